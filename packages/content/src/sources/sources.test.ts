import { expect, it } from 'vitest'
import { lessons } from '../lessons/lessons.ts'
import { type Source, type SourceId, sources } from './sources.ts'

const table: Readonly<Record<string, Source>> = sources

it('a DOI is one, without an address in front', () => {
  const dois = Object.values(table).flatMap(({ doi }) => (doi === undefined ? [] : [doi]))
  expect(dois.length).toBeGreaterThan(10)
  for (const doi of dois) expect(doi).toMatch(/^10\.\d{4,5}\/\S+$/)
})

it('a citation names its year or says that it is no study', () => {
  for (const { citation } of Object.values(table))
    expect(citation).toMatch(/\b(19|20)\d\d\b|no study|thesis|pathway/)
})

it('every source is named by a lesson', () => {
  const named = new Set<SourceId>(lessons.flatMap(({ known }) => known.flatMap(each => each.sources)))
  expect(Object.keys(table).filter(id => !named.has(id as SourceId))).toEqual([])
})
