import { type Lang, say, type Text } from '@backstride/kit'
import { type RuleId, ruleOf } from './registry.ts'
import type { Because, Numbers, Tag } from './rule.ts'

/** A reason in words, with all that is needed to check it. */
export interface Explained {
  readonly rule: string
  readonly says: string
  readonly saw: Because['saw']
  readonly source: string
  readonly tag: Tag
  /** The numbers it decides by, named with their unit. */
  readonly numbers: Numbers
}

/** Puts a reason into words. `sentences` come from content: every rule has one in every language. */
export function explain(because: Because, sentences: Readonly<Record<RuleId, Text>>, lang: Lang): Explained {
  const rule = ruleOf(because.rule)
  // An unknown id can only be our own mistake: every decision names a published rule.
  if (rule === undefined) throw new Error(`No published rule ${because.rule}`)
  return {
    rule: rule.id,
    says: say(sentences[rule.id], lang, because.saw),
    saw: because.saw,
    source: rule.source,
    tag: rule.tag,
    numbers: rule.numbers ?? {},
  }
}
