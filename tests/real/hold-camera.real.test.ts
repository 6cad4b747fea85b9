import { readFileSync } from 'node:fs'
import {
  advanceHold,
  type BackCalibration,
  type CameraFrame,
  calibrateBack,
  endHold,
  type HoldCameraSetup,
  type HoldCameraState,
  seeExtendedLeg,
  seeHold,
  startExtendedLeg,
  startHold,
  startHoldCamera,
} from '@backstride/motion'
import { expect, it } from 'vitest'
import { realFile } from './real-dir.ts'

/** What the real model returned on rendered frames of a whole hold, with the truth of each frame. */
interface Series {
  readonly width: number
  readonly height: number
  readonly frames: readonly (CameraFrame & { readonly label: keyof typeof formOf })[]
}

/** What has to be said of each truth. */
const formOf = { feet_down: 'off', valid: 'good', arched: 'lost', valid_one_leg: 'good' } as const

const { width, height, frames } = JSON.parse(
  readFileSync(realFile('fixtures/pose/series/hollow_hold.json'), 'utf8'),
) as Series
const picture = { widthPx: width, heightPx: height }

const between = (fromMs: number, untilMs: number) =>
  frames.filter(({ tMs }) => tMs >= fromMs && tMs < untilMs)

function calibrated(fromMs: number, untilMs: number): BackCalibration {
  const found = calibrateBack({ flat: between(fromMs, untilMs), arch: between(6000, 8000), picture })
  if (!found.ok) throw new Error(found.error)
  return found.value
}

/** From this long after a change of the truth on, nothing else may be said. */
const settledMs = 300

function judged(setup: Omit<HoldCameraSetup, 'picture'>) {
  let state = startHoldCamera({ picture, ...setup })
  let changedMs = 0
  return frames.map((frame, index) => {
    state = seeHold(state, frame)
    if (frame.label !== frames[index - 1]?.label) changedMs = frame.tMs
    return { frame, state, settled: frame.tMs - changedMs >= settledMs }
  })
}

it.each([
  ['legs up', 2500, 4000],
  ['feet down', 0, 2000],
])('flat learnt with %s: every state is found, 0.3 s after it began', (_, fromMs, untilMs) => {
  const seen = judged({ cameraHeight: 'floor', calibration: calibrated(fromMs, untilMs) })
  for (const { frame, state, settled } of seen)
    if (settled) expect([frame.tMs, state.look.form]).toEqual([frame.tMs, formOf[frame.label]])
})

it('rounds begin and end as they happened, within half a second', () => {
  const form = ({ frame, state }: { readonly frame: CameraFrame; readonly state: HoldCameraState }) =>
    ({ tMs: frame.tMs, form: state.look.form, by: 'camera' }) as const
  const seen = judged({ cameraHeight: 'floor', calibration: calibrated(2500, 4000) })
  const { rounds } = endHold(seen.map(form).reduce(advanceHold, startHold(null)), 14_000, 'endOfRecording')
  expect(rounds.map(({ endedBy }) => endedBy)).toEqual(['lost', 'feetDown'])
  expect(Math.abs((rounds[0]?.cleanS ?? 0) - 4)).toBeLessThanOrEqual(0.5)
  // The second starts once contact was kept for a second again.
  expect(Math.abs((rounds[1]?.cleanS ?? 0) - 2.5)).toBeLessThanOrEqual(0.5)
})

it.each([
  ['lensHeight', { cameraHeight: 'unknown', calibration: calibrated(2500, 4000) }],
  ['lensHeight', { cameraHeight: 'unknown', calibration: undefined }],
  ['notCalibrated', { cameraHeight: 'floor', calibration: undefined }],
] as const)('%s: off or unseen throughout', (why, setup) => {
  for (const { frame, state, settled } of judged(setup)) {
    if (frame.label === 'feet_down') expect(state.look.form).toBe('off')
    else if (settled) expect(state.look).toEqual({ form: 'unseen', why })
  }
})

it('one frame after another without an outline: nothing of contact is told', () => {
  let state = startHoldCamera({ picture, cameraHeight: 'floor', calibration: calibrated(2500, 4000) })
  for (const { maskUndersidePx: _, ...frame } of frames) {
    state = seeHold(state, frame)
    expect(['off', 'unseen']).toContain(state.look.form)
  }
})

it('the stretched leg is the far one, and only there', () => {
  let legs = startExtendedLeg
  for (const { frame, state, settled } of judged({ cameraHeight: 'floor', calibration: undefined })) {
    legs = seeExtendedLeg(legs, frame, state.body)
    const sinceMs = frame.tMs - 8500
    if (frame.label === 'valid' && settled) expect(legs.leg).toBe('none')
    if (frame.label === 'valid_one_leg' && sinceMs > 1000) expect(legs.leg).toBe('far')
  }
})
