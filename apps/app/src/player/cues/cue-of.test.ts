import type { SessionStep } from '@backstride/content'
import { describe, expect, it } from 'vitest'
import type { SessionStart } from '../session/session-context.ts'
import { playSession, startOf } from '../session/testing/play-session.ts'
import { getDown, getUp, holds, plan, reps, split, turns } from '../session/testing/steps-by-hand.ts'
import { allHeard, type Heard, type Talk } from './cue.ts'
import { cueOf } from './cue-of.ts'

const known = ['hollowHold', 'neutralBrace', 'wallHollow', 'twists', 'squat'] as const

function played(steps: readonly SessionStep[], more: Partial<SessionStart> = {}) {
  const session = playSession(startOf(steps, plan, { known, ...more }))
  const cue = (talk: Talk = 'full', heard: Partial<Heard> = {}) =>
    cueOf(session.state(), session.context(), talk, { ...allHeard, ...heard })
  return {
    ...session,
    cue,
    said: (talk: Talk = 'full', heard: Partial<Heard> = {}) => cue(talk, heard).spoken?.en ?? null,
    /** Sound check and the first set-up are over. */
    begin() {
      session.go()
      if (session.state() === 'setup') session.go()
    },
    /** All that is said while a state is on, in order; of one that waits, what is said in so many ms. */
    saidIn(
      state: string,
      talk: Talk = 'full',
      heard: Partial<Heard> = {},
      withinMs = Number.POSITIVE_INFINITY,
    ): readonly string[] {
      const all: string[] = []
      let last = ''
      for (let ms = 0; session.state() === state && ms < withinMs; ms += 50) {
        const { key, spoken } = cue(talk, heard)
        if (key !== last && spoken !== null) all.push(spoken.en)
        last = key
        session.pass(50)
      }
      return all
    },
  }
}

describe('a hold', () => {
  it('[CUE-1] one thing to think of, then halfway; the last three are captions', () => {
    const session = played(holds(6))
    session.begin()
    session.until('work')
    expect(session.saidIn('work')).toEqual(['Breathe out slowly. Back heavy.', 'Halfway.'])
  })

  it('[CUE-2] another thing each round, and a silent round in between', () => {
    const session = played(holds(6))
    session.begin()
    const rounds = Array.from({ length: 6 }, () => {
      session.until('work')
      const said = session.saidIn('work')
      if (session.state() === 'rest') session.send({ type: 'STEADY', steady: true })
      return said.filter(words => words !== 'Halfway.')
    })
    expect(rounds.map(said => said.length)).toEqual([1, 1, 1, 0, 1, 1])
    expect(new Set(rounds.slice(0, 3).flat()).size).toBe(3)
  })

  it('[CUE-3] with less talk only halfway; without tones the voice counts', () => {
    const less = played(holds(2))
    less.begin()
    less.until('work')
    expect(less.saidIn('work', 'less')).toEqual(['Halfway.'])
    const silent = played(holds(2))
    silent.begin()
    silent.until('work')
    expect(silent.saidIn('work', 'less', { tones: false })).toEqual([
      'Hold.',
      'Halfway.',
      'Three.',
      'Two.',
      'One.',
    ])
  })

  it.each([5, 10, 12, 15, 18, 20, 30])('[CUE-4] of %d s: four seconds between two things said', targetS => {
    const session = played(holds(2, { targetS }))
    session.begin()
    session.until('work')
    const begins: number[] = []
    let last = ''
    for (let ms = 0; session.state() === 'work'; ms += 50) {
      const { key, spoken } = session.cue()
      if (key !== last && spoken !== null) begins.push(ms)
      last = key
      session.pass(50)
    }
    for (const [index, ms] of begins.entries())
      if (index > 0) expect(ms - (begins[index - 1] ?? 0)).toBeGreaterThanOrEqual(4000)
    expect(begins.length).toBeGreaterThan(0)
  })

  it('[CUE-5] a lifted back: thanks, one correction, the next round; no question, no way down', () => {
    const session = played(holds(6))
    session.begin()
    session.until('work')
    session.pass(6000)
    session.lift()
    const lost = session.saidIn('lost')
    const rest = session.saidIn('rest')
    expect(lost).toEqual(['Well noticed. Those six count.', 'Knees back over the hips next time.'])
    expect(rest[0]).toBe('Knees back over the hips next time.')
    expect(rest[1]).toBe('Round 2 of 6.')
    expect(rest.join(' ')).not.toMatch(/stay down|One leg down/u)
  })

  it('[CUE-6] "next time" is not said when there is none', () => {
    const session = played([...holds(1), getUp])
    session.begin()
    session.until('work')
    session.pass(4000)
    session.lift()
    expect(session.saidIn('lost')).toEqual(['Well noticed. Those four count.'])
  })
})

describe('a rest', () => {
  it('[CUE-7] asks of the back once aloud, thanks for an answer, then only shows the question', () => {
    const session = played(holds(6, { drill: 'HH00' }))
    session.begin()
    session.until('rest')
    session.pass(5000)
    expect(session.said()).toBe('Did your back stay down? Left: yes, middle: nearly, right: not for long.')
    session.send({ type: 'FELT', contact: 2 })
    expect(session.said()).toBe('Thanks.')
    session.until('work')
    session.until('rest')
    const later = session.saidIn('rest')
    expect(later.some(words => words.startsWith('Did your back'))).toBe(false)
  })

  it('[CUE-8] the question whether it was steady is one: begun in the rest, waited for after it', () => {
    const session = played(holds(6))
    session.begin()
    session.until('rest')
    session.pass(11_900)
    const { key, spoken } = session.cue()
    session.until('steady')
    expect(session.cue().key).toBe(key)
    expect(spoken?.en).toContain('steady')
  })

  it('[CUE-35] the question whether it was steady is said again while nobody answers', () => {
    const session = played(holds(6))
    session.begin()
    session.until('rest')
    session.until('steady')
    const asked = new Set<string>()
    for (let seconds = 0; seconds < 40; seconds += 1) {
      asked.add(session.cue().key)
      session.pass(1000)
    }
    expect(asked.size).toBe(3)
    expect(session.cue().spoken?.en).toContain('steady')
  })

  it('[CUE-9] what was changed is told once, with the position that comes', () => {
    const session = played(holds(6))
    session.begin()
    session.until('rest')
    session.pass(1000)
    session.send({ type: 'EASIER' })
    const said = session.saidIn('rest')
    expect(said.filter(words => words.startsWith('One step easier: One leg up.'))).toHaveLength(1)
  })

  it('[CUE-10] not steady: the entry is the one of the easier position', () => {
    const session = played(holds(6))
    session.begin()
    session.until('steady')
    session.send({ type: 'STEADY', steady: false })
    const said = session.saidIn('countIn', 'less')
    expect(said.at(-1)).toBe('Other foot stays down.')
  })

  it('[CUE-11] the next drill by its name, the next side, the next leg', () => {
    const drills = played([reps('SQ2', 'squat', 2), reps('HI0', 'hinge', 2, { block: 9 })], {
      known: ['squat', 'hinge'],
    })
    drills.begin()
    drills.until('rest')
    expect(drills.saidIn('rest')).toContain('Next: Hips to the wall.')
    const legs = played([split('right', 2), split('left', 2)])
    legs.begin()
    legs.until('rest')
    expect(legs.saidIn('rest', 'less')).toEqual([
      'Now the left leg back.',
      'In that set, front of the rear hip: a light stretch, nothing, or a pinch?',
    ])
  })
})

describe('the front of the hip', () => {
  it.each([
    ['felt', false, 'Thanks. Keep this step.'],
    ['notFelt', false, 'Thanks. A slightly longer step.'],
    ['pinches', false, 'Thanks. A shorter step now.'],
    ['pinches', true, 'Thanks. No split stance today.'],
  ] as const)(
    '[CUE-26] %s, pinched before %s: the answer is thanked for and leads on',
    (answer, pinchedBefore, words) => {
      const session = played([split('right', 2), split('left', 2), turns('HM0', 2, { restS: 0 })], {
        pinchedBefore,
      })
      session.begin()
      session.until('rest')
      session.pass(3000)
      session.send({ type: 'FRONT_OF_HIP', answer })
      expect(session.saidIn('rest').join(' ')).toContain(words)
    },
  )
})

describe('a set by tempo', () => {
  it('[CUE-12] the movements of the first repetition, then the count, the last two beforehand', () => {
    const session = played([reps('SQ2', 'squat', 5, { restS: 0 })])
    session.begin()
    session.until('reps')
    expect(session.saidIn('reps')).toEqual([
      'Down to the chair.',
      'Up, two seconds.',
      'One.',
      'Two.',
      'Two more.',
      'Last one.',
    ])
  })

  it('[CUE-13] with less talk the last two', () => {
    const session = played([reps('SQ2', 'squat', 5, { restS: 0 })])
    session.begin()
    session.until('reps')
    expect(session.saidIn('reps', 'less').slice(2)).toEqual(['Two more.', 'Last one.'])
  })

  it('[CUE-14] after a pause it goes on where it stopped, and says so', () => {
    const session = played([reps('SQ2', 'squat', 8, { restS: 0 })])
    session.begin()
    session.until('reps')
    session.pass(13_000)
    session.send({ type: 'PAUSE' })
    expect(session.said()).toBe('Paused. Tap to go on.')
    session.send({ type: 'RESUME' })
    expect(session.saidIn('ready').at(-1)).toBe('On from number four.')
    session.until('reps')
    expect(session.saidIn('reps').slice(-3)).toEqual(['Five.', 'Two more.', 'Last one.'])
  })
})

describe('turns', () => {
  it('[CUE-15] think of one thing a third, and of nothing twice in a session', () => {
    const session = played([turns('HM0', 5), turns('HM1', 5, { block: 3, restS: 0 })])
    session.begin()
    session.until('twisting')
    expect(session.saidIn('twisting')).toHaveLength(3)
    session.until('twisting')
    expect(session.saidIn('twisting')).toEqual(['Let it grow a little.'])
  })

  it('[CUE-16] where tones are off each side is said', () => {
    const session = played([turns('HM0', 2, { restS: 0 })])
    session.begin()
    session.until('twisting')
    expect(session.saidIn('twisting', 'less', { tones: false })).toEqual([
      'Left.',
      'Right.',
      'Left.',
      'Right.',
    ])
  })

  it('[CUE-17] by taps: what to do is said before and with the first', () => {
    const session = played([turns('HM0', 2)])
    session.begin()
    session.send({ type: 'PACE', pace: 'tap' })
    session.pass(3000)
    expect(session.said('less')).toBe('Tap once for each turn.')
    session.until('twisting')
    expect(session.said('less')).toBe('Tap once for each turn.')
  })
})

describe('a slow voice', () => {
  it('[CUE-23] is given the time it needs: no line of a rest is cut by the next', () => {
    for (const rate of [0.5, 0.7, 1, 1.5]) {
      const session = played(holds(6))
      session.begin()
      session.until('rest')
      const begun: { ms: number; words: string; isCount: boolean }[] = []
      let last = ''
      for (let ms = 0; session.state() === 'rest'; ms += 50) {
        const { key, spoken, kind } = session.cue('full', { rate })
        if (key !== last && spoken !== null) begun.push({ ms, words: spoken.en, isCount: kind === 'count' })
        last = key
        session.pass(50)
      }
      for (const [index, { ms, words }] of begun.entries()) {
        const next = begun[index + 1]
        if (next !== undefined) expect(next.ms - ms).toBeGreaterThanOrEqual((1000 * words.length) / 14 / rate)
      }
      expect(begun.length).toBeGreaterThan(1)
    }
  })
})

describe('what waits', () => {
  it('[CUE-18] a new drill is told line by line, one that is known by its name; then how to go on', () => {
    const lines = (more: Partial<SessionStart>) => {
      const session = played([getDown, ...holds(2)], more)
      session.begin()
      session.until('setup')
      return session.saidIn('setup', 'full', {}, 70_000)
    }
    // Told once more to whoever has not tapped.
    const tap = 'Lying down? Tap anywhere.'
    expect(lines({})).toEqual(['Next: Table-top, head down.', tap, tap])
    expect(lines({ known: [] }).length).toBeGreaterThan(5)
  })

  it('[CUE-19] time that nobody saw is told, then what was on is not said again', () => {
    const session = played(holds(2))
    session.begin()
    session.until('work')
    session.pass(2000)
    session.freeze(3000, 3000)
    expect(session.said()).toBe('A gap of three seconds, not counted.')
    expect(session.cue().caption.en).toBe('Gap of 3 s, not counted.')
    session.pass(2950)
    expect(session.cue().key).toContain('gap')
    session.pass(500)
    expect(session.cue().key).toBe('work:0:half')
  })

  it('[CUE-20] so long that it paused: how long is said', () => {
    const session = played(holds(2))
    session.begin()
    session.until('work')
    session.freeze(7000, 7000)
    expect(session.state()).toBe('paused')
    expect(session.said()).toBe('One leg down, then the other. Paused: a gap of 7 seconds. Tap to go on.')
  })

  it('[CUE-27] stopped in the middle of a hold: how the legs come down is said first', () => {
    const session = played(holds(2))
    session.begin()
    session.until('work')
    session.send({ type: 'HURTS' })
    expect(session.said()).toBe(
      'We stop. One leg down, then the other. What was it? The list is on the screen.',
    )
    session.send({ type: 'BACK' })
    expect(session.said()).toBe('One leg down, then the other. Paused. Tap to go on.')
  })

  it('[CUE-32] finished or stopped while lying: the way up is said first', () => {
    const up =
      'Roll to your side. Push up with your hands. Kneel. Wait a breath. Steady yourself. Stand up slowly.'
    const over = 'That was it. A few taps are left.'
    const stopped = played([...holds(2), getUp])
    stopped.begin()
    stopped.until('work')
    stopped.send({ type: 'HURTS' })
    stopped.send({ type: 'STOP', reason: 'dizzy' })
    expect(stopped.said()).toBe(`${up} ${over}`)
    const onTheWay = played([...holds(1), getUp])
    onTheWay.begin()
    onTheWay.until('lead')
    onTheWay.send({ type: 'PAUSE' })
    onTheWay.send({ type: 'FINISH' })
    expect(onTheWay.said()).toBe(`One leg down, then the other. ${up} ${over}`)
    const kneeling = played([...holds(1, { drill: 'BD1', ladder: 'birdDog' }), getUp])
    kneeling.go()
    kneeling.until('setup')
    kneeling.send({ type: 'FINISH' })
    expect(kneeling.said()).toMatch(/^Push up with your hands\. Kneel\./u)
  })

  it('[CUE-33] standing, nobody is told to roll', () => {
    const standing = played([...holds(1), getUp, reps('SQ2', 'squat', 2)])
    standing.begin()
    standing.until('lead')
    standing.until('setup')
    standing.send({ type: 'FINISH' })
    expect(standing.said()).toBe('That was it. A few taps are left.')
    const whole = played([...holds(1), getUp])
    whole.begin()
    whole.until('done')
    expect(whole.said()).toBe('That was it. A few taps are left.')
  })

  it.each([
    ['HH02', 'hollowHold', true],
    ['HH02N', 'neutralBrace', false],
    ['HW0', 'wallHollow', false],
    ['BD1', 'birdDog', false],
  ] as const)('[CUE-34] only a hollow hold ends "when your back lifts": %s', (drill, ladder, told) => {
    const session = played(holds(2, { drill, ladder }), { known: [] })
    session.go()
    session.until('setup')
    session.go()
    const said = session.saidIn('ready').join(' ')
    expect(said.includes('When your back lifts')).toBe(told)
  })

  it('[CUE-28] where one side does more, the next round is the other one', () => {
    const session = played(holds(3, { drill: 'HH01' }))
    session.begin()
    session.until('rest')
    expect(session.saidIn('rest')).toContain('Round 2 of 3. Other side.')
  })

  it('[CUE-21] a clock that sleeps is told wherever time leads, and nowhere else', () => {
    const session = played(holds(2))
    expect(session.said('full', { clock: 'asleep' })).toContain('Can you hear me?')
    session.begin()
    for (const state of ['ready', 'countIn', 'work', 'rest']) {
      session.until(state)
      expect(session.said('less', { clock: 'asleep' })).toBe('The clock waits. Tap to go on.')
      expect(session.said('less', { clock: 'missing' })).toBe('This browser has no audio clock.')
    }
  })
})
