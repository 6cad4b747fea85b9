import { afterWordsFor } from '@backstride/content'
import type { SessionCompleted } from '@backstride/facts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasWork, type SessionWork, sessionCompleted } from '../../player/index.ts'
import { newWork } from '../../player/session/new-session.ts'
import type { DoneRound } from '../../player/session/session-context.ts'
import { anyWork, start } from '../../player/session/testing/any-work.ts'
import { holds, turns } from '../../player/session/testing/steps-by-hand.ts'
import { whatHappened } from './what-happened.ts'

const round = (stepIndex: number, more: Partial<DoneRound> = {}): DoneRound => ({
  stepIndex,
  drill: 'HH02',
  side: null,
  targetS: 10,
  cleanS: 10,
  contact: 2,
  endedBy: 'target',
  test: false,
  felt: 2,
  ...more,
})
const two: SessionWork = {
  ...newWork({ ...start, steps: holds(2) }),
  at: 2,
  rounds: [round(0), round(1)],
}
const sentence = (
  work: SessionWork,
  {
    first = false,
    twistsPerSide = undefined as number | undefined,
    backNow = undefined as SessionCompleted['backNow'],
  } = {},
) =>
  afterWordsFor(
    whatHappened(work, sessionCompleted(work, { contact: undefined, rpe: 0, twistsPerSide, backNow }), first),
  )
const from = (template: SessionWork['start']['template']): SessionWork => ({
  ...two,
  start: { ...two.start, template },
})
const lost = (drill: string) => ({
  ...two,
  rounds: [round(0, { drill, endedBy: 'lost', cleanS: 0 }), round(1)],
})

describe('the sentence after a session', () => {
  it.each([
    ['whole', two],
    ['afterRun', from('afterRunWet')],
    ['afterRun', from('afterRunDry')],
    ['twoMinutes', from('twoOnTheFloor')],
    ['twoMinutes', from('twoStanding')],
    ['part', { ...two, rounds: [round(0)] }],
    ['changed', { ...two, steps: [...holds(1), ...holds(1, { drill: 'HH01' })] }],
    ['changed', { ...two, steps: holds(1), rounds: [round(0)] }],
    ['backNoticed', lost('HH02')],
    ['noticed', lost('SP1')],
    ['noticed', lost('HW0')],
    ['nothing', { ...two, rounds: [] }],
    ['stopped', { ...two, stopWord: 'dizzy' }],
    ['stoppedBefore', { ...two, rounds: [], stopWord: 'dizzy' }],
  ])('[AFTER-42] %s', (id, work) => {
    expect(sentence(work)).toBe(id)
  })

  it('[AFTER-43] the first is the one before which none was kept', () => {
    expect(sentence(two, { first: true })).toBe('first')
  })

  it('[AFTER-46] beside "worse" nothing is said of quiet minutes', () => {
    const run = from('afterRunDry')
    expect(sentence(run, { backNow: 'worse' })).toBe('worse')
    for (const backNow of ['same', 'better', undefined] as const)
      expect(sentence(run, { backNow })).toBe('afterRun')
  })

  it('[AFTER-44] turns that were taken away again are not part of a whole', () => {
    const turned: SessionWork = {
      ...newWork({ ...start, steps: [turns('HM0', 5)] }),
      twists: [{ stepIndex: 0, drill: 'HM0', done: { left: 5, right: 5 }, atBeat: 10 }],
    }
    expect(sentence(turned)).toBe('whole')
    expect(sentence(turned, { twistsPerSide: 3 })).toBe('part')
  })

  it('[AFTER-45] never contradicts what is counted', () =>
    fc.assert(
      fc.property(anyWork, fc.boolean(), (work, first) => {
        const fact = sessionCompleted(work, { contact: undefined, rpe: 0 })
        const id = afterWordsFor(whatHappened(work, fact, first))
        // A round stopped in its first second is no work: such a session is never kept.
        if (id === 'nothing' || id === 'stoppedBefore') expect(hasWork(work)).toBe(false)
        else expect(fact.items.length).toBeGreaterThan(0)
        if (id === 'stopped' || id === 'stoppedBefore') expect(fact.stopWord).toBeDefined()
        else expect(fact.stopWord).toBeUndefined()
        if (['whole', 'twoMinutes', 'afterRun'].includes(id)) expect(fact.completedPct).toBe(100)
        if (id === 'part') expect(fact.completedPct).toBeLessThan(100)
        if (id === 'backNoticed' || id === 'noticed')
          expect(work.rounds.some(each => each.endedBy === 'lost' && each.seenBy === undefined)).toBe(true)
        else if (id === 'backSeen')
          expect(work.rounds.some(each => each.endedBy === 'lost' && each.seenBy === 'phone')).toBe(true)
        else if (!['stopped', 'first'].includes(id))
          expect(work.rounds.some(({ endedBy }) => endedBy === 'lost')).toBe(false)
      }),
    ))
})
