import { readdirSync, readFileSync } from 'node:fs'
import { err, ok } from '@backstride/kit'
import { describe, expect, it } from 'vitest'
import { main } from '../main.ts'

/** What `fixtures/recordings/cases.json` says of one recording: its README tells the shape. */
interface RecordingCase {
  readonly name: string
  readonly file: string
  readonly replace?: Readonly<Record<string, unknown>>
  readonly words: readonly string[]
  readonly expected: {
    readonly error?: { readonly type: string; readonly names: string }
    readonly rounds?: readonly string[]
    readonly states?: readonly string[]
    readonly seconds?: Readonly<Record<string, readonly [least: number, most: number]>>
    readonly twists?: Readonly<Record<string, number>>
    readonly neutral?: string
    readonly calibration?: string
  }
  readonly source: string
}

const folder = new URL('../../../../fixtures/recordings/', import.meta.url)
const textOf = (file: string) => readFileSync(new URL(file, folder), 'utf8')
const cases: readonly RecordingCase[] = JSON.parse(textOf('cases.json'))

const inputOf = ({ file, replace }: RecordingCase): string => {
  if (replace === undefined) return textOf(file)
  const entries = Object.entries({ ...JSON.parse(textOf(file)), ...replace })
  return JSON.stringify(Object.fromEntries(entries.filter(([, value]) => value !== null)))
}

async function judged(recording: RecordingCase) {
  const input = inputOf(recording)
  const { exitCode, stdout } = await main(
    ['judge', recording.file, ...recording.words, '--json'],
    {
      readText: async path =>
        path === recording.file ? ok(input) : err({ type: 'cannot-read', message: path }),
      readBytes: async path => err({ type: 'cannot-read', message: path }),
      tell: () => undefined,
    },
    '0.1.0',
  )
  return { exitCode, document: JSON.parse(stdout) }
}

describe('recordings', () => {
  it.each(cases)('$name', async recording => {
    const { exitCode, document } = await judged(recording)
    const { error, rounds, states, seconds = {}, twists, neutral, calibration } = recording.expected
    if (error !== undefined) {
      expect(exitCode).toBe(1)
      expect(document).toEqual({ error: { type: error.type, message: expect.stringContaining(error.names) } })
      return
    }
    expect(exitCode).toBe(0)
    if (rounds) expect(document.rounds.map(({ endedBy }: { endedBy: string }) => endedBy)).toEqual(rounds)
    if (states) {
      const seen = document.spans.map(({ state }: { state: string }) => state)
      expect([...new Set<string>(seen)].sort()).toEqual([...states].sort())
    }
    for (const [name, [least, most]] of Object.entries(seconds)) {
      const told = name === 'cleanHoldS' ? document.cleanHoldS : document.states[name]
      expect(told).toBeGreaterThanOrEqual(least)
      expect(told).toBeLessThanOrEqual(most)
    }
    if (twists) expect(document.twists).toEqual(twists)
    expect(document.neutral?.shift).toBe(neutral)
    if (calibration) expect(document.calibration).toBe(calibration)
  })

  it('every recording of the folder is judged by some case', () => {
    const files = ['valid', 'invalid'].flatMap(name =>
      readdirSync(new URL(`${name}/`, folder)).map(file => `${name}/${file}`),
    )
    expect([...new Set(cases.map(({ file }) => file))].sort()).toEqual(files.sort())
  })
})
