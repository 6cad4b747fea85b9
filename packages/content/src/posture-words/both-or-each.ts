import { type Side, sides } from '@backstride/body'
import type { Text } from '@backstride/kit'

/** Both sides in one phrase when they say the same; otherwise the right first, which is the near one in most pictures. */
export function bothOrEach(
  each: Readonly<Record<Side, Text | undefined>>,
  both: (text: Text) => Text,
  one: (side: Side, text: Text) => Text,
): readonly Text[] {
  const { left, right } = each
  if (left !== undefined && right !== undefined && left.en === right.en) return [both(left)]
  return sides.toReversed().flatMap(side => {
    const text = each[side]
    return text === undefined ? [] : [one(side, text)]
  })
}
