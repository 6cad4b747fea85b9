import { languages, type Text } from '@backstride/kit'

/** A text and the way to it. */
export interface Placed {
  readonly path: string
  readonly text: Text
}

/** Every text that can be reached from a value through its properties and elements. */
export function textsIn(value: unknown, path = '', seen = new Set<object>()): readonly Placed[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return []
  seen.add(value)
  if (isText(value)) return [{ path, text: value }]
  const entries: readonly (readonly [string, unknown])[] =
    value instanceof Map ? [...value].map(([key, each]) => [String(key), each]) : Object.entries(value)
  return entries.flatMap(([key, each]) => textsIn(each, path === '' ? key : `${path}.${key}`, seen))
}

const isText = (value: object): value is Text =>
  languages.every(lang => lang in value && typeof Reflect.get(value, lang) === 'string')
