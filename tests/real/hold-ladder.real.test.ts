import { readFileSync } from 'node:fs'
import { type LyingLevers, legRatio, leversMoved, meanDemand } from '@backstride/body'
import { hollowHold, hollowHoldLevers, hollowHoldPostures, isLadderHold } from '@backstride/content'
import { expect, it } from 'vitest'
import { realFile } from './real-dir.ts'

const evidence = readFileSync(realFile('evidence.md'), 'utf8')
const rules = readFileSync(realFile('rules.md'), 'utf8')

const cellsOf = (line: string) => line.split('|').map(cell => cell.trim())
const numbersOf = (cell: string | undefined) => (cell ?? '').split('/').map(Number)
const rows = evidence.split('\n').map(cellsOf)

const catalogue = rows
  .filter(cells => /^HH\d\d$/.test(cells[1] ?? ''))
  .map(cells => ({
    id: cells[1] ?? '',
    legRatios: numbersOf(cells[3]),
    demand: Number(cells[4]),
    tier: Number.parseInt(cells[5] ?? '', 10),
  }))

/** The variants that the training rules add: demand in brackets, tiers in a list after them. */
const added = [...rules.matchAll(/(HH2[5-9]) [^(;,]*(?:,[^(;]*?)?\((\d\.\d\d)\)/g)].map(
  ([, id = '', demand]) => ({
    id,
    demand: Number(demand),
    tier: Number(new RegExp(`${id} (\\d)\\*?[,.;]`).exec(rules.slice(rules.indexOf('tiers:')))?.[1]),
  }),
)

const tolerance = 0.01
const within = (value: number, expected: number) =>
  expect(Math.abs(value - expected), `${value} against ${expected}`).toBeLessThanOrEqual(tolerance)

it('is the whole of both tables', () => {
  const ids = [...catalogue, ...added].map(({ id }) => id)
  expect(ids.toSorted()).toEqual(hollowHold.variants.map(({ id }) => id).toSorted())
})

it.each(catalogue.map(row => [row.id, row] as const))(
  '%s: its posture gives the demand and leg ratios of the catalogue, its row the tier',
  (id, row) => {
    if (!isLadderHold(id)) throw new Error(`${id} is no hold of the ladder.`)
    const levers = hollowHoldLevers(id)
    const [male = Number.NaN, female = Number.NaN] = row.legRatios
    within(meanDemand(levers), row.demand)
    within(legRatio(levers, 'male'), male)
    within(legRatio(levers, 'female'), female)
    const variant = hollowHold.variants.find(known => known.id === id)
    expect(variant?.demand).toBe(meanDemand(levers))
    within(variant?.legRatio ?? Number.NaN, Math.max(male, female))
    expect(variant?.tier).toBe(row.tier)
  },
)

it.each(added.map(row => [row.id, row] as const))(
  '%s: its posture gives the demand of the training rules, its row the tier',
  (id, row) => {
    const variant = hollowHold.variants.find(known => known.id === id)
    within(variant?.demand ?? Number.NaN, row.demand)
    expect(variant?.tier).toBe(row.tier)
  },
)

it('knees that drift weigh what the catalogue says', () => {
  const row = rows.find(cells => cells[1] === 'HHerr')
  const knee = { thighElevationDeg: 60, shankElevationDeg: 0 }
  const levers: LyingLevers = {
    legs: { left: knee, right: knee },
    headLifted: false,
    arms: { left: 'armDown', right: 'armDown' },
  }
  within(meanDemand(levers), Number(row?.[4]))
  const [male = Number.NaN, female = Number.NaN] = numbersOf(row?.[3])
  within(legRatio(levers, 'male'), male)
  within(legRatio(levers, 'female'), female)
})

it('every edge moves one lever and rises by at most 0.75', () => {
  for (const [from, to] of hollowHold.edges) {
    if (!isLadderHold(from) || !isLadderHold(to)) throw new Error(`${from}-${to} leaves the ladder.`)
    const moved = leversMoved(hollowHoldPostures[from], hollowHoldPostures[to])
    expect(moved.ok && moved.value.length, `${from}-${to}`).toBe(1)
    const rise = meanDemand(hollowHoldLevers(to)) - meanDemand(hollowHoldLevers(from))
    expect(rise, `${from}-${to}`).toBeGreaterThan(0)
    expect(rise, `${from}-${to}`).toBeLessThanOrEqual(0.75)
  }
})

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
