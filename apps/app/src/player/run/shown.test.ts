import { MS_PER_S } from '@backstride/kit'
import { runningCleanS } from '@backstride/motion'
import { describe, expect, it } from 'vitest'
import { allHeard } from '../cues/cue.ts'
import { cueOf } from '../cues/cue-of.ts'
import { FRAME_MS, playSession, startOf } from '../session/testing/play-session.ts'
import { getDown, getUp, holds, plan, reps, split, squeeze, turns } from '../session/testing/steps-by-hand.ts'
import { secondsLeft } from '../view/seconds-left.ts'
import { type SessionMoment, sameShown } from './shown.ts'

const same = sameShown({ talk: 'full', heard: allHeard, rate: 1 })
const everyKind = [
  squeeze,
  getDown,
  ...holds(2),
  getUp,
  reps('SQ1', 'squat', 6),
  reps('SQ1', 'squat', 4, { restS: 0 }),
  turns('HM0', 4),
  split('right', 3),
  split('left', 3, { restS: 0 }),
]

/** Every frame of a session that nobody stops. */
function framesOf(): readonly SessionMoment[] {
  const session = playSession(startOf(everyKind, plan))
  const frames: SessionMoment[] = []
  for (let frame = 0; frame < 12_000 && session.state() !== 'done'; frame += 1) {
    const state = session.state()
    if (state === 'soundCheck' || state === 'setup') session.go()
    if (state === 'rest' && session.context().steady === 'asking')
      session.send({ type: 'STEADY', steady: true })
    session.pass(FRAME_MS)
    frames.push(session.actor.getSnapshot())
  }
  expect(session.state()).toBe('done')
  return frames
}

const frames = framesOf()

/** What a runner would see of a moment, told without the code under test. */
function seen({ value, context }: SessionMoment): string {
  const state = JSON.stringify(value)
  const name = state.match(/"(\w+)"}*$/)?.[1] ?? ''
  const step = context.steps[context.at]
  const held = context.holdNow === null ? 0 : runningCleanS(context.holdNow)
  const hold = step?.kind === 'hold' && name === 'work' ? secondsLeft((step.targetS - held) * MS_PER_S) : ''
  const { caption } = cueOf(name, context, 'full', allHeard)
  const counters = [...context.twists.map(({ done }) => done), ...context.sets.map(each => each.reps)]
  const seconds = name === 'work' ? '' : secondsLeft(context.leftMs)
  return JSON.stringify([state, seconds, hold, caption.en, counters, context.repsNow?.done ?? 0])
}

describe('what is drawn anew', () => {
  it('[SHOWN-1] whatever a runner would see is drawn with the frame that brings it', () => {
    const missed = frames.filter((now, index) => {
      const before = frames[index - 1]
      return before !== undefined && seen(before) !== seen(now) && same(before, now)
    })
    expect(missed.map(seen)).toEqual([])
  })

  it('[SHOWN-2] of twenty frames a second hardly more than one is drawn', () => {
    const drawn = frames.filter((now, index) => {
      const before = frames[index - 1]
      return before === undefined || !same(before, now)
    })
    const seconds = (frames.length * FRAME_MS) / MS_PER_S
    expect(seconds).toBeGreaterThan(180)
    expect(drawn.length / seconds).toBeLessThan(2)
  })

  it('[SHOWN-3] an answer is drawn at once, in the middle of a second too', () => {
    const session = playSession(startOf([...holds(2)], plan))
    session.go()
    session.go()
    session.until('rest')
    session.pass(1500)
    const before = session.actor.getSnapshot()
    session.send({ type: 'FELT', contact: 1 })
    expect(same(before, session.actor.getSnapshot())).toBe(false)
  })
})
