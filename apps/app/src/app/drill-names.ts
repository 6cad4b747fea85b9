import { holdNames, twistNames, wallNames } from '@backstride/content'
import type { Text } from '@backstride/kit'

/** The name of a drill by its ladder id; a foreign one, as another version may have written it, stays as it is. */
export function drillName(id: string): Text {
  const names: Readonly<Record<string, Text>> = { ...holdNames, ...twistNames, ...wallNames }
  const name = Object.hasOwn(names, id) ? names[id] : undefined
  return name ?? { en: id, de: id }
}
