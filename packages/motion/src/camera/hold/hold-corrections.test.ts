import { formTargetsOf, type Side } from '@backstride/body'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LyingParts, Scene } from '../../synthetic/index.ts'
import { lying, noNoise } from '../../synthetic/index.ts'
import {
  type HoldCorrection,
  holdCorrections,
  seeHoldCorrections,
  startHoldCorrections,
} from './hold-corrections.ts'
import { seeHold, startHoldCamera } from './see-hold.ts'
import {
  anyBefore,
  type Before,
  calibratedFilm,
  flatFeetDown,
  judgedFilm,
  type Truth,
} from './testing/hold-films.ts'

const nearOf = ({ view }: Before): Side => view.nearSide ?? 'right'

/** Everything told while `held` is held, which is not what is `wanted`; from one second and a half on. */
function toldOf(before: Before, wanted: LyingParts, held: LyingParts, gapM = 0, lastsMs = 3500) {
  const film = calibratedFilm(before, [
    { lastsMs: 500, label: 'off', pose: flatFeetDown },
    { lastsMs, label: 'good', pose: { posture: lying(held), gapM } },
  ])
  let state = startHoldCorrections(formTargetsOf(lying(wanted), nearOf(before)))
  const early = new Set<HoldCorrection | undefined>()
  const late = new Set<HoldCorrection | undefined>()
  const fromMs = film.scenes.at(-1)?.fromMs ?? 0
  for (const { frame, state: hold } of judgedFilm(film)) {
    state = seeHoldCorrections(state, hold)
    if (frame.tMs < fromMs + 900) early.add(state.tell)
    else if (frame.tMs > fromMs + 1700) late.add(state.tell)
  }
  return { early: [...early], late: [...late] }
}

const bent = (hipFlexionDeg: number, kneeFlexionDeg: number) => ({ hipFlexionDeg, kneeFlexionDeg })
const both = (leg: NonNullable<LyingParts['left']>, more: LyingParts = {}): LyingParts => ({
  ...more,
  left: leg,
  right: leg,
})
const one = (leg: NonNullable<LyingParts['left']>, side: Side): LyingParts => ({ [side]: leg })

const befores = fc.integer({ min: 1, max: 2 ** 31 }).map(anyBefore)

describe('what is told of a hold', () => {
  it('[HOLDTELL-1] nothing while it is held as it should be, whichever of two legs is the stretched one', () =>
    fc.assert(
      fc.property(
        befores,
        fc.constantFrom<LyingParts>(
          {},
          { headLifted: true },
          { arms: 'overhead' },
          { arms: 'low', headLifted: true },
          both({ hipFlexionDeg: 30 }),
          both({ hipFlexionDeg: 75 }, { headLifted: true }),
        ),
        fc.option(fc.tuple(fc.constantFrom<Side>('left', 'right'), fc.constantFrom<Side>('left', 'right'))),
        (before, parts, leg) => {
          const wanted = leg === null ? parts : one({ hipFlexionDeg: 45 }, leg[0])
          const held = leg === null ? parts : one({ hipFlexionDeg: 45 }, leg[1])
          expect(toldOf(before, wanted, held)).toEqual({ early: [undefined], late: [undefined] })
        },
      ),
      { numRuns: 30 },
    ))

  it.each([
    ['kneesOverHips', {}, both(bent(60, 60))],
    ['kneesOverHips', {}, both(bent(125, 90))],
    ['tableTop', {}, both(bent(92, 50))],
    ['headLifted', { headLifted: true }, {}],
    ['armsVertical', {}, { arms: 'overhead' }],
    ['armsLow', { arms: 'low', headLifted: true }, { arms: 'vertical', headLifted: true }],
    ['nearLegExtended', both({ hipFlexionDeg: 60 }), both(bent(75, 45))],
    ['nearLegExtended', both({ hipFlexionDeg: 60 }), both({ hipFlexionDeg: 20 })],
  ] satisfies readonly (readonly [HoldCorrection, LyingParts, LyingParts])[])(
    '[HOLDTELL-2] %s: told once it has lasted a second',
    (correction, wanted, held) =>
      fc.assert(
        fc.property(befores, before => {
          const { early, late } = toldOf(before, wanted, held)
          expect(early).toEqual([undefined])
          expect(late).toEqual([correction])
        }),
        { numRuns: 12 },
      ),
  )

  it('[HOLDTELL-2] a leg that should be stretched and is not: of two bent ones, the near or the far', () =>
    fc.assert(
      fc.property(befores, fc.constantFrom<Side>('left', 'right'), (before, side) => {
        const { late } = toldOf(before, one({ hipFlexionDeg: 30 }, side), {})
        for (const tell of late) expect(['nearLegExtended', 'farLegExtended']).toContain(tell)
      }),
      { numRuns: 12 },
    ))

  it('[HOLDTELL-3] contact first, at once, whatever else is wrong; then the knees, then the rest', () =>
    fc.assert(
      fc.property(befores, before => {
        const wrong = both(bent(55, 60), { arms: 'overhead' })
        const { early, late } = toldOf(before, { headLifted: true }, wrong, before.archM)
        expect(early).toContain('contact')
        expect(late).toEqual(['contact'])
        expect(toldOf(before, { headLifted: true }, wrong).late).toEqual(['kneesOverHips'])
        const rest = toldOf(before, { headLifted: true }, { arms: 'overhead' })
        expect(rest.late).toEqual(['headLifted'])
      }),
      { numRuns: 12 },
    ))

  it('[HOLDTELL-4] at the edge of a band it does not come and go', () =>
    fc.assert(
      fc.property(befores, fc.integer({ min: 60, max: 85 }), (before, hipFlexionDeg) => {
        const film = calibratedFilm(before, [
          { lastsMs: 8000, label: 'good', pose: { posture: lying(both(bent(hipFlexionDeg, 90))), gapM: 0 } },
        ])
        let state = startHoldCorrections(formTargetsOf(lying(), nearOf(before)))
        let isTold = false
        for (const { state: hold } of judgedFilm(film)) {
          state = seeHoldCorrections(state, hold)
          if (hold.look.why === 'tooSlow') break
          // Once told, the same hold stays as wrong as it was.
          if (isTold) expect(state.tell).toBeDefined()
          isTold ||= state.tell !== undefined
        }
      }),
      { numRuns: 60 },
    ))

  it('[HOLDTELL-4] single frames that say otherwise neither hide a fault nor make one', () =>
    fc.assert(
      fc.property(befores, drawn => {
        const before = { ...drawn, droppedShare: 0 }
        const wrong = { posture: lying(both(bent(58, 60))), gapM: 0 }
        const right = { posture: lying(), gapM: 0 }
        for (const [mostly, at, told] of [
          [wrong, right, 'kneesOverHips'],
          [right, wrong, undefined],
        ] as const) {
          const film = calibratedFilm(before, [{ lastsMs: 3500, label: 'good', pose: mostly }])
          const other = calibratedFilm(before, [{ lastsMs: 3500, label: 'good', pose: at }])
          const frames = film.frames.map((frame, index) =>
            film.labels[index] === 'good' && index % 8 === 0 ? (other.frames[index] ?? frame) : frame,
          )
          let state = startHoldCorrections(formTargetsOf(lying(), nearOf(before)))
          for (const { state: hold } of judgedFilm({ ...film, frames }))
            state = seeHoldCorrections(state, hold)
          expect(state.tell).toBe(told)
        }
      }),
      { numRuns: 20 },
    ))

  it('[HOLDTELL-5] form is told where contact is not seen; nothing is told of what is not seen, or no hold', () => {
    const before: Before = {
      ...anyBefore(9),
      noise: noNoise,
      droppedShare: 0,
    }
    const drifted = { posture: lying(both(bent(60, 60))), gapM: 0 }
    const tellAfter = (scene: Partial<Scene<Truth>>, calibrated: boolean): HoldCorrection | undefined => {
      const film = calibratedFilm(before, [
        { lastsMs: 2000, label: 'good', pose: drifted },
        { lastsMs: 1000, label: 'good', pose: drifted, ...scene },
      ])
      let state = startHoldCorrections(formTargetsOf(lying(), nearOf(before)))
      let bare = startHoldCamera({ picture: film.picture, cameraHeight: 'unknown', calibration: undefined })
      for (const { frame, state: hold } of judgedFilm(film)) {
        bare = seeHold(bare, frame)
        state = seeHoldCorrections(state, calibrated ? hold : bare)
      }
      return state.tell
    }
    expect(tellAfter({}, true)).toBe('kneesOverHips')
    expect(tellAfter({}, false)).toBe('kneesOverHips')
    expect(tellAfter({ mixUp: 'noOutline' }, true)).toBe('kneesOverHips')
    expect(tellAfter({ mixUp: 'nobody' }, true)).toBeUndefined()
    expect(tellAfter({ crowded: true }, true)).toBeUndefined()
    expect(tellAfter({ pose: flatFeetDown }, true)).toBeUndefined()
  })

  it('[HOLDTELL-6] each has its place in the order, once', () => {
    expect(new Set(holdCorrections).size).toBe(holdCorrections.length)
    expect(holdCorrections.slice(0, 2)).toEqual(['contact', 'kneesOverHips'])
  })
})
