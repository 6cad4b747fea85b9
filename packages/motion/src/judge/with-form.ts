import type { FormCheck, FormTarget } from '@backstride/body'
import type { BodyInPicture } from '../camera/body-in-picture/index.ts'
import { isFarBehindNear } from '../camera/hold/far-leg.ts'
import {
  type ExtendedLeg,
  type HoldCameraState,
  holdCorrections,
  holdFormRules,
  seeExtendedLeg,
  seeHoldCorrections,
  startExtendedLeg,
  startHoldCorrections,
} from '../camera/hold/index.ts'
import type { CameraFrame } from '../frames/frames.ts'
import { unseen } from '../look/look.ts'
import type { LookedFrame } from './spans.ts'

type Way = readonly FormTarget[]

/**
 * A named variant wants its form too. Wrong for a second it is another position: `off`, from when it began to be wrong, as a
 * recording can be looked at twice. What of it cannot be seen is not taken for right. Tests: [JUDGE-8] to [JUDGE-10].
 */
export function withForm(
  looks: readonly LookedFrame[],
  frames: readonly CameraFrame[],
  states: readonly HoldCameraState[],
  ways: readonly Way[],
): readonly LookedFrame[] {
  const seen = ways.map(way => waySeen(way, frames, states))
  return looks.map(({ tMs, look }, index) => {
    if (look.form !== 'good' && look.form !== 'lost') return { tMs, look }
    const each = seen.map(way => way[index])
    if (each.includes('right')) return { tMs, look }
    if (each.includes('unseen')) return { tMs, look: look.form === 'good' ? unseen('notWhole') : look }
    return { tMs, look: { form: 'off' } }
  })
}

type Seen = 'right' | 'wrong' | 'unseen'

function waySeen(
  way: Way,
  frames: readonly CameraFrame[],
  states: readonly HoldCameraState[],
): readonly Seen[] {
  const seen: Seen[] = []
  const longAtMost = longLegsIn(way)
  let corrections = startHoldCorrections(way)
  let legs = startExtendedLeg
  let tooLongSinceMs: number | null = null
  for (const [index, frame] of frames.entries()) {
    const state = states[index] as HoldCameraState
    corrections = seeHoldCorrections(corrections, state)
    legs = seeExtendedLeg(legs, frame, state.body)
    // Of two legs that are asked for bent the corrections look at the near one only.
    const isTooLong = state.legs.are === 'up' && longLegs[legs.leg] > longAtMost
    // It takes the votes of so long to tell.
    tooLongSinceMs = isTooLong ? (tooLongSinceMs ?? frame.tMs - holdFormRules.votesMs.value) : null
    const sinceMs = wrongSince([...corrections.wrongSinceMs, tooLongSinceMs], frame.tMs)
    seen.push(isSeen(way, state.body) ? 'right' : 'unseen')
    if (sinceMs === undefined) continue
    for (let back = index; back >= 0 && seen[back] !== 'wrong'; back -= 1)
      if ((frames[back] as CameraFrame).tMs >= sinceMs) seen[back] = 'wrong'
      else break
  }
  return seen
}

const longLegs = { none: 0, near: 1, far: 1, unsure: 1, both: 2 } as const satisfies Record<
  ExtendedLeg,
  number
>

const longLegsIn = (way: Way): number =>
  new Set(way.flatMap(({ check }) => (check.endsWith('LegExtended') ? [check] : []))).size

/** Since when something has been wrong that has been so for long enough; contact is judged elsewhere. */
function wrongSince(sinceMs: readonly (number | null)[], tMs: number): number | undefined {
  let earliestMs: number | undefined
  for (const [index, each] of sinceMs.entries()) {
    if (each === null || holdCorrections[index] === 'contact') continue
    if (tMs - each >= holdFormRules.tellAfterMs.value) earliestMs = Math.min(earliestMs ?? each, each)
  }
  return earliestMs
}

/** Everything that is asked for shows in this frame. */
const isSeen = (way: Way, body: BodyInPicture | undefined): boolean =>
  body !== undefined && way.every(({ check }) => doesShow(check, body))

function doesShow(check: FormCheck, body: BodyInPicture): boolean {
  const { near, far, headSeen } = body
  switch (check) {
    case 'headLifted':
      return headSeen
    case 'armsVertical':
    case 'armsLow':
      return near.arm.seen
    case 'farLegExtended':
      return far.leg.seen || isFarBehindNear(body)
    case 'tableTop':
    case 'kneesOverHips':
    case 'nearLegExtended':
      return near.leg.seen
  }
}
