import { type Posture, sides } from '@backstride/body'
import { getDownPictures, getUpPictures, onSide, type SessionStep } from '@backstride/content'
import { describe, expect, it } from 'vitest'
import { entryMoments } from '../../cues/entry-cues.ts'
import { drillNamed } from '../../cues/where.ts'
import { FRAME_MS, type PlayedSession, playSession, startOf } from '../../session/testing/play-session.ts'
import {
  getDown,
  getUp,
  holds,
  plan,
  reps,
  sixMinutes,
  split,
  squeeze,
  turns,
} from '../../session/testing/steps-by-hand.ts'
import { voicingAt } from './entering.ts'
import { figureNow } from './figure-now.ts'
import type { FigureNow } from './pictured.ts'

const play = (...steps: readonly SessionStep[]): PlayedSession => {
  const session = playSession(startOf(steps, plan, { known: ['twists', 'squat', 'calf', 'hipSide'] }))
  session.go()
  // A drill that needs a wall or a chair waits.
  if (session.state() === 'setup' && steps[0]?.kind === 'reps') session.go()
  return session
}
const now = (session: PlayedSession): FigureNow => {
  const figure = figureNow(session.state(), session.context(), 1)
  if (figure === null) throw new Error(`Nothing is shown in ${session.state()}.`)
  return figure
}
const entryOf = (id: string) => {
  const { entryPostures } = drillNamed(id)
  if (entryPostures === undefined) throw new Error(`${id} is not entered.`)
  return entryPostures
}
const legsUp = ({ legs }: Posture): number => sides.filter(side => legs[side].kind === 'free').length

/** Each figure that is shown while a state is on, one after the other, and for how long, ms. */
function shownIn(session: PlayedSession, state: string, forMs: number) {
  const shown: { posture: Posture; scene: string; ms: number }[] = []
  for (let ms = 0; ms < forMs && session.state() === state; ms += FRAME_MS) {
    const { posture, scene } = now(session)
    const last = shown.at(-1)
    if (last?.posture === posture && last.scene === scene) last.ms += FRAME_MS
    else shown.push({ posture, scene, ms: FRAME_MS })
    session.pass(FRAME_MS)
  }
  return shown
}
const posturesIn = (session: PlayedSession, state: string, forMs = 60_000) =>
  shownIn(session, state, forMs).map(({ posture }) => posture)

describe('a hold', () => {
  it('is entered line by line, in time with its words, and held as it is drawn', () => {
    const session = play(...holds(2, { drill: 'HH11', restS: 15 }))
    session.go()
    expect(session.state()).toBe('ready')
    session.pass(5000)
    expect(now(session).posture).toBe(entryOf('HH11')[0])
    const begins = entryMoments(session.context(), voicingAt(1)).map(({ fromMs }) => fromMs)
    for (const [line, fromMs] of begins.entries()) {
      const atMs = -session.context().leftMs
      const toMs = (session.state() === 'ready' ? fromMs : fromMs - 3000) - atMs
      session.pass(Math.max(0, toMs) + FRAME_MS)
      expect(now(session).posture, `line ${line}`).toBe(entryOf('HH11')[line + 1])
    }
    session.until('work')
    expect(now(session)).toMatchObject({ posture: drillNamed('HH11').moves[0].posture, breathes: true })
  })

  it('is entered sooner for a slow voice, whose lines take longer', () => {
    const session = play(...holds(1, { drill: 'HH11' }))
    session.go()
    const isUp = (rate: number) =>
      legsUp(figureNow(session.state(), session.context(), rate)?.posture ?? entryOf('HH11')[0]) > 0
    let sooner = 0
    for (; session.state() === 'ready' && !isUp(1); session.pass(FRAME_MS)) if (isUp(0.7)) sooner += FRAME_MS
    expect(sooner).toBeGreaterThan(500)
  })

  it('lies on its back with feet flat until the first line begins, whichever hold it is', () => {
    for (const drill of ['HH00', 'HH02', 'HH21', 'HH02N']) {
      const session = play(...holds(1, { drill }))
      session.go()
      const [first] = posturesIn(session, 'ready')
      expect(first).toBe(entryOf(drill)[0])
      expect(posturesIn(session, 'countIn').at(-1)).toBe(entryOf(drill)[3])
    }
  })

  it('rests: one leg down, then the other, the next position ahead of time, and feet flat before its entry', () => {
    const session = play(...holds(2, { drill: 'HH02', restS: 15 }))
    session.go()
    session.until('rest')
    const shown = shownIn(session, 'rest', 60_000)
    expect(shown.map(({ posture }) => legsUp(posture)).slice(0, 5)).toEqual([1, 0, 0, 2, 0])
    const ahead = shown[3]
    expect(ahead?.posture).toBe(entryOf('HH02')[3])
    expect(ahead?.scene).not.toBe(shown[2]?.scene)
    expect(shown[4]?.scene).toBe(shown[2]?.scene)
    expect(ahead?.ms).toBeGreaterThan(4000)
  })

  it('never lifts or lowers two legs in one movement', () => {
    const session = play(...holds(3, { drill: 'HH18', restS: 15 }))
    session.go()
    let before = now(session)
    for (let ms = 0; ms < 70_000 && session.state() !== 'done'; ms += FRAME_MS) {
      const figure = figureNow(session.state(), session.context(), 1)
      if (figure === null) break
      if (figure.scene === before.scene)
        expect(Math.abs(legsUp(figure.posture) - legsUp(before.posture)), session.state()).toBeLessThan(2)
      before = figure
      session.pass(FRAME_MS)
    }
  })

  it('whose back lifted shows it; without a picture of that, the hold', () => {
    const session = play(...holds(2, { drill: 'HH02' }))
    session.go()
    session.until('work')
    session.pass(4000)
    session.lift()
    expect(session.state()).toBe('lost')
    const fault = drillNamed('HH02').faults.find(({ id }) => id === 'backLifted')
    expect(now(session).posture).toBe(fault?.posture)
    session.until('rest')
    expect(legsUp(now(session).posture)).toBe(1)

    const plank = play(...holds(2, { drill: 'SP1', ladder: 'sidePlank' }))
    plank.go()
    plank.until('work')
    plank.lift()
    expect(now(plank).posture).toBe(drillNamed('SP1').moves[0].posture)
  })

  it('swaps its leg each round where the step names no side', () => {
    const session = play(...holds(4, { drill: 'HH01', restS: 15 }))
    session.go()
    const held: string[] = []
    for (let round = 0; round < 3; round += 1) {
      session.until('work')
      const { legs } = now(session).posture
      held.push(legs.right.kind === 'free' ? 'right' : 'left')
      session.until('rest')
      session.send({ type: 'STEADY', steady: true })
    }
    expect(held).toEqual(['right', 'left', 'right'])
  })
})

describe('a set', () => {
  it('by tempo moves two seconds each way, by trusted time', () => {
    const session = play(reps('SQ0', 'squat', 3))
    session.until('reps')
    const [seated, risen] = drillNamed('SQ0').moves.map(({ posture }) => posture)
    const shown = shownIn(session, 'reps', 12_000)
    expect(shown.map(({ posture }) => posture)).toEqual([risen, seated, risen, seated, risen, seated])
    for (const { ms } of shown.slice(1, -1)) expect(ms).toBe(2000)
    const again = play(reps('SQ0', 'squat', 3))
    again.until('reps')
    expect(now(again).moveMs).toBeLessThan(2000)
    expect(now(again).moveMs).toBeGreaterThan(1800)
  })

  it('waits where no second counts', () => {
    const session = play(reps('SQ0', 'squat', 3))
    session.until('reps')
    session.pass(500)
    const before = now(session)
    session.pass(2600, { audio: false })
    expect(now(session)).toEqual(before)
  })

  it('is shown on the side in turn', () => {
    const session = play(
      reps('CA3', 'calf', 2, { side: 'right', restS: 10 }),
      reps('CA3', 'calf', 2, { side: 'left', restS: 0 }),
    )
    session.until('reps')
    expect(now(session).drill).toBe(onSide(drillNamed('CA3'), 'right'))
    session.until('rest')
    expect(now(session).drill).toBe(onSide(drillNamed('CA3'), 'left'))
  })

  it('that faces the runner is shown as in a mirror', () => {
    const session = play(reps('HS3', 'hipSide', 2, { side: 'left', restS: 0 }))
    session.until('reps')
    expect(now(session).drill).toBe(onSide(drillNamed('HS3'), 'right'))
  })
})

describe('twists', () => {
  it('standing go out and back with each beat, as in a mirror', () => {
    const session = play(turns('HM0', 5))
    session.until('twisting')
    const [middle, left, right] = drillNamed('HM0').moves.map(({ posture }) => posture)
    const shown = shownIn(session, 'twisting', 6000)
    expect(shown.map(({ posture }) => posture).slice(0, 5)).toEqual([right, middle, left, middle, right])
    for (const { ms } of shown.slice(1, -1)) expect(ms).toBe(1000)
  })

  it('in split stance take two seconds each way, the other leg mirrored', () => {
    const session = play(split('right', 2), split('left', 2))
    session.until('twisting')
    const outs = [1, 0, 1, 0].map(pose => drillNamed('HM2').moves[pose]?.posture)
    expect(posturesIn(session, 'twisting', 7500)).toEqual(outs)
    session.until('rest')
    expect(now(session).drill).toBe(onSide(drillNamed('HM2'), 'left'))
  })

  it('that are tapped go on at their pace', () => {
    const session = play(turns('HM0', 5))
    session.send({ type: 'PACE', pace: 'tap' })
    session.until('twisting')
    const [middle, , right] = drillNamed('HM0').moves.map(({ posture }) => posture)
    expect(posturesIn(session, 'twisting', 4000)).toEqual([right, middle, right, middle])
  })
})

describe('what leads by time', () => {
  it('the way down and the way up are seen line by line', () => {
    const session = play(squeeze, getDown, ...holds(1), getUp, turns('HM0', 5))
    const squeezed = posturesIn(session, 'lead', 15_000)
    expect(squeezed.map(({ pelvis }) => pelvis.tiltDeg)).toEqual([0, -9, 0])
    const seen = (pictures: typeof getUpPictures) => {
      const all = pictures.flat().map(({ scene, pose }) => scene.moves[pose]?.posture)
      return all.filter((posture, index) => posture !== all[index - 1])
    }
    expect(posturesIn(session, 'lead')).toEqual(seen(getDownPictures))
    session.go()
    session.until('lead')
    expect(posturesIn(session, 'lead')).toEqual(seen(getUpPictures))
  })

  it('a way from hands and knees begins there', () => {
    const session = play(...holds(1, { drill: 'BD2', ladder: 'birdDog' }), getUp)
    session.go()
    session.until('lead')
    expect(now(session).posture.base).toBe('handsAndKnees')
  })
})

it('a hold that is set up: what it will be, where one lies, how it is entered, where one waits', () => {
  const session = play(...holds(1))
  expect(session.state()).toBe('setup')
  const shown = shownIn(session, 'setup', 90_000)
  expect(shown.map(({ posture }) => legsUp(posture))).toEqual([2, 0, 0, 1, 2, 0])
  expect(new Set(shown.map(({ scene }) => scene)).size).toBe(2)
})

it('what is shown stays the same object from frame to frame: nothing is drawn anew for nothing', () => {
  const session = playSession(startOf(sixMinutes, plan))
  session.go()
  let changes = 0
  let frames = 0
  let before = figureNow(session.state(), session.context(), 1)
  while (session.state() !== 'done' && frames < 20_000) {
    if (session.state() === 'setup') session.go()
    if (session.state() === 'steady') session.send({ type: 'STEADY', steady: true })
    session.pass(FRAME_MS)
    const figure = figureNow(session.state(), session.context(), 1)
    const same =
      figure?.scene === before?.scene &&
      figure?.drill === before?.drill &&
      figure?.posture === before?.posture &&
      figure?.moveMs === before?.moveMs &&
      figure?.breathes === before?.breathes
    if (!same) changes += 1
    before = figure
    frames += 1
  }
  expect(session.state()).toBe('done')
  expect(frames).toBeGreaterThan(6000)
  expect(changes).toBeLessThan(200)
})
