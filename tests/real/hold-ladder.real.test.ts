import { readFileSync } from 'node:fs'
import { hollowHold } from '@backstride/content'
import { expect, it } from 'vitest'
import { realFile } from './real-dir.ts'

const evidence = readFileSync(realFile('evidence.md'), 'utf8')
const rules = readFileSync(realFile('rules.md'), 'utf8')

const catalogue = evidence
  .split('\n')
  .map(line => line.split('|').map(cell => cell.trim()))
  .filter(cells => /^HH\d\d$/.test(cells[1] ?? ''))
  .map(cells => ({
    id: cells[1] ?? '',
    legRatios: (cells[3] ?? '').split('/').map(Number),
    demand: Number(cells[4]),
    tier: Number.parseInt(cells[5] ?? '', 10),
  }))

it.each(catalogue.map(row => [row.id, row] as const))(
  '%s has the demand, leg ratio and tier of the catalogue',
  (id, row) => {
    const variant = hollowHold.variants.find(known => known.id === id)
    expect(variant?.demand).toBeCloseTo(row.demand, 2)
    expect(variant?.legRatio).toBeCloseTo(Math.max(...row.legRatios), 2)
    expect(variant?.tier).toBe(row.tier)
  },
)

it('has the edges of the catalogue and of the training rules, and no other', () => {
  const listed = /checked\):\*\*([^.]*)\./.exec(evidence)?.[1] ?? ''
  const extra = /Extra edges:\s*([\d\-,\s]*)\./.exec(rules)?.[1] ?? ''
  const expected =
    `${listed},${extra}`.match(/\d\d-\d\d/g)?.map(edge =>
      edge
        .split('-')
        .map(id => `HH${id}`)
        .join('-'),
    ) ?? []
  expect(expected.length).toBeGreaterThan(30)
  expect(hollowHold.edges.map(edge => edge.join('-')).toSorted()).toEqual(expected.toSorted())
})

it('chooses by itself only what the training rules list', () => {
  const listed = /Automatic progress uses only ([^;]*);/.exec(rules)?.[1] ?? ''
  const ids = listed.match(/\d\d/g)?.map(id => `HH${id}`) ?? []
  expect(ids.length).toBeGreaterThan(10)
  expect(
    hollowHold.variants
      .filter(({ automatic }) => automatic)
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(ids.toSorted())
})
