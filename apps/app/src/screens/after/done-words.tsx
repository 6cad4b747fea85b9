import { type LadderName, ladderNames } from '@backstride/content'
import { plural } from '@lingui/core/macro'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import {
  type HoldSum,
  isClean,
  isTold,
  type RepSum,
  type SessionSums,
  wholeSeconds,
} from '../../app/session-sums.ts'
import { useFormat } from '../../language/format.ts'
import { useSay } from '../../language/language.tsx'

export interface DoneWords {
  /** One or two lines, large; none: nothing counted. */
  readonly large: readonly ReactNode[]
  readonly more: readonly string[]
}

/** What was done: the two drills large, the rest below. Felt is called felt, and what nobody told is called that. */
export function useDoneWords({ holds, twists, sets }: SessionSums): DoneWords {
  const { t } = useLingui()
  const format = useFormat()
  const heldWords = useHeldWords()
  const setWords = useSetWords()
  const ofBack = holds.find(isClean) ?? holds.find(isOfBack)
  const large: ReactNode[] = ofBack === undefined ? [] : [<OfBack key="back" hold={ofBack} />]
  if (twists !== undefined) {
    const perSide = Math.min(twists.left, twists.right)
    large.push(<Plural key="twists" value={perSide} one="# twist a side." other="# twists a side." />)
  }
  const untoldS = ofBack !== undefined && isTold(ofBack) ? wholeSeconds([ofBack], 'untoldS') : 0
  const untold = format.seconds(untoldS)
  const more = [
    ...(untoldS > 0 ? [t`${untold} more, not told`] : []),
    ...holds.filter(hold => hold !== ofBack).map(heldWords),
    ...sets.map(setWords),
  ]
  if (large.length > 0) return { large, more }
  const [first, ...others] = more
  return first === undefined ? { large, more } : { large: [`${first}.`], more: others }
}

/** The low back pressed or kept, at a wall or lying: what stands in for the hollow hold. */
const isOfBack = ({ ladder }: HoldSum): boolean => ladder === 'wallHollow' || ladder === 'neutralBrace'

/** Clean on the floor; held anywhere else. */
function OfBack({ hold }: { readonly hold: HoldSum }) {
  const toldS = wholeSeconds([hold], 'toldS')
  const untoldS = wholeSeconds([hold], 'untoldS')
  if (!isTold(hold))
    return (
      <>
        <Plural value={untoldS} one="# second held," other="# seconds held," />{' '}
        <small>
          {isClean(hold) ? <Trans>how clean is not told.</Trans> : <Trans>how it felt is not told.</Trans>}
        </small>
      </>
    )
  if (isClean(hold))
    return (
      <>
        <Plural value={toldS} one="# clean second," other="# clean seconds," />{' '}
        <small>
          <WhoSaw hold={hold} />
        </small>
      </>
    )
  return (
    <>
      <Plural value={toldS} one="# second held," other="# seconds held," />{' '}
      <small>
        {hold.ladder === 'wallHollow' ? (
          <Trans>at the wall, as you felt it.</Trans>
        ) : (
          <Trans>as you felt it.</Trans>
        )}
      </small>
    </>
  )
}

/** Felt, seen by the phone, or some of each. */
function WhoSaw({ hold }: { readonly hold: HoldSum }) {
  const format = useFormat()
  if (hold.seenS === 0) return <Trans>as you felt it.</Trans>
  if (hold.seenS >= hold.toldS) return <Trans>seen by your phone.</Trans>
  const seen = format.seconds(wholeSeconds([hold], 'seenS'))
  return <Trans>{seen} seen by your phone, the rest as you felt it.</Trans>
}

/** Any other hold, such as a side plank. */
function useHeldWords(): (hold: HoldSum) => string {
  const { t } = useLingui()
  const say = useSay()
  const format = useFormat()
  return hold => {
    const what = hold.ladder === undefined ? t`Held` : say(ladderNames[hold.ladder])
    const told = format.seconds(wholeSeconds([hold], 'toldS'))
    const untold = format.seconds(wholeSeconds([hold], 'untoldS'))
    if (hold.untoldS === 0) return t`${what}: ${told}, as you felt it`
    return isTold(hold) ? t`${what}: ${told}, and ${untold} not told` : t`${what}: ${untold}, not told`
  }
}

/** `16 squats`; of each side where sides take turns. */
function useSetWords(): (set: RepSum) => string {
  const { t } = useLingui()
  const counted = (ladder: LadderName | undefined, reps: number): string => {
    switch (ladder) {
      case 'squat':
        return plural(reps, { one: '# squat', other: '# squats' })
      case 'bridge':
        return plural(reps, { one: '# bridge', other: '# bridges' })
      case 'hinge':
        return plural(reps, { one: '# hip hinge', other: '# hip hinges' })
      case 'calf':
        return plural(reps, { one: '# calf raise', other: '# calf raises' })
      case 'hipSide':
        return plural(reps, {
          one: '# hip repetition',
          other: '# hip repetitions',
        })
      default:
        return plural(reps, { one: '# repetition', other: '# repetitions' })
    }
  }
  return ({ ladder, reps, sides }) => {
    if (sides === undefined) return counted(ladder, reps)
    const { left, right } = sides
    const words = counted(ladder, left === right ? left : reps)
    return left === right ? t`${words} on each side` : t`${words}: left ${left}, right ${right}`
  }
}
