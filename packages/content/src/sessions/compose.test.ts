import { describe, expect, it } from 'vitest'
import { composeSession } from './compose.ts'
import { markedAgainst } from './outside-ladder.ts'
import type { SessionDay, SessionOrder } from './session-order.ts'
import { isWork, type SessionStep } from './session-step.ts'
import { secondsFrom } from './step-seconds.ts'
import { dayWith, hold, order, turns, wholeFlow } from './testing/sample-days.ts'

const composed = (changes: Partial<SessionOrder> = {}, day: SessionDay = dayWith()) => {
  const made = composeSession(order(changes), day)
  if (made === undefined) throw new Error('Nothing was composed.')
  return made
}
const steps = (changes: Partial<SessionOrder> = {}, day?: SessionDay) => composed(changes, day).session.steps
/** In order, each drill once for steps in a row. */
const drills = (all: readonly SessionStep[]) =>
  all
    .map(step => (isWork(step) ? step.drill : step.what))
    .filter((name, index, names) => name !== names[index - 1])
const rounds = (all: readonly SessionStep[]) => all.filter(step => step.kind === 'hold')
const sets = (all: readonly SessionStep[]) => all.filter(step => step.kind === 'reps')
const first = { hold: hold({ entryTest: true }) }
const hardest = { hold: hold({ variant: 'HH09', holdS: 20 }), twists: turns(5, 5, 20) }

describe('the plan of the day', () => {
  it('[ARTICLE-DOSE] six holds of ten seconds and fifteen twists a side, within about six minutes', () => {
    const { session, leftOut } = composed()
    expect(session.template).toBe('six')
    expect(drills(session.steps)).toEqual(['squeeze', 'getDown', 'HH02', 'getUp', 'HM0', 'HM1', 'HM2'])
    expect(rounds(session.steps)).toHaveLength(6)
    for (const round of rounds(session.steps))
      expect(round).toMatchObject({ targetS: 10, test: false, side: null, outsideLadder: false })
    expect(rounds(session.steps).map(({ restS }) => restS)).toEqual([15, 15, 15, 15, 15, 0])
    // 0:15 squeeze, 0:20 down, 0:13 ready, 2:15 holds, 0:20 up, 0:08 ready, 1:44 twists.
    expect(secondsFrom(session.steps, 0)).toBe(15 + 20 + 13 + 135 + 20 + 8 + 104)
    expect(session.minutes).toBe(5)
    expect(leftOut).toEqual([])
  })
  it('counts as it is, also where it is longer than six minutes', () => {
    const { session } = composed({}, dayWith({ plan: hardest }))
    expect(rounds(session.steps)).toHaveLength(6)
    expect(rounds(session.steps)[0]).toMatchObject({ drill: 'HH09', targetS: 20, outsideLadder: false })
    expect(session.minutes).toBe(8)
  })
  it('turns one leg back first right, then left, with a change between', () => {
    expect(steps().slice(-4)).toMatchObject([
      { drill: 'HM0', set: { stance: 'standing', perSide: 5 }, restS: 8, swaps: [] },
      { drill: 'HM1', set: { stance: 'standing', perSide: 5 }, restS: 8, swaps: [] },
      { drill: 'HM2', set: { stance: 'split', rearLeg: 'right', perSide: 5 }, restS: 8, swaps: ['HM1'] },
      { drill: 'HM2', set: { stance: 'split', rearLeg: 'left', perSide: 5 }, restS: 0, swaps: ['HM1'] },
    ])
  })
  it('[CO-08] planned with a neutral brace it is led so, counts so, and is not offered pressed', () => {
    const day = dayWith({
      plan: { hold: hold({ variant: 'HH01N', holdS: 12 }) },
      conditions: ['flatteningHurts'],
    })
    for (const round of rounds(steps({}, day)))
      expect(round).toMatchObject({ drill: 'HH01N', targetS: 12, swaps: [], outsideLadder: false })
    const short = rounds(steps({ minutes: 2 }, day))
    for (const round of short) expect(round).toMatchObject({ drill: 'HH01N', outsideLadder: true })
    expect(rounds(steps({ floor: false }, day))).toEqual([])
  })
  it('leads through every stage that is open, small to large, each leg in turn, the reach told', () => {
    const twists = steps({}, dayWith({ plan: { twists: wholeFlow } })).filter(step => step.kind === 'twists')
    expect(drills(twists)).toEqual(['HM0', 'HM1', 'HM2', 'HM3', 'HM4', 'HM5'])
    expect(twists.filter(({ drill }) => drill === 'HM5')).toMatchObject([
      { reach: 'ankle', set: { stance: 'split', rearLeg: 'right', perSide: 5 }, swaps: ['HM1'] },
      { reach: 'ankle', set: { stance: 'split', rearLeg: 'left', perSide: 5 }, swaps: ['HM1'] },
    ])
    expect(twists.some(({ outsideLadder }) => outsideLadder)).toBe(false)
  })
  it('offers the neutral form and the wall beside the hold', () => {
    expect(rounds(steps())[0]?.swaps).toEqual(['HH02N', 'HW0'])
    expect(rounds(steps({}, dayWith({ plan: hardest })))[0]?.swaps).toEqual(['HH02N', 'HW0'])
  })
  it('begins with the back-contact test the first time', () => {
    const [test, ...others] = rounds(steps({}, dayWith({ plan: first })))
    expect(test).toMatchObject({ drill: 'HH02', targetS: 30, test: true, outsideLadder: false })
    for (const round of others) expect(round).toMatchObject({ targetS: 10, test: false })
  })
  it('tests nobody who holds ten seconds at most: their ladder begins with one leg up', () => {
    for (const round of rounds(steps({}, dayWith({ plan: first, restrictions: ['holdMax10s'] }))))
      expect(round).toMatchObject({ drill: 'HH01', targetS: 10, test: false, outsideLadder: false })
  })
  it('tests nobody whose back stays as it is', () => {
    for (const round of rounds(steps({}, dayWith({ plan: first, brace: 'neutral' }))))
      expect(round).toMatchObject({ drill: 'HH01N', targetS: 10, test: false, outsideLadder: true })
  })
  it('a first hold without its test is outside the ladder, also where it is the planned one', () => {
    const day = dayWith({ plan: { hold: hold({ variant: 'HH01', entryTest: true }) } })
    const untested = steps({}, dayWith({ plan: { hold: hold({ variant: 'HH01' }) } }))
    expect(rounds(markedAgainst(day, untested)).every(({ outsideLadder }) => outsideLadder)).toBe(true)
  })
  it('after a flare keeps its four rounds, at the wall too', () => {
    const four = dayWith({ plan: { hold: hold({ rounds: 4 }) } })
    expect(rounds(steps({}, four))).toHaveLength(4)
    expect(rounds(steps({ minutes: 12 }, four)).every(({ outsideLadder }) => !outsideLadder)).toBe(true)
    expect(rounds(steps({ floor: false }, four)).map(({ drill }) => drill)).toEqual([
      'HW0',
      'HW0',
      'HW0',
      'HW0',
    ])
  })
})

describe('the minutes there are', () => {
  it.each([
    [1, 'twoOnTheFloor'],
    [2, 'twoOnTheFloor'],
    [5, 'twoOnTheFloor'],
    [6, 'six'],
    [11, 'six'],
    [12, 'twelve'],
    [20, 'twenty'],
    [60, 'twenty'],
  ] as const)('%i: %s', (minutes, template) => {
    expect(composed({ minutes }).session.template).toBe(template)
  })
  it('two, on the floor: three holds, and no ladder moves by them', () => {
    const { session } = composed({ minutes: 2 })
    expect(drills(session.steps)).toEqual(['getDown', 'HH02', 'getUp'])
    expect(rounds(session.steps)).toHaveLength(3)
    expect(rounds(session.steps).every(({ outsideLadder }) => outsideLadder)).toBe(true)
    expect(session.minutes).toBe(2)
  })
  it('two, first session: one leg up', () => {
    expect(drills(steps({ minutes: 2 }, dayWith({ plan: first })))).toEqual(['getDown', 'HH01', 'getUp'])
  })
  it('two, standing: ten turns a side; without the split stance all of them stand', () => {
    expect(drills(steps({ minutes: 2, floor: false }))).toEqual(['HM0', 'HM2'])
    const standing = dayWith({ plan: { twists: turns(5, 10, 0) } })
    expect(steps({ minutes: 2, floor: false }, standing)).toMatchObject([
      { drill: 'HM0', set: { perSide: 5 } },
      { drill: 'HM1', set: { perSide: 5 } },
    ])
  })
  it('two, standing, and nothing to turn: three holds at the wall', () => {
    const { session } = composed({ minutes: 2, floor: false }, dayWith({ plan: { twists: [] } }))
    expect(session.template).toBe('twoStanding')
    expect(drills(session.steps)).toEqual(['HW0'])
    expect(rounds(session.steps)).toHaveLength(3)
  })
  it('six, and a plan that is longer: the template’s dose, outside the ladders', () => {
    const { session } = composed({ minutes: 6 }, dayWith({ plan: hardest }))
    expect(session.minutes).toBe(6)
    expect(rounds(session.steps)[0]).toMatchObject({ drill: 'HH09', targetS: 10, outsideLadder: true })
  })
  it('nine, and that plan: all of its own', () => {
    const { session } = composed({ minutes: 9 }, dayWith({ plan: hardest }))
    expect(session.steps).toEqual(steps({}, dayWith({ plan: hardest })))
  })
  it('seven, and long twists: the hold stays as planned, the twists get fewer', () => {
    const day = dayWith({ plan: { twists: turns(5, 5, 20) } })
    const made = composed({ minutes: 6 }, day).session.steps
    expect(rounds(made)[0]).toMatchObject({ targetS: 10, outsideLadder: false })
    expect(made.at(-1)).toMatchObject({ set: { perSide: 10 }, outsideLadder: true })
  })
})

describe('strength', () => {
  it('twelve: squats and bridges in turn, each pair a way down and up, the plan before them', () => {
    const made = steps({ minutes: 12 })
    expect(drills(made).slice(0, 7)).toEqual(drills(steps()))
    const inTurn = ['SQ0', 'getDown', 'BR0', 'getUp']
    expect(drills(made).slice(7)).toEqual([...inTurn, ...inTurn])
    expect(new Set(sets(made).map(({ block }) => block)).size).toBe(2)
    for (const set of sets(made))
      expect(set).toMatchObject({ reps: 8, side: null, restS: 0, outsideLadder: false })
  })
  it('twenty: turns first, a core drill, three for the legs, a walk at the end', () => {
    expect(drills(steps({ minutes: 20 }))).toEqual([
      ...['HM0', 'HM1', 'HM2', 'getDown', 'HH02', 'BD0', 'getUp', 'SQ0', 'HI0'],
      ...['getDown', 'HS0', 'getUp', 'walk'],
    ])
    expect(sets(steps({ minutes: 20 })).map(({ drill, side, restS }) => [drill, side, restS])).toEqual([
      ['SQ0', null, 30],
      ['SQ0', null, 30],
      ['HI0', null, 30],
      ['HI0', null, 0],
      ['HS0', 'right', 15],
      ['HS0', 'left', 30],
      ['HS0', 'right', 15],
      ['HS0', 'left', 0],
    ])
  })
  it('each offers what may stand in for it', () => {
    const swaps = new Map(
      steps({ minutes: 20 })
        .filter(isWork)
        .map(({ drill, swaps: offered }) => [drill, offered]),
    )
    expect(swaps.get('BD0')).toEqual(['SP0'])
    expect(swaps.get('HI0')).toEqual(['BR0'])
    expect(swaps.get('HS0')).toEqual(['CA0'])
    expect(swaps.get('SQ0')).toEqual([])
  })
  it('too soon: left out and said, all else stays', () => {
    const made = composed({ minutes: 12 }, dayWith({ strengthOpen: false }))
    expect(made.leftOut).toEqual([{ what: 'strength', why: 'tooSoon' }])
    expect(made.session.steps).toEqual(steps())
    expect(composed({}, dayWith({ strengthOpen: false })).leftOut).toEqual([])
  })
  it.each([true, false])('[EN-04] core closed: left out and said as closed today, floor or none', floor => {
    const made = composed({ minutes: 20, floor }, dayWith({ coreOpen: false }))
    const ladders = made.session.steps.flatMap(step => (isWork(step) ? step.ladder : []))
    expect(ladders).not.toContain('birdDog')
    expect(ladders).not.toContain('sidePlank')
    expect(ladders).toContain('squat')
    expect(made.leftOut).toContainEqual({ what: 'ladder', ladder: 'birdDog', why: 'closedToday' })
  })
  it('never more than a drill’s own dose', () => {
    const core = steps({ minutes: 20 }).filter(step => step.kind === 'hold' && step.ladder === 'birdDog')
    expect(core).toHaveLength(4)
    const leaning = steps({ minutes: 20, floor: false }).filter(
      step => step.kind === 'hold' && step.ladder === 'sidePlank',
    )
    expect(leaning).toMatchObject([
      { side: 'right' },
      { side: 'left' },
      { side: 'right' },
      { side: 'left' },
      { side: 'right' },
      { side: 'left' },
    ])
  })
})

describe('no floor here', () => {
  it('the six at the wall, no way down or up', () => {
    const { session } = composed({ floor: false })
    expect(session.template).toBe('six')
    expect(drills(session.steps)).toEqual(['squeeze', 'HW0', 'HM0', 'HM1', 'HM2'])
    expect(rounds(session.steps)).toHaveLength(6)
    expect(rounds(session.steps)[0]).toMatchObject({
      targetS: 10,
      restS: 15,
      swaps: [],
      outsideLadder: false,
    })
  })
  it('twelve and twenty: strength that is done standing', () => {
    expect(drills(steps({ minutes: 12, floor: false })).slice(-4)).toEqual(['SQ0', 'HI0', 'SQ0', 'HI0'])
    expect(drills(steps({ minutes: 20, floor: false }))).toEqual([
      ...['HM0', 'HM1', 'HM2', 'HW0', 'SP0', 'SQ0', 'HI0', 'CA0', 'walk'],
    ])
  })
  it('says which ladder needs one', () => {
    const closed = dayWith({ level: 3, restrictions: ['holdMax10s'], flags: ['RF17'] })
    expect(composed({ minutes: 20, floor: false }, closed).leftOut).toContainEqual({
      what: 'ladder',
      ladder: 'birdDog',
      why: 'noFloor',
    })
  })
})

describe('after a run', () => {
  it('dry: walk and turn first, four holds no harder than table-top, half a minute up', () => {
    const { session } = composed({ afterRun: true }, dayWith({ plan: hardest }))
    expect(session.template).toBe('afterRunDry')
    expect(drills(session.steps)).toEqual(['walk', 'HM0', 'HM1', 'HM2', 'getDown', 'HH02', 'getUp'])
    expect(rounds(session.steps)).toHaveLength(4)
    for (const step of session.steps.filter(isWork)) expect(step.outsideLadder).toBe(true)
    expect(session.steps.at(-1)).toEqual({ kind: 'lead', what: 'getUp', seconds: 30 })
    expect(session.minutes).toBe(6)
  })
  it('its twists go through the open stages from the first, five of each', () => {
    const made = steps({ afterRun: true }, dayWith({ plan: { twists: wholeFlow } }))
    const twists = made.filter(step => step.kind === 'twists')
    expect(twists.map(({ drill, set }) => `${drill} ${set.perSide}`)).toEqual([
      ...['HM0 4', 'HM1 4', 'HM2 5', 'HM2 5', 'HM3 3', 'HM3 3'],
    ])
  })
  it('counts for the twists where it turns as often as the plan', () => {
    const made = steps({ afterRun: true })
    const twists = made.filter(step => step.kind === 'twists')
    expect(twists.map(({ set }) => set.perSide)).toEqual([5, 5, 5, 5])
    expect(twists.every(({ outsideLadder }) => !outsideLadder)).toBe(true)
    expect(rounds(made).every(({ outsideLadder }) => outsideLadder)).toBe(true)
  })
  it('asks for no more rounds than the plan', () => {
    expect(rounds(steps({ afterRun: true }, dayWith({ plan: { hold: hold({ rounds: 3 }) } })))).toHaveLength(
      3,
    )
  })
  it('wet: the same at the wall, no lying down', () => {
    const { session } = composed({ afterRun: true, floor: false })
    expect(session.template).toBe('afterRunWet')
    expect(drills(session.steps)).toEqual(['walk', 'HM0', 'HM1', 'HM2', 'HW0'])
    expect(rounds(session.steps)).toHaveLength(4)
  })
  it('four minutes: less of it, outside the ladders; two: the turns', () => {
    const short = composed({ afterRun: true, minutes: 4 }).session
    expect(short.minutes).toBeLessThanOrEqual(4)
    expect(drills(short.steps)[0]).toBe('walk')
    // Nobody lies down for a single round.
    expect(rounds(short.steps)).not.toHaveLength(1)
    for (const step of short.steps.filter(isWork)) expect(step.outsideLadder).toBe(true)
    expect(composed({ afterRun: true, minutes: 2 }).session.template).toBe('twoStanding')
  })
  it('no walk where walking rests', () => {
    expect(drills(steps({ afterRun: true }, dayWith({ restrictions: ['noWalk'] })))).not.toContain('walk')
  })
})

describe('conditions', () => {
  const pregnant = dayWith({ flags: ['RF16'], plan: { hold: null } })
  it('[LV-05] pregnant: the wall, nothing lying on the back, what the notes allow of strength', () => {
    const made = composed({ minutes: 20 }, pregnant)
    expect(drills(made.session.steps)).toEqual([
      ...['HM0', 'HM1', 'HM2', 'HW0', 'getDown', 'BD0', 'getUp', 'SQ0', 'getDown', 'HS0', 'getUp', 'walk'],
    ])
    expect(made.leftOut).toEqual([{ what: 'ladder', ladder: 'hinge', why: 'closedToday' }])
    expect(composed({ minutes: 2 }, pregnant).session.template).toBe('twoStanding')
    expect(composed({ afterRun: true }, pregnant).session.template).toBe('afterRunWet')
  })
  it('leaking or doming: no strength, bird dog goes on', () => {
    const made = composed({ minutes: 20 }, dayWith({ level: 3, flags: ['RF17'] }))
    expect(made.leftOut).toEqual([{ what: 'strength', why: 'closedToday' }])
    expect(drills(made.session.steps)).toContain('BD0')
  })
  it('[LV-06] fragile bones: calf raises in place of the hip side', () => {
    const made = composed({ minutes: 20 }, dayWith({ flags: ['RF22'] }))
    expect(drills(made.session.steps)).toContain('CA0')
    expect(made.leftOut).toEqual([])
  })
  it('pressing flat hurts: as the back is, never harder than planned, and no wall', () => {
    const neutral = dayWith({ brace: 'neutral' })
    expect(drills(steps({}, neutral))).toContain('HH02N')
    expect(drills(steps({}, dayWith({ brace: 'neutral', plan: hardest })))).toContain('HH02N')
    const one = dayWith({ brace: 'neutral', plan: { hold: hold({ variant: 'HH01' }) } })
    expect(rounds(steps({}, one))[0]).toMatchObject({
      drill: 'HH01N',
      ladder: 'neutralBrace',
      outsideLadder: true,
    })
    expect(composed({ floor: false }, neutral).leftOut).toEqual([{ what: 'hold', why: 'closedToday' }])
  })
  it('nothing is composed of nothing', () => {
    const neither = dayWith({ brace: 'neutral', plan: { twists: [] } })
    expect(composeSession(order({ floor: false }), neither)).toBeUndefined()
    expect(
      composeSession(order(), dayWith({ restrictions: ['noDrills'], plan: { twists: [] } })),
    ).toBeUndefined()
  })
})
