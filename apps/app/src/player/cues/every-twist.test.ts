import {
  asSentence,
  isSplitStance,
  type SessionStep,
  type TwistFlowStage,
  twistFlow,
} from '@backstride/content'
import { languages } from '@backstride/kit'
import { describe, expect, it } from 'vitest'
import { FRAME_MS, playSession, startOf } from '../session/testing/play-session.ts'
import { plan } from '../session/testing/steps-by-hand.ts'
import { drillInTurn } from '../view/figure-now/in-turn.ts'
import { spokenMs } from './moments.ts'
import { runnerWith } from './testing/sessions-to-hear.ts'
import { transcriptOf } from './transcript.ts'

const taps = { heardMs: 4000, setUpMs: 8000, steadyMs: 5000, lostMs: new Map<number, number>() }

function stepsOf({ stage, reach }: TwistFlowStage, block: number): readonly SessionStep[] {
  const own = {
    kind: 'twists',
    drill: stage,
    ...(reach === undefined ? {} : { reach }),
    ladder: 'twists',
    block,
    restS: 8,
    swaps: [],
    outsideLadder: false,
  } as const
  if (!isSplitStance(stage)) return [{ ...own, set: { stance: 'standing', perSide: 5 } }]
  return (['right', 'left'] as const).map(rearLeg => ({
    ...own,
    set: { stance: 'split', rearLeg, perSide: 5 },
  }))
}
/** Each stage once, every place of the last one too. */
const steps = twistFlow.flatMap(stepsOf)

describe.each(languages)('the whole flow, heard in %s', lang => {
  const start = startOf(steps, plan, { known: ['twists'] })
  const voice = transcriptOf({
    start,
    runner: runnerWith(taps),
    lang,
    talk: 'full',
    tones: true,
    rate: 1,
  }).filter(({ channel }) => channel === 'voice')

  it('[CUE-26] every stage is called by its name, in order, and then the other leg', () => {
    const names = twistFlow.map(({ name }) => asSentence(name)[lang])
    const heard = names.map(name => voice.findIndex(({ what }) => what.includes(name)))
    expect(heard).not.toContain(-1)
    expect(heard).toEqual([...heard].sort((a, b) => a - b))
    const otherLeg = voice.filter(({ what }) => /left leg back|linke Bein nach hinten/u.test(what))
    expect(otherLeg.length).toBe(steps.length - twistFlow.length)
  })
  it('[CUE-26] no line cuts another', () => {
    const cut = voice.filter((line, index) => {
      const next = voice[index + 1]
      if (next === undefined || line.state !== next.state) return false
      return line.tMs + spokenMs({ en: line.what, de: line.what }, 1) - next.tMs > FRAME_MS
    })
    expect(cut.map(({ tMs, key, what }) => `${tMs} ${key} ${what}`)).toEqual([])
  })
  it('[CUE-26] each stage that reaches says once to turn first', () => {
    const says = voice.filter(({ what }) => /Turn first, then reach|Erst drehen, dann greifen/u.test(what))
    expect(says.length).toBe(1)
  })
})

it('the figure goes to the place the hand is meant to reach, on the leg that is back', () => {
  const session = playSession(startOf(steps, plan))
  const ends = steps.flatMap((step, index) =>
    step.kind === 'twists' && step.reach !== undefined
      ? [drillInTurn(session.context(), step, index).moves.at(-1)?.posture.arms]
      : [],
  )
  const hands = ends.map(arms => {
    const [hand] = [arms?.left, arms?.right].flatMap(arm => (arm?.kind === 'touching' ? [arm] : []))
    return `${hand?.place} ${hand?.of}`
  })
  expect(hands).toEqual(
    ['glute', 'hamstring', 'backOfKnee', 'ankle'].flatMap(place => [`${place} right`, `${place} left`]),
  )
})
