import { findClaimsIn } from '@backstride/content/claims'
import { err } from '@backstride/kit'
import { describe, expect, it } from 'vitest'
import { main } from '../main.ts'
import { livePart, partsOf } from '../simulation/part.ts'
import type { Io } from '../verb.ts'

const nothing = err({ type: 'cannot-read', message: 'There are no files here.' })
const alone: Io = { readText: async () => nothing, readBytes: async () => nothing, tell: () => undefined }
const apart: Io = { ...alone, liveApart: async parts => parts.map(livePart) }
const simulate = (words: string, io = alone) => main(['simulate', ...words.split(' ')], io, '0.1.0')

describe('backstride simulate', () => {
  it('prints one document with the keys of the specification, the same bytes for the same seed', async () => {
    const { exitCode, stdout } = await simulate('--runners 3 --weeks 2 --seed 7 --json')
    expect(exitCode).toBe(0)
    const document = JSON.parse(stdout)
    expect(document).toMatchObject({ runners: 3, days: 42, seed: 7, shows: expect.any(String) })
    for (const row of document.invariants)
      expect(row).toMatchObject({
        id: expect.stringMatching(/^SIM-\d\d$/),
        says: expect.any(String),
        checked: expect.any(Number),
        violations: 0,
      })
    expect((await simulate('--runners 3 --weeks 2 --seed 7 --json')).stdout).toBe(stdout)
    expect((await simulate('--runners 3 --weeks 2 --seed 8 --json')).stdout).not.toBe(stdout)
  })
  it('gives the same bytes with the work shared out', async () => {
    const words = '--runners 250 --weeks 2 --seed x --json'
    expect((await simulate(words, apart)).stdout).toBe((await simulate(words)).stdout)
    // Five hundred runner-weeks, twice: long on a machine that is busy with other tests.
  }, 60_000)
  it('says in words what it shows and what it never shows, in both languages', async () => {
    const en = (await simulate('--runners 2 --weeks 1')).stdout
    const de = (await simulate('--runners 2 --weeks 1 --lang de')).stdout
    expect(en).toContain('never shows that they help')
    expect(de).toContain('nie, dass sie jemandem helfen')
    expect(findClaimsIn({ en, de })).toEqual([])
  })
  it.each(['--runners 0', '--runners 1.5', '--runners many', '--weeks 0', '--weeks 521', '--seed no/way'])(
    'refuses %s as wrong usage',
    async words => {
      expect(await simulate(words)).toMatchObject({ exitCode: 2, stdout: '' })
    },
  )
})

describe('the work is shared out', () => {
  it.each([
    [1, 16],
    [15, 16],
    [100, 16],
    [7, 3],
  ])('%i runners in at most %i pieces, each once', (runners, pieces) => {
    const parts = partsOf({ runners, weeks: 1, seed: '1' }, pieces)
    expect(parts.length).toBeLessThanOrEqual(pieces)
    expect(
      parts.flatMap(({ from, until }) => Array.from({ length: until - from }, (_, at) => from + at)),
    ).toEqual(Array.from({ length: runners }, (_, at) => at))
  })
})
