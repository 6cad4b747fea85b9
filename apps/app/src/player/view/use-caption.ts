import { getUpSteps, holdDrillOf, wayDown } from '@backstride/content'
import type { Text } from '@backstride/kit'
import { runningCleanS } from '@backstride/motion'
import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useSay } from '../../language/language.tsx'
import { useSpoken } from '../../voice/use-spoken.ts'
import type { SessionContext } from '../session/session-context.ts'
import { isAsking, stepNow } from '../session/session-moves.ts'
import { COUNT_IN_S, GET_UP_S } from '../session/timing.ts'
import type { PlayerView } from './player-view.ts'
import { twistDrillOf } from './twist-drill-of.ts'

/** How long a cue stays, seconds of holding. */
const CUE_S = 4
/** How long it is said that time was not counted. */
const GAP_SAID_MS = 3000

export const secondsLeft = (leftMs: number): number => Math.max(0, Math.ceil(leftMs / 1000 - 1e-6))

/** The one caption of the moment, at most six words. Said aloud where this device has a voice, with what else a rest asks or changes. */
export function useCaption(view: PlayerView): string {
  const { t } = useLingui()
  const say = useSay()
  const { state, context, sound } = view
  const waiting =
    sound === 'missing' ? t`This browser has no audio clock.` : t`The clock waits. Tap to go on.`
  const timed = state === 'work' || state === 'countIn' || state === 'twisting'
  const caption = timed && sound !== 'running' ? waiting : (gapCaption() ?? stateCaption())
  const [begunAsking] = useState(isAsking(context))
  useSpoken(state === 'rest' || state === 'steady' ? restWords() : caption)
  return caption

  /** Eyes are not on the screen: what waits for an answer is asked aloud, and another position is named. */
  function restWords(): string {
    const question = `${t`Steady?`} ${t`Did the low back stay down without a struggle?`}`
    const asked = isAsking(context) ? question : ''
    const next = context.change === null ? '' : say(holdDrillOf(context.variant).position)
    // What was said along with the question is not said again after the answer.
    const down = begunAsking && !isAsking(context) ? '' : caption
    return [down, asked, next].filter(words => words !== '').join(' ')
  }

  function gapCaption(): string | undefined {
    const { gap, last } = context.time
    if (!timed || gap === null || last === null || last.wallMs - gap.toMs > GAP_SAID_MS) return undefined
    const seconds = Math.round((gap.toMs - gap.fromMs) / 1000)
    return seconds < 1 ? undefined : t`${seconds} s unseen, not counted.`
  }

  function stateCaption(): string {
    switch (state) {
      case 'ready':
        return t`Phone down. Lie back.`
      case 'countIn':
        return say(entryLine(context))
      case 'work':
        return say(holdCue(context))
      case 'lost':
        return lostCaption()
      case 'rest':
        return wayDownLine(context)
      case 'getUp':
        return say(getUpLine(context.leftMs))
      case 'twisting':
        return say(twistCue(context))
      default:
        return ''
    }
  }

  /** A round is over: legs that are up come down one at a time. */
  function wayDownLine({ lastRound }: SessionContext): string {
    const line = lastRound === null ? undefined : wayDown(holdDrillOf(lastRound.variant))
    return line === undefined ? '' : say(line)
  }

  function lostCaption(): string {
    const clean = Math.floor(context.lastRound?.cleanS ?? 0)
    if (clean === 0) return t`Well noticed. Now rest.`
    return t`${plural(clean, { one: 'Well noticed. That one counts.', other: 'Well noticed. Those # count.' })}`
  }
}

function entryLine({ variant, leftMs }: SessionContext): Text {
  const { entry } = holdDrillOf(variant)
  const line = Math.min(COUNT_IN_S - 1, Math.max(0, Math.floor((COUNT_IN_S * 1000 - leftMs) / 1000)))
  return entry[line] ?? entry[0]
}

function holdCue({ variant, holdNow }: SessionContext): Text {
  const { cues, position } = holdDrillOf(variant)
  const heldS = holdNow === null ? 0 : runningCleanS(holdNow)
  return cues[Math.floor(heldS / CUE_S) % cues.length] ?? position
}

function getUpLine(leftMs: number): Text {
  const everyMs = (GET_UP_S * 1000) / getUpSteps.length
  const line = Math.floor((GET_UP_S * 1000 - leftMs) / everyMs)
  return getUpSteps[Math.min(getUpSteps.length - 1, Math.max(0, line))] ?? { en: '', de: '' }
}

/** Range grows inside each set: the first third small, by the first cue. */
function twistCue(context: SessionContext): Text {
  const step = stepNow(context)
  if (step?.kind !== 'twists') return { en: '', de: '' }
  const { cues, position } = twistDrillOf(step.variant)
  const done = context.twistsNow?.done ?? { left: 0, right: 0 }
  const asked = step.set.stance === 'standing' ? 2 * step.set.perSide : step.set.perSide
  const third = Math.floor((3 * (done.left + done.right)) / asked)
  return cues[Math.min(cues.length - 1, third)] ?? position
}
