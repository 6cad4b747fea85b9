import { type DemandLever, leversMoved, leversOf, meanDemand, type Posture, solve } from '@backstride/body'
import { variantOf } from '@backstride/coach'
import { languages, type Text } from '@backstride/kit'
import { describe, expect, it } from 'vitest'
import { type HoldId, holdNames } from '../../exercises/hold-names.ts'
import { hollowHold } from '../../ladders/hollow-hold.ts'
import type { Drill } from '../drill.ts'
import { hollowHoldDrills } from './index.ts'
import { hollowHoldPostures } from './postures.ts'

const byId = new Map(hollowHoldDrills.map(drill => [drill.id, drill]))
const onTheFloor = hollowHoldDrills.filter(({ ladder }) => ladder === 'hollowHold')
const neutral = hollowHoldDrills.filter(({ ladder }) => ladder === 'neutralBrace')

const postureOf = (id: string): Posture => {
  const drill = byId.get(id)
  if (drill === undefined) throw new Error(`No drill ${id}.`)
  return drill.moves[0].posture
}
const demandOf = (posture: Posture): number => {
  const levers = leversOf(posture)
  if (!levers.ok) throw new Error(levers.error.type)
  return meanDemand(levers.value)
}
const moved = (from: string, to: string): readonly DemandLever[] => {
  const levers = leversMoved(postureOf(from), postureOf(to))
  if (!levers.ok) throw new Error(levers.error.type)
  return levers.value
}

const captions = (drill: Drill): readonly Text[] => [...(drill.entry ?? []), ...drill.cues]
const everyText = (drill: Drill): readonly Text[] => [
  drill.name,
  drill.position,
  drill.ends,
  ...captions(drill),
  ...drill.setUp,
  ...drill.faults.flatMap(fault => [fault.name, fault.correction]),
  ...drill.eyes.map(eye => eye.sees),
]
const wordsOf = (text: string): number => text.trim().split(/\s+/).length
/** Words no screen says. Source: look 8, EV 8. */
const banned =
  /\b(treat|cure|heal|rehab|prevent|damage|dangerous|unstable|slipped|wrong|failed|prescribe|patient|diagnos\w*|you should have|behandeln|heilen|Therapie|Verletzung\w*|vorbeugen|Schaden|gefährlich|instabil|falsch|versagt)\b/i

describe('the list', () => {
  it('has every position of the ladder and the three neutral forms, each once', () => {
    const wanted = [...hollowHold.variants.map(({ id }) => id), 'HH00N', 'HH01N', 'HH02N']
    expect(hollowHoldDrills.map(({ id }) => id).sort()).toEqual(wanted.sort())
  })

  it('says each position by the name it has everywhere', () => {
    const named: Readonly<Record<string, Text>> = holdNames
    for (const { id, name } of hollowHoldDrills) expect(name, id).toEqual(named[id])
  })

  it('draws each position by its own posture, and no two alike', () => {
    const postures: Readonly<Record<string, Posture>> = hollowHoldPostures
    for (const { id, moves } of hollowHoldDrills)
      expect(moves.map(pose => pose.posture)).toEqual([postures[id]])
    expect(new Set(Object.values(hollowHoldPostures).map(each => JSON.stringify(each))).size).toBe(
      Object.keys(hollowHoldPostures).length,
    )
  })
})

describe('what a posture weighs', () => {
  it.each(onTheFloor.map(({ id }) => id))('%s: the demand of the published list', id => {
    const listed = variantOf(hollowHold, id)?.demand ?? Number.NaN
    expect(Math.abs(demandOf(postureOf(id)) - listed)).toBeLessThanOrEqual(0.01)
  })

  it('a neutral brace weighs what the flat form weighs', () => {
    for (const { id } of neutral) expect(demandOf(postureOf(id))).toBe(demandOf(postureOf(id.slice(0, 4))))
  })

  it('knees that drift to 60 degrees make table-top two and a half times as hard', () => {
    const fault = byId.get('HH02')?.faults.find(({ id }) => id === 'kneesDrifted')
    expect(fault === undefined ? Number.NaN : demandOf(fault.posture)).toBeCloseTo(2.5, 1)
  })
})

describe('levers', () => {
  it.each(hollowHold.edges)('%s to %s moves one lever', (from, to) => {
    expect(moved(from, to)).toHaveLength(1)
  })

  it.each(onTheFloor.map(({ id, lever }) => [id, lever] as const))(
    '%s: made harder by what its easiest incoming edge moves',
    (id, lever) => {
      const demandAt = (from: string) => variantOf(hollowHold, from)?.demand ?? Number.NaN
      const [easiest] = hollowHold.edges
        .filter(([, to]) => to === id)
        .map(([from]) => from)
        .sort((a, b) => demandAt(a) - demandAt(b))
      expect(lever).toBe(easiest === undefined ? null : moved(easiest, id)[0])
    },
  )

  it('the neutral forms climb by the legs alone', () => {
    expect(neutral.map(({ id, lever }) => [id, lever])).toEqual([
      ['HH00N', null],
      ['HH01N', 'legs'],
      ['HH02N', 'legs'],
    ])
    expect([moved('HH00N', 'HH01N'), moved('HH01N', 'HH02N')]).toEqual([['legs'], ['legs']])
  })
})

describe('the rule of the low back', () => {
  const touches = (posture: Posture) => posture.contacts.includes('lowBack')

  it('lies on the floor in every pressed form and keeps its own shape in the neutral ones', () => {
    expect(onTheFloor.map(({ id }) => id).filter(id => !touches(postureOf(id)))).toEqual([])
    expect(neutral.map(({ id }) => postureOf(id).pelvis.tiltDeg)).toEqual([0, 0, 0])
    expect(neutral.map(({ id }) => id).filter(id => touches(postureOf(id)))).toEqual([])
  })

  it('is the first fault of each, and drawn as a change', () => {
    for (const { id, faults, ladder } of hollowHoldDrills) {
      const ids = faults.map(fault => fault.id)
      expect(ids, id).toContain('backLifted')
      if (ladder === 'neutralBrace') expect(ids, id).toContain('backPresses')
      expect(new Set(ids).size, id).toBe(ids.length)
      for (const fault of faults) expect(fault.posture, `${id} ${fault.id}`).not.toEqual(postureOf(id))
    }
  })

  it('asks nobody with a neutral brace to press flat or to tuck', () => {
    for (const drill of neutral) {
      const said = [drill.position, ...drill.setUp, ...captions(drill)]
      for (const { en, de } of said) {
        expect(en).not.toMatch(/press flat|press until|tuck/i)
        expect(de).not.toMatch(/flach drücken|und drück|kippen/i)
      }
    }
  })
})

describe('texts', () => {
  it.each(languages)('captions have at most six words, corrections at most eight, in %s', lang => {
    const captionsOver = hollowHoldDrills.flatMap(captions).filter(text => wordsOf(text[lang]) > 6)
    const corrections = hollowHoldDrills.flatMap(({ faults }) => faults.map(({ correction }) => correction))
    expect(captionsOver).toEqual([])
    expect(corrections.filter(text => wordsOf(text[lang]) > 8)).toEqual([])
  })

  it.each(languages)('everything is said, and calmly, in %s', lang => {
    for (const drill of hollowHoldDrills)
      for (const text of everyText(drill)) {
        expect(text[lang].length, drill.id).toBeGreaterThan(5)
        expect(text[lang]).not.toMatch(banned)
      }
  })

  it('German is not English', () => {
    expect(hollowHoldDrills.flatMap(everyText).filter(({ en, de }) => en === de)).toEqual([])
  })

  it('says what differs in words of its own for each position', () => {
    for (const lang of languages)
      expect(new Set(hollowHoldDrills.map(({ position }) => position[lang])).size).toBe(byId.size)
  })

  it('getting ready takes four or five lines, the entry three, thoughts two or three', () => {
    for (const { id, ladder, setUp, entry, cues, faults, eyes } of hollowHoldDrills) {
      expect(ladder === 'neutralBrace' ? [3, 4] : [4, 5], id).toContain(setUp.length)
      expect(entry, id).toHaveLength(3)
      expect([2, 3], id).toContain(cues.length)
      expect([2, 3], id).toContain(faults.length)
      expect(new Set(eyes.map(({ eye }) => eye)).size, id).toBe(eyes.length)
    }
  })

  it('legs at 15 degrees are called as high as they are drawn: a shoe length, not just off the floor', () => {
    for (const id of ['HH20', 'HH21', 'HH22'] as const) {
      // A shoe is about 16 percent of stature; heels end some 3 percent below the ankle.
      const heelPct = solve(hollowHoldPostures[id]).legs.right.ankle[1] - 3
      expect(heelPct, id).toBeGreaterThan(13)
      expect(heelPct, id).toBeLessThan(19)
      expect(byId.get(id)?.position.en).toContain('a shoe length above the floor')
    }
  })

  it('asks nobody to press through pain', () => {
    for (const { id, setUp } of onTheFloor)
      expect(setUp.map(({ en }) => en).join(' '), id).toMatch(/Pressing hurts more\?/)
  })

  it.each([
    ['en', /breathe out.*one leg.*then the other.*one (foot )?down at a time/],
    ['de', /ausatmen.*ein Bein.*dann das andere.*(nach dem anderen|nach dem andern) absetzen/],
  ] as const)(
    'legs go up one by one while breathing out, and down one by one, in %s',
    (lang, wayUpAndDown) => {
      for (const { id, setUp } of hollowHoldDrills) {
        const bothUp = Object.values(postureOf(id).legs).every(({ kind }) => kind === 'free')
        if (bothUp) expect(setUp.at(-1)?.[lang], id).toMatch(wayUpAndDown)
      }
    },
  )

  it('never has both legs leave the floor at once', () => {
    const flying = (id: HoldId) =>
      Object.values(hollowHoldPostures[id].legs).every(({ kind }) => kind === 'free')
    const ids = Object.keys(holdNames).filter((id): id is HoldId => Object.hasOwn(holdNames, id))
    for (const id of ids.filter(flying)) {
      const [first, second] = (byId.get(id)?.entry ?? []).slice(id.startsWith('HH02') ? 1 : 0)
      expect(first?.en, id).toMatch(/One leg up\.$/)
      expect(second?.en, id).toMatch(/other|Other/)
    }
  })
})
