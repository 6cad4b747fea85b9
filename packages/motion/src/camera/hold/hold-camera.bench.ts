import { formTargetsOf } from '@backstride/body'
import { bench, describe } from 'vitest'
import { lying, madeBodies, usualNoise } from '../../synthetic/index.ts'
import { seeExtendedLeg, startExtendedLeg } from './extended-leg.ts'
import { seeHoldCorrections, startHoldCorrections } from './hold-corrections.ts'
import { type HoldCameraState, seeHold, startHoldCamera } from './see-hold.ts'
import { calibratedFilm, flatFeetDown, judgedFilm } from './testing/hold-films.ts'

const posture = lying({ arms: 'vertical', headLifted: true })
const film = calibratedFilm(
  {
    body: madeBodies.male,
    view: {},
    fps: 12,
    droppedShare: 0,
    noise: usualNoise,
    seed: 1,
    archM: 0.05,
  },
  [
    { lastsMs: 1000, label: 'off', pose: flatFeetDown },
    { lastsMs: 8000, label: 'good', pose: { posture, gapM: 0 } },
  ],
)
const judged = judgedFilm(film)
const held = judged.filter(({ state }) => state.look.form === 'good').map(({ frame }) => frame)
const setup = judged[0]?.state.setup
if (setup === undefined || held.length < 80) throw new Error('There is no hold to look at.')

const lookAtAll = (): HoldCameraState => held.reduce(seeHold, startHoldCamera(setup))
if (lookAtAll().look.form !== 'good') throw new Error('The hold is not seen.')

/** Aim: 20 microseconds a frame. Each run is the whole hold, every frame with its outline. */
describe(`${held.length} frames of a held hollow, in position and calibrated`, () => {
  bench('contact', () => {
    lookAtAll()
  })
  bench('contact, the stretched leg, and what there is to correct', () => {
    let state = startHoldCamera(setup)
    let legs = startExtendedLeg
    let corrections = startHoldCorrections(formTargetsOf(posture, 'right'))
    for (const frame of held) {
      state = seeHold(state, frame)
      legs = seeExtendedLeg(legs, frame, state.body)
      corrections = seeHoldCorrections(corrections, state)
    }
  })
})
