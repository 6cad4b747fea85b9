import { languages } from '@backstride/kit'
import { describe, expect, it } from 'vitest'
import { catalogue, drillOf } from '../catalogue/catalogue.ts'
import type { TemplateBlock } from './block.ts'
import { leastSession, templatesFitting } from './enough.ts'
import { getUpRule, withoutWayBetween } from './get-up-rule.ts'
import { placeOfLadder } from './places.ts'
import { blockSeconds, spareSeconds, templateSeconds } from './template-seconds.ts'
import { templateOf, templates } from './templates.ts'

const clock = (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
const kindsOf = (blocks: readonly TemplateBlock[]) => blocks.map(({ kind }) => kind)

describe('the time it takes', () => {
  it.each([
    // The notes leave out the way down and the three lines of each entry: 5:05 with them missing.
    ['six', '5:53', 7],
    // Two sets leave more than two minutes; the third fills them.
    ['twelve', '9:51', 129],
    ['twenty', '16:08', 232],
    // The walk is half a minute longer than in the notes.
    ['afterRunDry', '6:08', -8],
    ['afterRunWet', '5:06', -6],
    ['twoOnTheFloor', '2:04', -4],
    // Ten turns a side are quicker than two minutes.
    ['twoStanding', '1:25', 35],
  ] as const)('%s takes %s, %i s less than promised', (id, time, spare) => {
    expect(clock(templateSeconds(templateOf(id).blocks))).toBe(time)
    expect(spareSeconds(templateOf(id))).toBe(spare)
  })
  it.each(templates)('$id never takes more than 15 s beyond its minutes', ({ minutes, blocks }) => {
    expect(spareSeconds({ minutes, blocks })).toBeGreaterThanOrEqual(-15)
  })
  it.each(
    templates.flatMap(({ id, minutes, grown }) => (grown === undefined ? [] : [{ id, minutes, grown }])),
  )('$id with three sets fills its minutes within 15 s', ({ minutes, grown }) => {
    expect(Math.abs(spareSeconds({ minutes, blocks: grown }))).toBeLessThanOrEqual(15)
  })
  it('a way that only one choice needs counts once, and not where one stays down', () => {
    const bridgeOrHinge: TemplateBlock = { kind: 'set', choices: ['hinge', 'bridge'], reps: 8 }
    const down: TemplateBlock = { kind: 'getDown', seconds: 20, ifNeeded: true }
    const up: TemplateBlock = { kind: 'getUp', seconds: 20, ifNeeded: true }
    const walk: TemplateBlock = { kind: 'walk', drill: 'CD0', seconds: 60 }
    expect(templateSeconds([down, bridgeOrHinge, up, walk])).toBe(20 + 32 + 20 + 60)
    expect(templateSeconds([down, walk, up, walk])).toBe(60 + 60)
  })
  it('each block takes what its dose says', () => {
    expect(
      blockSeconds({
        kind: 'holds',
        choices: ['hollowHold'],
        work: { rounds: 6, holdS: 10, restS: 15, entryS: 3 },
      }),
    ).toBe(6 * 13 + 5 * 15)
    expect(
      blockSeconds({
        kind: 'holds',
        choices: ['birdDog'],
        work: { rounds: 4, holdS: 10, restS: 10, entryS: 0, perSide: true },
      }),
    ).toBe(8 * 10 + 7 * 10)
    expect(blockSeconds({ kind: 'set', choices: ['squat'], reps: 8 })).toBe(32)
    expect(blockSeconds({ kind: 'set', choices: ['hipSide'], reps: 8, perSide: true })).toBe(64)
    // Ten each way standing; ten a rear leg, with the step back and the change of legs.
    expect(blockSeconds({ kind: 'twists', ladder: 'twists', sets: [{ stage: 'HM0', perSide: 10 }] })).toBe(40)
    expect(blockSeconds({ kind: 'twists', ladder: 'twists', sets: [{ stage: 'HM2', perSide: 10 }] })).toBe(90)
  })
})

describe('what it is made of', () => {
  const ladders: ReadonlySet<string> = new Set(catalogue.map(({ ladder }) => ladder))
  it.each(templates)('$id names only drills and ladders there are', ({ blocks, grown = [] }) => {
    for (const block of [...blocks, ...grown]) {
      if ('choices' in block) for (const ladder of block.choices) expect(ladders).toContain(ladder)
      if ('drill' in block) expect(drillOf(block.drill)).toBeDefined()
      if (block.kind === 'holds' && block.work.atMost !== undefined)
        expect(drillOf(block.work.atMost)?.ladder).toBe('hollowHold')
      if (block.kind === 'twists')
        for (const { stage, perSide } of block.sets) {
          expect(drillOf(stage)?.ladder).toBe('twists')
          expect(perSide).toBeGreaterThan(0)
        }
    }
  })
  it.each(templates)('$id stays within 30 twists a side, small first', ({ blocks }) => {
    for (const block of blocks) {
      if (block.kind !== 'twists') continue
      expect(block.sets.reduce((sum, { perSide }) => sum + perSide, 0)).toBeLessThanOrEqual(30)
      expect(block.sets[0]?.stage).toBe('HM0')
    }
  })
  it.each(templates)('$id needs a floor just when something may be done on it', ({ needs, blocks }) => {
    const onFloor = blocks.some(
      block => 'choices' in block && block.choices.every(ladder => placeOfLadder[ladder] === 'floor'),
    )
    expect(needs.includes('floor')).toBe(onFloor)
  })
  it.each(templates)('$id has a name and a sentence in both languages', ({ name, says }) => {
    for (const lang of languages) {
      expect(name[lang]).not.toBe('')
      expect(says[lang]).toMatch(/\.$/)
    }
  })
  it.each(templates)('$id says how often, just when it has strength in it', ({ says, blocks }) => {
    const hasStrength = blocks.some(({ kind }) => kind === 'set')
    expect(/At most twice a week, two days apart/.test(says.en)).toBe(hasStrength)
    expect(/Höchstens zweimal die Woche, mit zwei Tagen Abstand/.test(says.de)).toBe(hasStrength)
  })
  it('has every id once, and holds at least as many seconds of the first drill as the article asks for', () => {
    expect(new Set(templates.map(({ id }) => id)).size).toBe(templates.length)
    for (const id of ['six', 'twelve', 'twenty'] as const) {
      const hollow = templateOf(id).blocks.find(block => block.kind === 'holds')
      expect(hollow?.kind === 'holds' && hollow.work).toMatchObject({ rounds: 6, holdS: 10, restS: 15 })
    }
  })
})

describe('up and down', () => {
  it.each(templates)('[GET-UP] $id has a way wherever floor and standing meet', ({ blocks, grown = [] }) => {
    expect(withoutWayBetween(blocks)).toEqual([])
    expect(withoutWayBetween(grown)).toEqual([])
  })
  it('[GET-UP] every way up pauses 15 s or more', () => {
    const ups = templates.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind === 'getUp')
    expect(ups.length).toBeGreaterThan(0)
    for (const up of ups) expect(blockSeconds(up)).toBeGreaterThanOrEqual(getUpRule.pauseS)
  })
  it.each([
    ['six', 'getUp', 'twists'],
    ['twoOnTheFloor', 'getDown', 'holds'],
  ] as const)('[GET-UP] taken out of %s, the missing %s is found at %s', (id, taken, at) => {
    const left = templateOf(id).blocks.filter(({ kind }) => kind !== taken)
    expect(withoutWayBetween(left).map(index => left[index]?.kind)).toEqual([at])
  })
  it('[GET-UP] a way that is too short, and a step done either way without one, are found', () => {
    const squat: TemplateBlock = { kind: 'set', choices: ['squat'], reps: 8 }
    const either: TemplateBlock = { kind: 'set', choices: ['hinge', 'bridge'], reps: 8 }
    expect(withoutWayBetween([{ kind: 'getUp', seconds: 5 }, squat])).toEqual([0])
    expect(withoutWayBetween([{ kind: 'getDown', seconds: 20, ifNeeded: true }, either, squat])).toEqual([2])
    expect(withoutWayBetween([either])).toEqual([0])
  })
})

describe('after a run', () => {
  it.each(templates.filter(({ afterRun }) => afterRun))(
    '$id walks two minutes and turns before anything else',
    ({ blocks }) => {
      expect(kindsOf(blocks).slice(0, 2)).toEqual(['walk', 'twists'])
      expect(blocks[0] && blockSeconds(blocks[0])).toBe(120)
    },
  )
  it('wet or cold it never goes to the floor; dry it goes no further than table-top', () => {
    expect(kindsOf(templateOf('afterRunWet').blocks)).not.toContain('getDown')
    const held = templateOf('afterRunDry').blocks.find(block => block.kind === 'holds')
    expect(held?.kind === 'holds' && held.work.atMost).toBe('HH02')
  })
})

describe('too little time', () => {
  it('is never a fail: with a minute there are still the two of two minutes', () => {
    expect(templatesFitting(templates, 1).map(({ id }) => id)).toEqual([...leastSession.eitherOf])
  })
  it('with more, the longest that fits comes first', () => {
    expect(templatesFitting(templates, 12)[0]?.id).toBe('twelve')
    expect(templatesFitting(templates, 60)).toHaveLength(templates.length)
  })
  it('three holds of ten seconds, or ten twists a side', () => {
    const [onTheFloor, standing] = leastSession.eitherOf.map(id => templateOf(id).blocks)
    const hold = onTheFloor?.find(block => block.kind === 'holds')
    expect(hold?.kind === 'holds' && hold.work).toMatchObject({ rounds: 3, holdS: 10 })
    const turns = standing?.find(block => block.kind === 'twists')
    expect(turns?.kind === 'twists' && turns.sets.reduce((sum, { perSide }) => sum + perSide, 0)).toBe(10)
  })
})
