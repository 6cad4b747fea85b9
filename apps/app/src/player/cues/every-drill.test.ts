import { catalogue, type Drill, drawnSide, type SessionStep } from '@backstride/content'
import { describe, expect, it } from 'vitest'
import { FRAME_MS, startOf } from '../session/testing/play-session.ts'
import { plan } from '../session/testing/steps-by-hand.ts'
import { spokenMs } from './moments.ts'
import { runnerWith } from './testing/sessions-to-hear.ts'
import { type Line, transcriptOf } from './transcript.ts'

const taps = { heardMs: 4000, setUpMs: 8000, steadyMs: 5000, lostMs: new Map([[2, 3000]]) }
const drills = catalogue.filter(({ dose }) => dose.kind === 'hold' || dose.kind === 'reps')

/** Three rounds or sets, side by side where the drill has sides, with the shortest rests there are. */
function stepsOf({ id, ladder, dose }: Drill): readonly SessionStep[] {
  return [0, 1, 2].map(index => {
    const side = drawnSide(id) === undefined ? null : index % 2 === 0 ? ('right' as const) : ('left' as const)
    const shared = { drill: id, ladder, block: 1, swaps: [], outsideLadder: false, side }
    return dose.kind === 'reps'
      ? { ...shared, kind: 'reps', reps: 4, restS: index < 2 ? 8 : 0 }
      : { ...shared, kind: 'hold', targetS: 10, test: false, restS: index < 2 ? 10 : 0 }
  })
}

const voiceOf = (drill: Drill): readonly Line[] =>
  transcriptOf({
    start: startOf(stepsOf(drill), plan, { known: [drill.ladder] }),
    runner: runnerWith(taps),
    lang: 'de',
    talk: 'full',
    tones: true,
    rate: 1,
  }).filter(({ channel }) => channel === 'voice')

describe.each(drills.map(drill => [drill.id, drill] as const))('%s', (_, drill) => {
  const voice = voiceOf(drill)

  it('[CUE-24] with short rests and whatever has to be said: no line cuts another', () => {
    const cut = voice.filter((line, index) => {
      const next = voice[index + 1]
      if (next === undefined) return false
      const isTap = line.state !== next.state && ['soundCheck', 'setup', 'steady'].includes(line.state)
      const atOnce = next.key.startsWith('entry') && line.key.startsWith('entry') && line.state === 'countIn'
      const lateMs = line.tMs + spokenMs({ en: line.what, de: line.what }, 1) - next.tMs
      return lateMs > FRAME_MS && !isTap && !atOnce && !next.key.startsWith('lost')
    })
    expect(cut.map(({ tMs, what, key }) => `${tMs} ${key} ${what}`)).toEqual([])
  })

  it('[CUE-25] the side in turn is told before each round', () => {
    if (drawnSide(drill.id) === undefined) return
    const sides = voice.filter(({ what }) => /(?:rechte|linke) (?:Bein|Arm|Ellbogen)/u.test(what))
    expect(sides.map(({ what }) => /linke/u.test(what))).toEqual([false, true, false])
  })
})
