import { languages } from '@backstride/kit'
import { describe, expect, it } from 'vitest'
import { drillOf } from './catalogue.ts'
import type { LadderName } from './drill.ts'
import type { LadderInfo } from './ladder-info.ts'
import { ladderInfos } from './ladder-infos.ts'
import { openingOf, usualRpeAtMost } from './ladder-steps/closings.ts'
import type { LadderDose } from './ladder-steps/ladder-dose.ts'

const infoOf = (name: LadderName): LadderInfo => {
  const found = ladderInfos.find(({ ladder }) => ladder === name)
  if (found === undefined) throw new Error(`${name} has no ladder.`)
  return found
}
const idsOf = (prefix: string, upTo = 5) => Array.from({ length: upTo + 1 }, (_, step) => `${prefix}${step}`)

/** As one writes it on paper. */
function written(dose: LadderDose): string {
  switch (dose.kind) {
    case 'hold':
      return `${dose.rounds} x ${dose.holdS} s${dose.perSide ? ' a side' : ''}`
    case 'reps':
      return `${dose.sets} x ${dose.reps}${dose.perSide ? ' a side' : ''}`
    case 'setsOfHolds':
      return `${dose.holdsBySet.join('-')} x ${dose.holdS} s`
    default:
      return dose.kind
  }
}
const dosesOf = (name: LadderName) =>
  Object.fromEntries(infoOf(name).steps.map(({ id, doses }) => [id, doses.map(written).join(', ')]))

describe('doses of the table (physio notes 9)', () => {
  it('bird dog', () => {
    const aSide = '4 x 5 s a side, 4 x 10 s a side'
    expect(dosesOf('birdDog')).toEqual({
      BD0: '4 x 10 s',
      BD1: aSide,
      BD2: aSide,
      BD3: aSide,
      BD4: aSide,
      BD5: '4 x 5 s',
    })
  })

  it('side plank', () => {
    expect(dosesOf('sidePlank')).toEqual({
      SP0: '3 x 10 s a side',
      SP1: '3 x 10 s a side',
      SP2: '2 x 8 a side',
      SP3: '4 x 10 s, 6-4-2 x 10 s',
      SP4: '4 x 10 s, 6-4-2 x 10 s',
      SP5: '4 x 5 s',
    })
  })

  it.each<[LadderName, string]>([
    ['bridge', '2 x 8, 3 x 8, 3 x 12'],
    ['squat', '2 x 8, 3 x 8, 3 x 10'],
    ['hinge', '2 x 8, 3 x 8'],
    ['hipSide', '2 x 8, 3 x 8, 3 x 12'],
  ])('%s', (name, doses) => {
    for (const said of Object.values(dosesOf(name))) expect(said.replaceAll(' a side', '')).toBe(doses)
  })

  it('calf: the fifteen on one leg are a step of their own', () => {
    expect(dosesOf('calf')).toEqual({
      CA0: '2 x 12, 3 x 12, 3 x 15',
      CA1: '2 x 12, 3 x 12, 3 x 15',
      CA2: '2 x 12 a side, 3 x 12 a side, 3 x 15 a side',
      CA3: '2 x 12 a side, 3 x 12 a side',
      CA4: '3 x 15 a side',
      CA5: '2 x 12 a side, 3 x 12 a side, 3 x 15 a side',
    })
  })

  it('no hold is longer than the ten seconds that caution allows', () => {
    const seconds = ladderInfos.flatMap(({ steps }) =>
      steps.flatMap(({ doses }) => doses.flatMap(dose => ('holdS' in dose ? [dose.holdS] : []))),
    )
    expect(Math.max(...seconds)).toBe(10)
  })
})

describe('every ladder', () => {
  it.each(ladderInfos.map(info => [info.ladder, info] as const))('%s is whole', (name, info) => {
    expect(info.steps).toHaveLength(6)
    for (const { id, doses } of info.steps) {
      const drill = drillOf(id)
      expect(drill?.ladder).toBe(name)
      expect(drill?.dose).toEqual(doses[0])
    }
    expect(info.ownStopRules.length).toBeGreaterThan(0)
    for (const word of ['sharpPain', 'legSpread', 'numbOrWeak', 'dizzy', 'chest', 'breath'])
      expect(info.stopWords).toContain(word)
  })

  it.each(ladderInfos.map(info => [info.ladder, info] as const))(
    '%s claims training, no more',
    (_, { purpose }) => {
      expect(purpose.en).toMatch(/^Trains /)
      expect(purpose.de).toMatch(/^Trainiert /)
      for (const lang of languages)
        expect(purpose[lang]).not.toMatch(/injur|prevent|pain|Verletz|vorbeug|Schmerz/i)
    },
  )

  it.each(ladderInfos.map(info => [info.ladder, info] as const))('%s names only its own steps', (_, info) => {
    const own = info.steps.map(({ id }) => id)
    for (const { open } of info.closings) expect(own).toEqual(expect.arrayContaining([...open]))
    for (const { change } of info.ownStopRules)
      if (change.kind === 'toStep') expect(own).toContain(change.step)
  })
})

describe('what closes', () => {
  it('nothing at level 4', () => {
    for (const info of ladderInfos) {
      const opening = openingOf(info, { level: 4 })
      expect(opening.open).toEqual(info.steps.map(({ id }) => id))
      expect(opening).toMatchObject({ rpeAtMost: usualRpeAtMost, mayRise: true })
    }
  })

  it('level 3: the first three steps, RPE 6', () => {
    for (const info of ladderInfos) {
      const opening = openingOf(info, { level: 3 })
      expect(opening.open).toEqual(info.steps.slice(0, 3).map(({ id }) => id))
      expect(opening.rpeAtMost).toBe(6)
    }
  })

  it('everything at level 0 to 2, and without drills', () => {
    for (const info of ladderInfos) {
      for (const level of [0, 1, 2] as const) expect(openingOf(info, { level }).open).toEqual([])
      expect(openingOf(info, { level: 4, restrictions: ['noDrills'] }).open).toEqual([])
    }
  })

  it('pregnancy: bird dog, squat to chair, side-lying hip and calf, nothing harder', () => {
    const open = Object.fromEntries(
      ladderInfos.map(info => [info.ladder, openingOf(info, { level: 4, conditions: ['pregnancy'] })]),
    )
    expect(open.birdDog?.open).toEqual(idsOf('BD'))
    expect(open.squat?.open).toEqual(idsOf('SQ', 2))
    expect(open.hipSide?.open).toEqual(['HS0', 'HS1'])
    expect(open.calf?.open).toEqual(idsOf('CA', 4))
    for (const name of ['sidePlank', 'bridge', 'hinge']) expect(open[name]?.open).toEqual([])
    for (const opening of Object.values(open)) expect(opening.mayRise).toBe(false)
  })

  it('fragile bones: side plank on the knees, bird dog without rounding', () => {
    const open = (name: LadderName) =>
      openingOf(infoOf(name), { level: 4, conditions: ['fragileBones'] }).open
    expect(open('sidePlank')).toEqual(idsOf('SP', 2))
    expect(open('birdDog')).toEqual(idsOf('BD', 3))
    for (const name of ['bridge', 'hinge', 'squat', 'calf'] as const) expect(open(name)).toHaveLength(6)
  })

  it('the screen says pregnancy and fragile bones by their flags', () => {
    for (const info of ladderInfos) {
      expect(openingOf(info, { level: 4, flags: ['RF16'] })).toEqual(
        openingOf(info, { level: 4, conditions: ['pregnancy'] }),
      )
      expect(openingOf(info, { level: 4, flags: ['RF22'] })).toEqual(
        openingOf(info, { level: 4, conditions: ['fragileBones'] }),
      )
    }
  })

  it('leaking, heaviness or doming at level 3 leave three steps of bird dog', () => {
    for (const info of ladderInfos)
      expect(openingOf(info, { level: 3, flags: ['RF17'] }).open).toEqual(
        info.ladder === 'birdDog' ? idsOf('BD', 2) : [],
      )
  })

  it('flattening that hurts leaves out the press, bone pain on landing the calf', () => {
    expect(openingOf(infoOf('bridge'), { level: 4, conditions: ['flatteningHurts'] }).open).not.toContain(
      'BR0',
    )
    expect(openingOf(infoOf('calf'), { level: 4, restrictions: ['noWalk'] }).open).toEqual([])
  })
})

it('bone-like pain in heel or shin opens the question of RF24', () => {
  expect(infoOf('calf').ownStopRules.map(({ change }) => change)).toEqual([
    { kind: 'screenAgain', flag: 'RF24' },
  ])
})
