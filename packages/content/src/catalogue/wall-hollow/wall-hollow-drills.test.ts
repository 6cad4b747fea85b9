import { flattenedTiltDeg, type Posture } from '@backstride/body'
import { languages, type Text } from '@backstride/kit'
import { describe, expect, it } from 'vitest'
import { hollowHold } from '../../ladders/hollow-hold.ts'
import type { Drill } from '../drill.ts'
import { ownLadder, wallHollowDrills } from './index.ts'

const everyText = (drill: Drill): readonly Text[] => [
  drill.name,
  drill.position,
  drill.ends,
  ...drill.cues,
  ...drill.setUp,
  ...drill.faults.flatMap(fault => [fault.name, fault.correction]),
  ...drill.eyes.map(eye => eye.sees),
]
const wordsOf = (text: string): number => text.trim().split(/\s+/).length
/** Words no screen says. Source: look 8, EV 8. */
const banned =
  /\b(treat|cure|heal|rehab|prevent|damage|dangerous|unstable|slipped|wrong|failed|prescribe|patient|diagnos\w*|you should have|behandeln|heilen|Therapie|Verletzung\w*|vorbeugen|Schaden|gefährlich|instabil|falsch|versagt)\b/i
const postureOf = ({ moves }: Drill): Posture => moves[0].posture

describe('wall hollow', () => {
  it('has five steps, easy to hard', () => {
    expect(wallHollowDrills.map(({ id }) => id)).toEqual(['HW0', 'HW1', 'HW2', 'HW3', 'HW4'])
  })

  it('is a ladder of its own and says so at every step', () => {
    for (const drill of wallHollowDrills) {
      expect(drill.ladder).toBe('wallHollow')
      expect(drill.setUp).toContainEqual(ownLadder)
    }
    expect(hollowHold.variants.filter(({ id }) => id.startsWith('HW'))).toEqual([])
  })

  it('six times ten seconds, a wall and no floor', () => {
    for (const { dose, needs } of wallHollowDrills) {
      expect(dose).toMatchObject({ kind: 'hold', rounds: 6, holdS: 10 })
      expect(needs).toEqual(['wall'])
    }
  })

  it('moves arms or legs from step to step, never both', () => {
    for (const [index, drill] of wallHollowDrills.entries()) {
      const before = wallHollowDrills[index - 1]
      if (before === undefined) {
        expect(drill.lever).toBeNull()
        continue
      }
      const [from, to] = [postureOf(before), postureOf(drill)]
      const changed = (['arms', 'legs'] as const).filter(
        part => JSON.stringify(from[part]) !== JSON.stringify(to[part]),
      )
      expect(changed, drill.id).toEqual([drill.lever])
      expect(from.pelvis).toEqual(to.pelvis)
    }
  })

  it('stands with the low back flat and the standing knee a little bent; each fault is another posture', () => {
    for (const drill of wallHollowDrills) {
      const posture = postureOf(drill)
      expect(posture.base).toBe('standing')
      expect(posture.pelvis.tiltDeg).toBe(flattenedTiltDeg)
      expect(posture.contacts).toContain('leftFoot')
      expect(drill.faults.map(({ id }) => id)).toContain('backLifted')
      for (const fault of drill.faults) expect(fault.posture).not.toEqual(posture)
    }
  })

  it.each(languages)(
    'cues have at most six words, corrections at most eight, all of it calm, in %s',
    lang => {
      for (const drill of wallHollowDrills) {
        expect(drill.cues.filter(text => wordsOf(text[lang]) > 6)).toEqual([])
        expect(drill.faults.filter(({ correction }) => wordsOf(correction[lang]) > 8)).toEqual([])
        expect([2, 3, 4]).toContain(drill.setUp.length)
        for (const text of everyText(drill)) {
          expect(text[lang].length).toBeGreaterThan(5)
          expect(text[lang]).not.toMatch(banned)
        }
      }
      expect(wallHollowDrills.flatMap(everyText).filter(({ en, de }) => en === de)).toEqual([])
    },
  )
})
