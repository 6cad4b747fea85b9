import type { Side } from '@backstride/body'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  filmOf,
  type LyingLeg,
  lying,
  lyingView,
  madeBodies,
  madePicture,
  type Scene,
  usualNoise,
} from '../../synthetic/index.ts'
import { bodyInPicture } from '../body-in-picture/index.ts'
import { type ExtendedLeg, seeExtendedLeg, startExtendedLeg } from './extended-leg.ts'

const anySeen = fc.record({
  nearSide: fc.constantFrom<Side>('left', 'right'),
  offSideDeg: fc.double({ min: -12, max: 12, noNaN: true }),
  body: fc.constantFrom(madeBodies.drawn, madeBodies.male, madeBodies.female),
  seed: fc.integer({ min: 1, max: 2 ** 31 }),
  raisedDeg: fc.integer({ min: 12, max: 45 }),
})
type Seen = typeof anySeen extends fc.Arbitrary<infer Value> ? Value : never

type LegScene = Omit<Scene<string>, 'label' | 'pose'> & { readonly near: LyingLeg; readonly far: LyingLeg }

/** What is told at the end of each scene, and everything that was told in the last one. */
function told(seen: Seen, scenes: readonly LegScene[]) {
  const film = filmOf(
    scenes.map(({ near, far, ...scene }, index) => ({
      ...scene,
      label: index,
      pose: {
        posture: lying(seen.nearSide === 'right' ? { right: near, left: far } : { left: near, right: far }),
      },
    })),
    { camera: lyingView(seen), body: seen.body, noise: usualNoise, seed: seen.seed },
  )
  let state = startExtendedLeg
  const atEnd: ExtendedLeg[] = []
  const last: ExtendedLeg[] = []
  for (const [index, frame] of film.frames.entries()) {
    state = seeExtendedLeg(state, frame, bodyInPicture(frame, madePicture))
    const scene = film.labels[index] ?? 0
    atEnd[scene] = state.leg
    if (scene === scenes.length - 1) last.push(state.leg)
  }
  return { atEnd, last }
}

const bent = { near: 'tableTop', far: 'tableTop', lastsMs: 1500 } as const
const long = (raisedDeg: number): LyingLeg => ({ hipFlexionDeg: raisedDeg })

describe('which leg is stretched', () => {
  it('[HOLDLEG-1] the near one, the far one, both or none', () =>
    fc.assert(
      fc.property(anySeen, seen => {
        const out = long(seen.raisedDeg)
        const { atEnd } = told(seen, [
          bent,
          { near: out, far: 'tableTop', lastsMs: 1800 },
          bent,
          { near: 'tableTop', far: out, lastsMs: 1800 },
          { near: out, far: out, lastsMs: 1800 },
        ])
        expect(atEnd).toEqual(['none', 'near', 'none', 'far', 'both'])
      }),
      { numRuns: 40 },
    ))

  it('[HOLDLEG-2] legs taken for one another for a while change nothing once it is known', () =>
    fc.assert(
      fc.property(anySeen, fc.boolean(), (seen, isNear) => {
        const out = long(seen.raisedDeg)
        const one = isNear
          ? ({ near: out, far: 'tableTop' } as const)
          : ({ near: 'tableTop', far: out } as const)
        const { last } = told(seen, [
          { ...one, lastsMs: 1500 },
          { ...one, lastsMs: 2500, mixUp: 'legs' },
        ])
        expect(new Set(last)).toEqual(new Set([isNear ? 'near' : 'far']))
      }),
      { numRuns: 30 },
    ))

  it('[HOLDLEG-3] names and depths at odds from the start: unsure, never the wrong one', () =>
    fc.assert(
      fc.property(anySeen, fc.boolean(), (seen, isNear) => {
        const out = long(seen.raisedDeg)
        const one = isNear
          ? ({ near: out, far: 'tableTop' } as const)
          : ({ near: 'tableTop', far: out } as const)
        const { last } = told(seen, [bent, { ...one, lastsMs: 2500, mixUp: 'legs' }])
        expect(last.at(-1)).toBe('unsure')
        expect(last).not.toContain(isNear ? 'far' : 'near')
      }),
      { numRuns: 30 },
    ))

  it('[HOLDLEG-4] one frame decides nothing, and what is not seen votes for nothing', () => {
    const seen: Seen = { nearSide: 'right', offSideDeg: 0, body: madeBodies.drawn, seed: 1, raisedDeg: 20 }
    const out = { near: long(20), far: 'tableTop' } as const
    expect(told(seen, [{ ...out, lastsMs: 200 }]).last.at(-1)).toBe('none')
    const hidden = told(seen, [
      { ...out, lastsMs: 1500 },
      { ...bent, lastsMs: 3000, mixUp: 'nobody' },
    ])
    expect(new Set(hidden.last)).toEqual(new Set(['near']))
  })
})
