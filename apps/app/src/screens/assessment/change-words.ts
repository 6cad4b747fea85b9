import { hipFlexorChange, legLowerChange, plankChange, type TestChange } from '@backstride/coach'
import { isKind } from '@backstride/facts'
import { useLingui } from '@lingui/react/macro'
import type { AssessmentFact } from '../../app/fact-words/assessment-words.ts'

/** How the newest result of a test stands against the one before of the same kind; oldest first in, words out. */
export function useChangeWords(): (results: readonly AssessmentFact[]) => readonly string[] {
  const { t } = useLingui()
  const named = (
    change: TestChange | undefined,
    higher: string,
    lower: string,
    unclear = t`No clear change.`,
  ): readonly string[] => {
    if (change === undefined) return []
    const { direction } = change
    return [direction === 'unclear' ? unclear : direction === 'higher' ? higher : lower]
  }
  return results => {
    const last = results.at(-1)
    if (last === undefined) return []
    const earlier = results.slice(0, -1)
    switch (last.kind) {
      case 'HipFlexorTested': {
        const before = earlier.filter(isKind('HipFlexorTested')).at(-1)
        if (before === undefined) return []
        const left = hipFlexorChange(before.data, last.data, 'left')
        const right = hipFlexorChange(before.data, last.data, 'right')
        if (left?.direction === 'unclear' && right?.direction === 'unclear') return [t`No clear change.`]
        return [
          ...named(
            left,
            t`Left: higher than before.`,
            t`Left: lower than before.`,
            t`Left: no clear change.`,
          ),
          ...named(
            right,
            t`Right: higher than before.`,
            t`Right: lower than before.`,
            t`Right: no clear change.`,
          ),
        ]
      }
      case 'LegLowerTested': {
        const before = earlier
          .filter(isKind('LegLowerTested'))
          .findLast(({ data }) => legLowerChange(data, last.data) !== undefined)
        return before === undefined
          ? []
          : named(
              legLowerChange(before.data, last.data),
              t`The back lifted earlier than before.`,
              t`The leg went lower than before.`,
            )
      }
      case 'PlankTimed': {
        const before = earlier
          .filter(isKind('PlankTimed'))
          .findLast(({ data }) => plankChange(data, last.data) !== undefined)
        return before === undefined
          ? []
          : named(plankChange(before.data, last.data), t`Longer than before.`, t`Shorter than before.`)
      }
      default:
        return []
    }
  }
}
