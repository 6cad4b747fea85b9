import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { hashOf, rules, thresholds, thresholdsHash } from '@backstride/coach'
import { ruleSentences } from '@backstride/content'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

type Path = readonly (string | number)[]

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return filesIn(path)
    return entry.name.endsWith('.ts') && !/\.(test|bench)\.ts$/.test(entry.name) ? [path] : []
  })

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** Numbers that decide: data with a tag and a source. */
const isTagged = (value: unknown): value is Readonly<Record<string, unknown>> =>
  isObject(value) && typeof value.tag === 'string' && typeof value.source === 'string'

/** Everything within, the thing itself too. */
const within = (value: unknown): readonly unknown[] =>
  isObject(value) ? [value, ...Object.values(value).flatMap(within)] : [value]

const leaves = (value: unknown, path: Path = []): readonly Path[] =>
  isObject(value) ? Object.entries(value).flatMap(([name, inner]) => leaves(inner, [...path, name])) : [path]

const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((inner, name) => (isObject(inner) ? inner[name] : undefined), value)

/** The same data with one leaf changed. */
function changed(value: unknown, [first, ...rest]: Path): unknown {
  if (first === undefined) return typeof value === 'number' ? value + 1 : `${String(value)}, changed`
  if (Array.isArray(value))
    return value.map((inner, index) => (index === Number(first) ? changed(inner, rest) : inner))
  return isObject(value) ? { ...value, [first]: changed(value[first], rest) } : value
}

describe('thresholds', () => {
  it('of every rule-constant object in the coach are published, and so part of the hash', async () => {
    const published = new Set(within(thresholds))
    const modules = await Promise.all(
      filesIn('packages/coach/src').map(async path => ({ path, exported: await import(resolve(path)) })),
    )
    const tagged = modules.flatMap(({ path, exported }) =>
      Object.entries(exported as Readonly<Record<string, unknown>>)
        .filter(([, value]) => isTagged(value))
        .map(([name, value]) => ({ name: `${path} ${name}`, value })),
    )
    expect(tagged.length).toBeGreaterThan(10)
    expect(tagged.filter(({ value }) => !published.has(value)).map(({ name }) => name)).toEqual([])
  })

  it('are data: nothing is lost where they are written down', () => {
    expect(JSON.parse(JSON.stringify(thresholds))).toEqual(thresholds)
    expect(thresholdsHash).toBe(hashOf(thresholds))
    expect(thresholdsHash).toMatch(/^[0-9a-f]{16}$/)
  })

  it('stand in words that change when any of them does', () => {
    const all = leaves(thresholds)
    const text = JSON.stringify(thresholds)
    expect(all.length).toBeGreaterThan(500)
    expect(all.filter(path => JSON.stringify(changed(thresholds, path)) === text)).toEqual([])
  })

  it('change the hash, whichever of their numbers changes', () => {
    const numbers = leaves(thresholds).filter(path => typeof at(thresholds, path) === 'number')
    fc.assert(
      fc.property(fc.constantFrom(...numbers), path => hashOf(changed(thresholds, path)) !== thresholdsHash),
      { numRuns: 25 },
    )
  })

  it('that differ a little have another hash', () => {
    const small = fc.dictionary(fc.string({ maxLength: 3 }), fc.integer(), { maxKeys: 3 })
    fc.assert(
      fc.property(
        small,
        small,
        (a, b) => (hashOf(a) === hashOf(b)) === (JSON.stringify(a) === JSON.stringify(b)),
      ),
    )
  })

  it('stand beside every rule whose sentence tells of a number', () => {
    // Their words count, but no number decides: what is half of the rounds, a ladder's own limit, what a lesson offers.
    const counting = ['OL-01', 'ST-06', 'AS-03', 'AS-15', 'AS-17']
    const numbered = (text: string) => /\d/.test(text) || /\b(two|three|four|five|twice|half)\b/i.test(text)
    const bare = rules.filter(({ id, numbers }) => numbers === undefined && numbered(ruleSentences[id].en))
    expect(bare.map(({ id }) => id).toSorted()).toEqual(counting.toSorted())
  })
})
