import { type LadderName, ladderNames } from '@backstride/content'
import { plural } from '@lingui/core/macro'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { HoldSum, RepSum, SessionSums } from '../../app/session-sums.ts'
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
  const ofBack = holds.filter(isOfBack)
  const large: ReactNode[] = ofBack.length === 0 ? [] : [<OfBack key="back" holds={ofBack} />]
  if (twists !== undefined) {
    const perSide = Math.min(twists.left, twists.right)
    large.push(<Plural key="twists" value={perSide} one="# twist a side." other="# twists a side." />)
  }
  const [floor, wall] = (['floor', 'wall'] as const).map(on => ofBack.find(hold => hold.on === on))
  const onFloor = format.seconds(heldS(floor))
  const atWall = format.seconds(heldS(wall))
  const untoldS = sumOf(ofBack, 'untoldS')
  const untold = format.seconds(untoldS)
  const more = [
    ...(floor === undefined || wall === undefined ? [] : [t`On the floor ${onFloor}, at the wall ${atWall}`]),
    ...(untoldS > 0 && isTold(ofBack) ? [t`${untold} more, not told`] : []),
    ...holds.filter(hold => !isOfBack(hold)).map(heldWords),
    ...sets.map(setWords),
  ]
  if (large.length > 0) return { large, more }
  const [first, ...others] = more
  return first === undefined ? { large, more } : { large: [`${first}.`], more: others }
}

/** The low back pressed or kept, lying or at a wall: the drill of the founding rule. */
const isOfBack = ({ on }: HoldSum): boolean => on === 'floor' || on === 'wall'

const isTold = (holds: readonly HoldSum[]): boolean =>
  holds.some(({ cleanS, untoldS }) => cleanS > 0 || untoldS === 0)

/** Whole seconds, never rounded up. */
const sumOf = (holds: readonly HoldSum[], which: 'cleanS' | 'untoldS'): number =>
  Math.floor(holds.reduce((sum, hold) => sum + hold[which], 0) + 1e-6)

const heldS = (hold: HoldSum | undefined): number =>
  hold === undefined ? 0 : Math.floor(hold.cleanS + hold.untoldS + 1e-6)

function OfBack({ holds }: { readonly holds: readonly HoldSum[] }) {
  const cleanS = sumOf(holds, 'cleanS')
  const untoldS = sumOf(holds, 'untoldS')
  if (!isTold(holds))
    return (
      <>
        <Plural value={untoldS} one="# second held," other="# seconds held," />{' '}
        <small>
          <Trans>how clean is not told.</Trans>
        </small>
      </>
    )
  return (
    <>
      <Plural value={cleanS} one="# clean second," other="# clean seconds," />{' '}
      <small>
        {holds.every(({ on }) => on === 'wall') ? (
          <Trans>at the wall, as you felt it.</Trans>
        ) : (
          <Trans>as you felt it.</Trans>
        )}
      </small>
    </>
  )
}

/** Any other hold, such as a side plank. */
function useHeldWords(): (hold: HoldSum) => string {
  const { t } = useLingui()
  const say = useSay()
  const format = useFormat()
  return ({ on, ...hold }) => {
    const what = on === undefined || on === 'floor' || on === 'wall' ? t`Held` : say(ladderNames[on])
    const clean = format.seconds(Math.floor(hold.cleanS))
    const untold = format.seconds(Math.floor(hold.untoldS))
    if (hold.untoldS === 0) return t`${what}: ${clean}, as you felt it`
    return hold.cleanS === 0 ? t`${what}: ${untold}, not told` : t`${what}: ${clean}, and ${untold} not told`
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
