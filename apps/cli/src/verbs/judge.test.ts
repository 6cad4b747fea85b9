import { readFileSync } from 'node:fs'
import { findClaimsIn } from '@backstride/content/claims'
import { err, ok } from '@backstride/kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { main } from '../main.ts'
import type { Io } from '../verb.ts'

const folder = new URL('../../../../fixtures/recordings/valid/', import.meta.url)
const recording = (name: string): Readonly<Record<string, unknown>> =>
  JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'))

const hold = recording('hold-by-camera')
const holdByPhone = recording('hold-by-phone')
const twist = recording('twist-by-phone')
const squeeze = recording('squeeze-by-phone')

function judge(input: unknown, ...words: string[]) {
  const io: Io = {
    readText: async path =>
      path === 'r' || path === '-'
        ? ok(typeof input === 'string' ? input : JSON.stringify(input))
        : err({ type: 'cannot-read', message: `${path} cannot be read (ENOENT).` }),
    readBytes: async path => err({ type: 'cannot-read', message: path }),
    tell: () => undefined,
  }
  return main(['judge', ...words], io, '0.1.0')
}
const documentOf = async (input: unknown, ...words: string[]) => {
  const { exitCode, stdout, stderr } = await judge(input, 'r', '--json', ...words)
  return { exitCode, stderr, document: JSON.parse(stdout) }
}

/** Another value at some place of a document: each number chooses a member on the way there. */
function replaced(document: unknown, path: readonly number[], value: unknown): unknown {
  const [first, ...rest] = path
  if (first === undefined || typeof document !== 'object' || document === null) return value
  const members = Object.keys(document)
  const name = members[first % Math.max(1, members.length)] ?? 'frames'
  const inner = replaced(Reflect.get(document, name), rest, value)
  return Array.isArray(document) ? document.with(Number(name) || 0, inner) : { ...document, [name]: inner }
}

describe('backstride judge', () => {
  it('prints one document with the keys of the specification, whatever was judged', async () => {
    for (const input of [hold, holdByPhone, twist, squeeze]) {
      const { exitCode, stderr, document } = await documentOf(input)
      expect([exitCode, stderr]).toEqual([0, ''])
      expect(document).toMatchObject({
        exercise: input.exercise,
        cleanHoldS: expect.any(Number),
        states: {
          goodS: expect.any(Number),
          lostS: expect.any(Number),
          unseenS: expect.any(Number),
          offS: expect.any(Number),
        },
        rounds: expect.any(Array),
        twists: { left: expect.any(Number), right: expect.any(Number), notCounted: expect.any(Number) },
        spans: expect.any(Array),
        variant: 'any',
        frames: { read: expect.any(Number), outOfOrder: 0, sameMoment: 0 },
      })
      for (const span of document.spans) expect(Object.keys(span)).toEqual(['startMs', 'endMs', 'state'])
      for (const round of document.rounds)
        expect(Object.keys(round)).toEqual(['startMs', 'endMs', 'cleanS', 'endedBy'])
      expect('neutral' in document).toBe(input.exercise === 'neutral-pelvis')
    }
  })

  it('reads standard input, and the exercise from the flag', async () => {
    const { exercise: _, ...bare } = twist
    expect(await judge(bare, '-', '--exercise', 'twist', '--json')).toMatchObject({ exitCode: 0 })
    const { document } = await documentOf(bare, '--exercise=twist')
    expect(document.twists).toEqual({ left: 1, right: 1, notCounted: 0 })
  })

  it('tells a person what was seen, what was not and why, in their language', async () => {
    const english = (await judge(hold, 'r')).stdout
    expect(english).toMatch(/Hollow hold, by camera: \d\.\d\ss clean, rounds: 2\./u)
    expect(english).toContain('then the low back lifted')
    const blind = (await judge({ ...hold, setup: null }, 'r', '--lang', 'de')).stdout
    expect(blind).toMatch(/Hollow Hold, mit der Kamera: 0,0\ss sauber, Runden: 0\./u)
    expect(blind).toContain('die Linse lag nicht sicher auf Bodenhöhe')
    expect((await judge(twist, 'r')).stdout).toContain('1 to the left, 1 to the right, 0 not counted')
    expect((await judge(squeeze, 'r', '--lang=de')).stdout).toContain('ein wenig bewegt')
  })

  it('promises nothing in either language', async () => {
    for (const input of [hold, { ...hold, setup: null }, holdByPhone, twist, squeeze]) {
      const en = (await judge(input, 'r')).stdout
      const de = (await judge(input, 'r', '--lang', 'de')).stdout
      expect(findClaimsIn({ en, de })).toEqual([])
      expect(`${en}${de}`).not.toMatch(/\{\w+\}|undefined|NaN/)
    }
  })

  it('says so where frames stood in disorder', async () => {
    const frames = [...(holdByPhone.frames as readonly unknown[])]
    const [first, second] = frames
    const { document } = await documentOf({ ...holdByPhone, frames: [second, first, ...frames] })
    expect(document.frames).toMatchObject({ outOfOrder: 2, sameMoment: 2 })
    const tidy = await documentOf(holdByPhone)
    expect(document.spans).toEqual(tidy.document.spans)
    const { stdout } = await judge({ ...holdByPhone, frames: frames.toReversed() }, 'r')
    expect(stdout).toContain('Put in order by their times')
  })

  it.each([
    ['no JSON', '{', ['r'], 'not-json'],
    ['a file that is not there', hold, ['gone'], 'cannot-read'],
    ['a list', [], ['r'], 'not-a-recording'],
    ['a foot on the floor before a camera', hold, ['r', '--variant', 'HH00'], 'not-judged'],
  ])('refuses %s in one sentence', async (_, input, words, type) => {
    const refused = await judge(input, ...words, '--json')
    expect(refused.exitCode).toBe(1)
    expect(JSON.parse(refused.stdout).error).toEqual({ type, message: expect.any(String) })
    const told = await judge(input, ...words)
    expect(told.stdout).toBe('')
    expect(told.stderr.trim().split('\n')).toHaveLength(1)
  })

  it('answers with 0 or 1 and one document, whatever stands in a file', async () => {
    const small = [hold, holdByPhone, twist, squeeze].map(whole => ({
      ...whole,
      frames: (whole.frames as readonly unknown[]).slice(0, 12),
    }))
    const odd = fc.oneof(fc.jsonValue(), fc.constantFrom(null, -1, 1e308, '', [], {}))
    const changed = fc
      .tuple(fc.constantFrom(...small), fc.array(fc.nat(), { maxLength: 6 }), odd)
      .map(([whole, path, value]) => replaced(whole, path, value))
    const words = fc.constantFrom<readonly string[]>(
      [],
      ['--variant', 'HH11'],
      ...['hollow-hold', 'twist', 'neutral-pelvis'].map(each => ['--exercise', each]),
    )
    await fc.assert(
      fc.asyncProperty(fc.oneof(changed, fc.jsonValue()), words, async (input, flags) => {
        const { exitCode, stdout } = await judge(JSON.stringify(input), 'r', '--json', ...flags)
        // A variant of something else than a hold is wrong usage.
        if (exitCode === 2) expect(flags[0]).toBe('--variant')
        else expect('error' in JSON.parse(stdout)).toBe(exitCode === 1)
      }),
    )
  })

  it.each([
    [[]],
    [['r', 'r']],
    [['r', '--exercise', 'plank']],
    [['r', '--exercise']],
    [['r', '--variant', 'HH99']],
    [['r', '--variant', 'HH02N']],
    [['r', '--variant']],
    [['r', '--exercise', 'twist', '--variant', 'HH02']],
    [['r', '--loud']],
  ])('%j is wrong usage', async words => {
    const outcome = await judge(hold, ...words)
    expect(outcome).toMatchObject({ exitCode: 2, stdout: '' })
    expect(outcome.stderr.length).toBeGreaterThan(10)
  })
})
