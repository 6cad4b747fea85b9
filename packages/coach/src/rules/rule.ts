/** How well a rule's numbers are known: F found in a public source, M from memory, D our own choice. */
export type Tag = 'F' | 'M' | 'D'

/**
 * One published rule. Its sentence, in every language, stands in `content`; its numbers stand here or in the data
 * that names it, never in code that decides.
 */
export interface Rule {
  readonly id: string
  readonly tag: Tag
  /** Where its meaning and numbers come from, by evidence id or section. */
  readonly source: string
  /** The numbers it decides by, named with their unit; they are the data that the code uses, shown in every why. */
  readonly numbers?: Numbers
}

export type Numbers = Readonly<Record<string, number | string | readonly (number | string)[]>>

/** A rule that decided something, with the values it looked at: they fill the `{name}` places of its sentence. */
export interface Because {
  readonly rule: string
  readonly saw: Readonly<Record<string, string | number>>
}
