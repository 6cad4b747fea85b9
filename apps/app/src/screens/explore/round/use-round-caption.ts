import { holdDrillOf, wayDown } from '@backstride/content'
import { runningCleanS } from '@backstride/motion'
import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useSay } from '../../../language/language.tsx'
import { COUNT_IN_S } from '../../../player/session/timing.ts'
import { useSpoken } from '../../../voice/use-spoken.ts'
import { type ExploreRound, positionNow } from './explore-round.ts'
import type { RunningRound } from './use-explore-round.ts'

/** Until a held cue is followed by the next, seconds. */
const CUE_S = 3
/** How long it is said that time was not counted. */
const GAP_SAID_MS = 3000

/** The one caption of the moment, at most six words; a rest says the next position aloud, which stands there as a heading. */
export function useRoundCaption({ round, sound }: RunningRound): string {
  const { t } = useLingui()
  const say = useSay()
  const drill = holdDrillOf(positionNow(round) ?? round.tried.at(-1)?.variant ?? '')
  const { phase } = round
  const waiting =
    sound === 'missing' ? t`This browser has no audio clock.` : t`The clock waits. Tap to go on.`
  const counts = phase === 'countIn' || phase === 'hold'
  const caption = counts && sound !== 'running' ? waiting : (gapCaption() ?? phaseCaption())
  const spoken = phase === 'next' ? `${caption} ${say(drill.position)}`.trim() : caption
  useSpoken(spoken)
  return caption

  function gapCaption(): string | undefined {
    const seconds = counts ? unseenS(round) : 0
    return seconds < 1 ? undefined : t`${seconds} s unseen, not counted.`
  }

  /** What was just held comes down one leg at a time. */
  function wayDownLine(): string {
    const held = round.tried.at(-1)
    const line = held === undefined ? undefined : wayDown(holdDrillOf(held.variant))
    return line === undefined ? '' : say(line)
  }

  function phaseCaption(): string {
    switch (phase) {
      case 'next':
        return round.tried.length === 0 ? t`Phone down. Lie back.` : wayDownLine()
      case 'countIn': {
        const line = Math.floor((COUNT_IN_S * 1000 - round.leftMs) / 1000)
        return say(drill.entry[Math.min(COUNT_IN_S - 1, Math.max(0, line))] ?? drill.entry[0])
      }
      case 'hold':
        return say(
          drill.cues[Math.floor(runningCleanS(round.hold) / CUE_S) % drill.cues.length] ?? drill.position,
        )
      case 'lost': {
        const clean = Math.floor(round.tried.at(-1)?.cleanS ?? 0)
        if (clean === 0) return t`Well noticed. Now rest.`
        return t`${plural(clean, { one: 'Well noticed. That one counts.', other: 'Well noticed. Those # count.' })}`
      }
      default:
        return ''
    }
  }
}

/** Seconds of the newest gap, while it is fresh. */
function unseenS({ time: { gap, last } }: ExploreRound): number {
  if (gap === null || last === null || last.wallMs - gap.toMs > GAP_SAID_MS) return 0
  return Math.round((gap.toMs - gap.fromMs) / 1000)
}
