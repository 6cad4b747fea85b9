import type { StepDose, StepLadderName, StepPlan } from '@backstride/coach'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drillOf } from '../catalogue/catalogue.ts'
import { stepLadders } from '../programme/step-ladders.ts'
import { composeSession } from './compose.ts'
import type { SessionDay, SessionOrder } from './session-order.ts'
import { type DrillStep, isWork } from './session-step.ts'
import { dayWith, hold, order, turns } from './testing/sample-days.ts'

const planOf = (variant: string, dose: number): StepPlan => {
  const ladder = stepLadders.find(({ steps }) => steps.some(step => step.variant === variant))
  const own = ladder?.steps.find(step => step.variant === variant)?.doses[dose]
  if (ladder === undefined || own === undefined) throw new Error(`${variant} ${dose}`)
  return { ladder: ladder.id, variant, dose: own, because: [] }
}
const work = (changes: Partial<SessionOrder>, day: SessionDay): readonly DrillStep[] =>
  (composeSession(order(changes), day)?.session.steps ?? []).filter(isWork)
const ofLadder = (steps: readonly DrillStep[], name: StepLadderName) =>
  steps.filter(({ ladder }) => ladder === name)
/** Each drill with its sets or rounds as they come. */
const said = (steps: readonly DrillStep[], name: StepLadderName) =>
  ofLadder(steps, name).map(step => {
    const side = step.kind === 'twists' || step.side === null ? '' : step.side === 'right' ? ' r' : ' l'
    const size = step.kind === 'reps' ? step.reps : step.kind === 'hold' ? `${step.targetS}s` : ''
    return `${step.drill} ${size}${side}`
  })

describe("the runner's own step and dose", () => {
  it('in twelve minutes: three sets where the plan has three, in the size it has', () => {
    const steps = work({ minutes: 12 }, dayWith({ steps: [planOf('SQ1', 1), planOf('BR1', 1)] }))
    expect(said(steps, 'squat')).toEqual(['SQ1 8', 'SQ1 8', 'SQ1 8'])
    expect(said(steps, 'bridge')).toEqual(['BR1 8', 'BR1 8', 'BR1 8'])
    expect(steps.every(({ outsideLadder }) => !outsideLadder)).toBe(true)
  })
  it('a side in turn, right first', () => {
    const steps = work({ minutes: 20 }, dayWith({ steps: [planOf('SQ3', 0)] }))
    expect(said(steps, 'squat')).toEqual(['SQ3 8 r', 'SQ3 8 l', 'SQ3 8 r', 'SQ3 8 l'])
  })
  it('a set fewer, as after pain, is the plan and no choice', () => {
    const fewer = { ...planOf('SQ1', 0), dose: { sets: 1, reps: 8, restS: 30, sides: 1 } as const }
    const steps = work({ minutes: 12 }, dayWith({ steps: [fewer] }))
    expect(said(steps, 'squat')).toEqual(['SQ1 8'])
    expect(ofLadder(steps, 'squat').every(({ outsideLadder }) => !outsideLadder)).toBe(true)
  })
  it('where the minutes do not hold all sets, twists and walk wait, not the strength', () => {
    const grown = [planOf('SQ2', 2), planOf('BR2', 2)]
    const steps = work({ minutes: 12 }, dayWith({ steps: grown }))
    const strength = steps.filter(({ kind }) => kind === 'reps')
    expect(strength.length).toBeGreaterThan(0)
    expect(strength.every(({ outsideLadder }) => !outsideLadder)).toBe(true)
    expect(steps.some(({ ladder }) => ladder === 'hollowHold')).toBe(true)
  })
  it('[ST-08] of a pair the one that comes first in the plan; one alone where there is time for one', () => {
    const top = (ladders: readonly string[]) => dayWith({ steps: ladders.map(id => planOf(id, 1)) })
    expect(said(work({ minutes: 12 }, top(['HI0', 'SQ0', 'BR0'])), 'hinge')).toHaveLength(3)
    expect(said(work({ minutes: 12 }, top(['BR0', 'SQ0', 'HI0'])), 'hinge')).toHaveLength(0)
    const long = (first: string, second: string) =>
      work({ minutes: 12 }, dayWith({ steps: [planOf(first, 2), planOf(second, 2)] }))
        .filter(({ kind }) => kind === 'reps')
        .map(({ drill }) => drill)
    expect(new Set(long('SQ4', 'BR4'))).toEqual(new Set(['SQ4']))
    expect(new Set(long('BR4', 'SQ4'))).toEqual(new Set(['BR4']))
  })
  it('core: hip dips as sets, falling sets with a longer rest between them', () => {
    const dips = work({ minutes: 20 }, dayWith({ steps: [planOf('SP2', 0)], strengthOpen: false }))
    expect(said(dips, 'sidePlank')).toEqual(['SP2 8 r', 'SP2 8 l', 'SP2 8 r', 'SP2 8 l'])
    const falling = work({ minutes: 20 }, dayWith({ steps: [planOf('SP3', 1)], strengthOpen: false }))
    const rounds = ofLadder(falling, 'sidePlank')
    expect(rounds).toHaveLength(12)
    expect(rounds.slice(0, -1).map(({ restS }) => restS)).toEqual([
      10, 10, 10, 10, 10, 30, 10, 10, 10, 30, 10,
    ])
  })
  it('[HW] the wall by its own lane where nobody lies down', () => {
    const day = dayWith({ steps: [planOf('HW2', 0)] })
    expect(said(work({ floor: false }, day), 'wallHollow')).toEqual(Array(6).fill('HW2 10s'))
    expect(ofLadder(work({ floor: false }, day), 'wallHollow')[0]?.outsideLadder).toBe(false)
    expect(ofLadder(work({ floor: false, afterRun: true }, day), 'wallHollow')[0]?.outsideLadder).toBe(true)
    const pregnant = dayWith({ flags: ['RF16'], steps: [planOf('HW2', 0)], plan: { hold: null } })
    expect(said(work({}, pregnant), 'wallHollow')).toEqual(Array(6).fill('HW2 10s'))
  })
  it('a step that is closed where the runner is now gives way to its partner, never to a harder one', () => {
    const neutral = dayWith({
      brace: 'neutral',
      steps: [planOf('BR0', 0), planOf('SQ0', 0), planOf('HI1', 0)],
    })
    const steps = work({ minutes: 12 }, neutral)
    expect(said(steps, 'bridge')).toEqual([])
    expect(said(steps, 'hinge')).toEqual(['HI1 8', 'HI1 8'])
  })
})

const anyStep = fc
  .constantFrom(...stepLadders)
  .chain(({ steps }) => fc.constantFrom(...steps))
  .chain(({ variant, doses }) => fc.nat({ max: doses.length - 1 }).map(dose => planOf(variant, dose)))
const anySteps = fc.uniqueArray(anyStep, { selector: ({ ladder }) => ladder, maxLength: 8 })
const asked = (dose: StepDose) =>
  'sets' in dose ? { count: dose.sets, each: dose.reps } : { count: dose.rounds, each: dose.holdS }

describe('whatever the steps', () => {
  it('never more than the plan, and outside the ladder just where it is less', () =>
    fc.assert(
      fc.property(
        anySteps,
        fc.constantFrom(undefined, 2, 6, 9, 12, 15, 20, 45),
        fc.boolean(),
        fc.constantFrom(10, 20),
        (steps, minutes, floor, holdS) => {
          const plan = { hold: hold({ holdS }), twists: turns(5, 5, 20) }
          const made = work(
            { floor, ...(minutes === undefined ? {} : { minutes }) },
            dayWith({ steps, plan }),
          )
          for (const { ladder, variant, dose } of steps) {
            const own = ofLadder(made, ladder)
            if (own.length === 0) continue
            const { count, each } = asked(dose)
            const sizes = own.map(step =>
              step.kind === 'reps' ? step.reps : step.kind === 'hold' ? step.targetS : 0,
            )
            expect(new Set(own.map(({ drill }) => drill))).toEqual(new Set([variant]))
            expect(own.length).toBeLessThanOrEqual(count * dose.sides)
            expect(Math.max(...sizes)).toBeLessThanOrEqual(each)
            const isWhole = own.length === count * dose.sides && Math.min(...sizes) === each
            for (const step of own) expect(step.outsideLadder).toBe(!isWhole)
          }
        },
      ),
      { numRuns: 150 },
    ))
  it('in twenty minutes some strength is done whole, whatever the rungs', () =>
    fc.assert(
      fc.property(anySteps, steps => {
        const made = work({ minutes: 20 }, dayWith({ steps }))
        const strength = made.filter(({ drill }) => /^(SQ|BR|HI|HS|CA)/u.test(drill))
        expect(strength.some(({ outsideLadder }) => !outsideLadder)).toBe(true)
        expect(strength.every(({ drill }) => drillOf(drill) !== undefined)).toBe(true)
      }),
      { numRuns: 100 },
    ))
})
