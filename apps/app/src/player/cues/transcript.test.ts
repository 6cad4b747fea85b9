import { describe, expect, it } from 'vitest'
import { spokenMs } from './moments.ts'
import { contactAsked, type Fact, factsOf } from './testing/facts-of.ts'
import { planOf } from './testing/plan-of.ts'
import { runnerWith, sessionsToHear, tapsFor } from './testing/sessions-to-hear.ts'
import { buzzesPlanned, tonesPlanned } from './testing/tones-planned.ts'
import { type Line, transcriptOf } from './transcript.ts'

/** How late a cue may come. Source: issue 4, "How it is judged". */
const LATE_MS = 50

const played = Object.entries(sessionsToHear).flatMap(([name, start]) =>
  (
    [
      ['en', 'full'],
      ['de', 'full'],
      ['de', 'less'],
    ] as const
  ).map(([lang, talk]) => {
    const taps = tapsFor(start)
    const lines = transcriptOf({ start, runner: runnerWith(taps), lang, talk, tones: true, rate: 1 })
    const phases = planOf(start.steps, start.known, taps)
    return { name: `${name}, ${lang}, talk ${talk}`, start, lang, talk, lines, phases }
  }),
)

const on = (lines: readonly Line[], channel: Line['channel']) =>
  lines.filter(line => line.channel === channel)

/** Facts of which nothing came in time; words are compared without regard to case. */
const missing = (facts: readonly Fact[], lines: readonly Line[], lang: 'en' | 'de'): readonly string[] =>
  facts
    .filter(
      ({ fromMs, untilMs, words }) =>
        !lines.some(
          ({ tMs, what }) =>
            tMs >= fromMs - 1 &&
            tMs <= untilMs + LATE_MS &&
            words.some(text => what.toLowerCase().includes(text[lang].replace(/[.?]$/u, '').toLowerCase())),
        ),
    )
    .map(
      ({ about, fromMs, untilMs, words }) =>
        `${about} ${fromMs}-${untilMs}: ${words.map(text => text[lang]).join(' | ')}`,
    )

describe.each(played)('a whole session: $name', ({ start, lang, talk, lines, phases }) => {
  it('[HEAR-1] every tone comes as planned within 50 ms, and no other', () => {
    const expected = tonesPlanned(start.steps, start.known, phases)
    const heard = on(lines, 'tone')
    expect(heard.map(({ what }) => what)).toEqual(expected.map(({ what }) => what))
    const late = expected.map(({ tMs }, index) => Math.abs((heard[index]?.tMs ?? Number.NaN) - tMs))
    expect(Math.max(...late)).toBeLessThanOrEqual(LATE_MS)
  })

  it('[HEAR-2] by ear alone: each change, what comes next, which side, what waits', () => {
    const entryIsKnown = talk === 'less'
    const facts = factsOf(start.steps, phases).filter(
      ({ only, about }) => only !== 'caption' && !(entryIsKnown && about.startsWith('entry')),
    )
    expect(missing(facts, on(lines, 'voice'), lang)).toEqual([])
  })

  it('[HEAR-3] by captions alone: the same', () => {
    const facts = factsOf(start.steps, phases).filter(({ only }) => only !== 'voice')
    expect(missing(facts, on(lines, 'caption'), lang)).toEqual([])
  })

  it('[HEAR-4] by buzz alone: a hold begins, is halfway, ends or is lost', () => {
    const expected = buzzesPlanned(start.steps, phases)
    const felt = on(lines, 'buzz')
    const missed = expected.filter(
      ({ tMs, what }) => !felt.some(line => line.what === what && Math.abs(line.tMs - tMs) <= LATE_MS),
    )
    expect(missed).toEqual([])
  })

  it('[HEAR-5] the question of the back is asked aloud once, with its answers', () => {
    const questions = contactAsked(start.steps).map(text => text[lang])
    const asked = on(lines, 'voice').filter(({ what }) => questions.includes(what))
    expect(asked.length).toBe(questions.length === 0 ? 0 : 1)
  })

  it('[HEAR-6] nothing cuts what may still be said, but a lifted back and a tap', () => {
    const voice = on(lines, 'voice')
    const cut = voice.filter((line, index) => {
      const next = voice[index + 1]
      if (next === undefined) return false
      const endsMs = line.tMs + spokenMs({ en: line.what, de: line.what }, 1)
      const isTap = line.state !== next.state && ['soundCheck', 'setup', 'steady'].includes(line.state)
      const lateMs = endsMs - next.tMs
      const may = isTap || next.key.startsWith('lost')
      return lateMs > LATE_MS && !may
    })
    expect(cut.map(({ tMs, what }) => `${tMs} ${what}`)).toEqual([])
  })
})
