import { holdNames, twistExercises } from '@backstride/content'
import type { Text } from '@backstride/kit'

/** The name of a drill by its ladder id; a foreign one, as another version may have written it, stays as it is. */
export function drillName(id: string): Text {
  if (Object.hasOwn(holdNames, id)) return holdNames[id as keyof typeof holdNames]
  if (Object.hasOwn(twistExercises, id)) return twistExercises[id as keyof typeof twistExercises].name
  return { en: id, de: id }
}
