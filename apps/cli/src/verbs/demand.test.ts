import { err } from '@backstride/kit'
import { describe, expect, it } from 'vitest'
import { main } from '../main.ts'
import type { Io } from '../verb.ts'

const nothingToRead: Io = {
  readText: async path => err({ type: 'cannot-read', message: path }),
  readBytes: async path => err({ type: 'cannot-read', message: path }),
  tell: () => undefined,
}
const run = (...words: string[]) => main(['demand', ...words], nothingToRead, '0.1.0')

interface DemandDocument {
  readonly variants: readonly {
    readonly id: string
    readonly name: string
    readonly demand: number
    readonly legRatio: { readonly male: number; readonly female: number }
  }[]
  readonly edges: readonly (readonly [string, string])[]
  readonly vectors: { readonly tableTop: { readonly male: number; readonly female: number } }
}
const document = async (): Promise<DemandDocument> => JSON.parse((await run('--json')).stdout)

describe('backstride demand', () => {
  it('gives every position with its rounded demand and leg ratios', async () => {
    const { variants } = await document()
    expect(variants.length).toBe(29)
    expect(variants.find(({ id }) => id === 'HH04')).toMatchObject({
      demand: 1.47,
      legRatio: { male: 1, female: 1 },
    })
    // 0.625, rounded half to even as the published table has it.
    expect(variants.find(({ id }) => id === 'HH01')?.demand).toBe(0.62)
    expect(variants.find(({ id }) => id === 'HH21')).toMatchObject({
      demand: 5.25,
      legRatio: { male: 4.11, female: 3.63 },
    })
  })
  it('orders them from easy to hard', async () => {
    const demands = (await document()).variants.map(({ demand }) => demand)
    expect(demands).toEqual(demands.toSorted((a, b) => a - b))
  })
  it('gives every edge between positions it lists, and the table-top of both bodies', async () => {
    const { variants, edges, vectors } = await document()
    const ids = new Set(variants.map(({ id }) => id))
    expect(edges.length).toBe(35)
    expect(edges.flat().filter(id => !ids.has(id))).toEqual([])
    expect(edges[0]).toEqual(['HH00', 'HH01'])
    expect(Math.abs(vectors.tableTop.male - 0.01714)).toBeLessThanOrEqual(0.00005)
    expect(Math.abs(vectors.tableTop.female - 0.01763)).toBeLessThanOrEqual(0.00005)
  })
  it('is a table for a person, in both languages', async () => {
    const { stdout, exitCode } = await run()
    expect(exitCode).toBe(0)
    const row = stdout.split('\n').find(line => line.startsWith('HH09'))
    expect(row).toMatch(/^HH09 {2}One leg long at 60°, head up +2\.10 +1\.5\d\/1\.44 +2$/)
    expect((await run('--lang', 'de')).stdout).toContain('Ein Bein lang bei 60°, Kopf hoch')
  })
  it('takes no file', async () => {
    expect((await run('journal.json')).exitCode).toBe(2)
  })
})
