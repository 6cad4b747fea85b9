import { fact, good, screenWith } from '@backstride/coach/testing'
import { err, ok } from '@backstride/kit'
import { describe, expect, it } from 'vitest'
import { main } from './main.ts'
import type { Io } from './verb.ts'

const files = (texts: Readonly<Record<string, unknown>>): Io => ({
  readText: async path => {
    const text = texts[path]
    if (text === undefined) return err({ type: 'cannot-read', message: `${path} cannot be read (ENOENT).` })
    return ok(typeof text === 'string' ? text : JSON.stringify(text))
  },
  readBytes: async path => err({ type: 'cannot-read', message: `${path} is no file of bytes here.` }),
  tell: () => undefined,
})
const run = (texts: Readonly<Record<string, unknown>>, ...words: string[]) =>
  main(words, files(texts), '0.1.0')
const json = async (texts: Readonly<Record<string, unknown>>, ...words: string[]) => {
  const { stdout, exitCode } = await run(texts, ...words, '--json')
  return { exitCode, document: JSON.parse(stdout) }
}

describe('backstride screen', () => {
  it('prints one document with the keys of the specification', async () => {
    const { exitCode, document } = await json({ a: screenWith({ RF08: 'yes' }) }, 'screen', 'a')
    expect(exitCode).toBe(0)
    expect(document).toEqual({
      level: 2,
      code: 'CLINICIAN_FIRST',
      rules: ['RF08'],
      pages: ['clinician'],
      restrictions: ['noRunning', 'noDrills'],
      rulesVersion: expect.any(String),
    })
  })

  const whole = screenWith()
  const { RF31: _, ...withoutRf31 } = whole.answers
  it.each([
    ['no JSON', '{', 'not-json', 'a is not JSON'],
    ['no screen', [], 'not-a-screen', 'JSON object'],
    ['a missing id', { ...whole, answers: withoutRf31 }, 'missing', 'RF31'],
    ['an unknown id', { ...whole, answers: { ...whole.answers, RF99: 'no' } }, 'unknown', 'RF99'],
    [
      'a value outside the set',
      { ...whole, answers: { ...whole.answers, RF01: 'maybe' } },
      'not-allowed',
      'RF01',
    ],
    [
      'declined where it may not be',
      { ...whole, answers: { ...whole.answers, RF64a: 'declined' } },
      'not-allowed',
      'RF64a',
    ],
    ['an unknown qualifier', { ...whole, qualifiers: ['tired'] }, 'not-allowed', 'qualifiers'],
    ['an age out of range', { ...whole, ageYears: 121 }, 'not-allowed', 'ageYears'],
    [
      'pain out of range',
      { ...whole, episode: { ...whole.episode, painAtRest: 11 } },
      'not-allowed',
      'episode.painAtRest',
    ],
    [
      'weeks out of range',
      { ...whole, episode: { ...whole.episode, weeks: -1 } },
      'not-allowed',
      'episode.weeks',
    ],
    [
      'an unknown risk',
      { ...whole, boneStress: { impactFocalPain: 'no', days: 0, risks: ['x'] } },
      'not-allowed',
      'boneStress.risks',
    ],
    ['no episode', { ...whole, episode: undefined }, 'missing', 'episode'],
    ['pain without its landing question', { ...whole, boneStress: undefined }, 'missing', 'boneStress'],
    ['an unknown member', { ...whole, inflamatory: {} }, 'unknown', 'inflamatory'],
  ])('refuses %s by name', async (_, document, type, names) => {
    const refused = await json({ a: document }, 'screen', 'a')
    expect(refused.exitCode).toBe(1)
    expect(refused.document.error).toEqual({ type, message: expect.stringContaining(names) })
  })

  it('lets what is asked later, or only in pain, be left out', async () => {
    const { RF10: _10, RF64a: _64a, RF64b: _64b, ...asked } = whole.answers
    const { inflammatory: _i, ...rest } = whole
    expect((await json({ a: { ...rest, answers: asked } }, 'screen', 'a')).exitCode).toBe(0)
    const { RF32: _32, ...painFree } = asked
    const { boneStress: _b, ...without } = rest
    expect(
      (await json({ a: { ...without, answers: painFree, episode: null } }, 'screen', 'a')).exitCode,
    ).toBe(0)
  })
})

describe('backstride today', () => {
  const journal = (...facts: unknown[]) => ({ format: 'backstride-journal', version: 1, facts })
  const screened = fact('ScreenAnswered', '2026-03-01', screenWith())

  it('says what to do and which rule decided, in both languages', async () => {
    const texts = { j: journal(screened, ...good('2026-03-01')) }
    const { document } = await json(texts, 'today', 'j', '--date', '2026-03-02')
    expect(document).toMatchObject({ date: '2026-03-02', level: 4 })
    expect(document.items[0]).toMatchObject({
      kind: 'drill',
      id: 'HH02',
      dose: { rounds: 6, holdS: 10, restS: 15 },
    })
    expect(document.items[0].because[0]).toEqual({
      rule: 'PG-06',
      says: expect.any(String),
      saw: expect.any(Object),
      source: expect.any(String),
      tag: 'D',
      numbers: expect.any(Object),
    })
    expect((await run(texts, 'today', 'j', '--date=2026-03-02', '--lang', 'de')).stdout).toContain('Einheit')
  })
  it('an empty journal asks for the screen', async () => {
    expect((await json({ j: journal() }, 'today', 'j', '--date', '2026-03-02')).document).toMatchObject({
      level: null,
      items: [{ kind: 'checkin', id: 'screen' }],
    })
  })
  it('carries kinds it does not know', async () => {
    const foreign = { ...screened, id: 'x', kind: 'MoonSeen', data: 7 }
    expect(
      (await json({ j: journal(screened, foreign) }, 'today', 'j', '--date', '2026-03-02')).exitCode,
    ).toBe(0)
  })
  it.each([
    ['another format', { format: 'x', version: 1, facts: [] }, 'not-a-journal'],
    ['a newer format', { format: 'backstride-journal', version: 2, facts: [] }, 'not-a-journal'],
    ['a fact without id', journal({ ...screened, id: undefined }), 'not-a-fact'],
    ['a broken screen', journal({ ...screened, data: {} }), 'bad-data'],
    ['one id with two contents', journal(screened, { ...screened, day: '2026-03-05' }), 'same-id'],
  ])('refuses %s', async (_, document, type) => {
    const refused = await json({ j: document }, 'today', 'j', '--date', '2026-03-02')
    expect(refused).toMatchObject({ exitCode: 1, document: { error: { type } } })
  })
})

describe('wrong usage ends with 2 and says how', () => {
  it.each([
    [[]],
    [['dance']],
    [['screen']],
    [['screen', 'a', 'b']],
    [['today', 'j']],
    [['today', 'j', '--date', 'tomorrow']],
    [['today', 'j', '--date', '2026-02-30']],
    [['screen', 'a', '--loud']],
    [['screen', 'a', '--lang', 'fr']],
  ])('%j', async words => {
    const outcome = await run({ a: '{}', j: '{}' }, ...words)
    expect(outcome.exitCode).toBe(2)
    expect(outcome.stderr.length).toBeGreaterThan(10)
    expect(outcome.stdout).toBe('')
  })
})
