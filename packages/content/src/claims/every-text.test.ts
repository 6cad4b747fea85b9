import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as content from '../index.ts'
import { findClaimsIn } from './find-claims.ts'
import { textsIn } from './texts-in.ts'

const source = join(import.meta.dirname, '..')
/** Modules one by one as well: a text that no screen shows yet is read here already. */
const modules = await Promise.all(
  readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.ts') && !/\.(test|bench)\.ts$/.test(path) && !path.startsWith('claims'))
    .map(async path => ({ path, exported: (await import(join(source, path))) as object })),
)
const all = [
  ...textsIn({ ...content }),
  ...modules.flatMap(({ path, exported }) => textsIn({ ...exported }, path)),
]

describe('every text of the package', () => {
  it('is found, lessons, rules, cards and exercises alike', () => {
    expect(all.length).toBeGreaterThan(500)
    const paths = all.map(({ path }) => path)
    for (const place of ['lessons', 'ruleSentences', 'squeezeTest', 'itemTexts', 'openPages'])
      expect(paths.some(path => path.startsWith(place))).toBe(true)
  })

  it('claims nothing that is not shown, in either language', () => {
    const placeOf = new Map<string, string>()
    for (const { path, text } of all)
      for (const { ban, sentence } of findClaimsIn(text))
        if (!placeOf.has(`${ban}: ${sentence}`)) placeOf.set(`${ban}: ${sentence}`, path)
    expect([...placeOf].map(([hit, path]) => `${path}: ${hit}`)).toEqual([])
  })
})

describe('finding texts', () => {
  it('goes through objects, arrays and maps, and round in circles only once', () => {
    const text = { en: 'Yes', de: 'Ja' }
    const ring: Record<string, unknown> = {
      list: [{ deep: { ...text } }],
      map: new Map([['key', { ...text }]]),
    }
    ring.self = ring
    expect(textsIn(ring).map(({ path }) => path)).toEqual(['list.0.deep', 'map.key'])
  })

  it('leaves out what has one language only', () => {
    expect(textsIn({ half: { en: 'Only here' }, no: null, none: undefined, number: 1 })).toEqual([])
  })
})
