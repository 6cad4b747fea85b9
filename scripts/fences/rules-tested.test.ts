import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rules } from '@backstride/coach'
import { describe, expect, it } from 'vitest'

/**
 * Rules and tests name each other. A test names a rule in brackets in its title, such as `[PG-03]`; a vignette names it
 * among the rules it expects. A rule's id is RF and two digits, or two letters, a dash and digits. Whatever else tests
 * number (`[CUE-34]`, `[SIM-01]`) has three letters or more before its dash.
 */
const ruleLike = /^(RF\d{2}[a-z]?|[A-Z]{2}-\d+)$/
const otherId = /^[A-Z]{3,}-\d+$/

/** Every file below a folder whose name matches. */
const filesIn = (folder: string, name: RegExp): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return ['node_modules', 'dist'].includes(entry.name) ? [] : filesIn(path, name)
    return name.test(entry.name) ? [path] : []
  })

const bracketed = (text: string): readonly string[] =>
  [...text.matchAll(/\[([A-Z][A-Za-z0-9]*-?\d+[a-z]?(?:, ?[A-Z][A-Za-z0-9]*-?\d+[a-z]?)*)\]/g)].flatMap(
    ([, ids = '']) => ids.split(/, ?/),
  )

const withoutComments = (code: string): string =>
  code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')

interface Vignette {
  readonly expected: Readonly<Record<string, unknown>>
}

const expectedRules = ({ expected }: Vignette): readonly string[] =>
  ['rules', 'rulesAtLevel', 'otherRules'].flatMap(
    name => (expected[name] as readonly string[] | undefined) ?? [],
  )

/** Rows of a table whose title puts their first word in brackets. */
const inRows = (code: string): readonly string[] =>
  code.includes("'[%s]")
    ? [...code.matchAll(/\[\s*'((?:RF|[A-Z]{2}-)\d+[a-z]?)'/g)].map(([, id = '']) => id)
    : []

const titlesIn = (code: string): readonly string[] => [...bracketed(code), ...inRows(code)]

const tests = ['packages', 'apps', 'scripts', 'tests'].flatMap(folder => filesIn(folder, /\.test\.tsx?$/))
const titles = tests.flatMap(path => titlesIn(withoutComments(readFileSync(path, 'utf8'))))
const sources = filesIn('packages', /\.ts$/).filter(path => !path.endsWith('.test.ts'))
const inCode = sources.flatMap(path => bracketed(readFileSync(path, 'utf8')))
const vignettes = filesIn('fixtures/vignettes', /\.json$/)
  .filter(path => !path.endsWith('calm-screen.json'))
  .flatMap(path => (JSON.parse(readFileSync(path, 'utf8')) as readonly Vignette[]).flatMap(expectedRules))

const published = new Set<string>(rules.map(({ id }) => id))
const unpublished = (ids: readonly string[]) => [...new Set(ids)].filter(id => !published.has(id))

describe('rules and tests', () => {
  it('name every published rule in the title of a test, or in a vignette', () => {
    const named = new Set([...titles, ...vignettes])
    expect(published.size).toBeGreaterThan(100)
    expect([...published].filter(id => !named.has(id))).toEqual([])
  })

  it('name no rule that is not published', () => {
    expect(unpublished([...titles, ...inCode].filter(id => ruleLike.test(id)))).toEqual([])
    expect(unpublished(vignettes)).toEqual([])
  })

  it('number what is no rule so that it cannot be taken for one', () => {
    expect(unpublished(titles).filter(id => !ruleLike.test(id) && !otherId.test(id))).toEqual([])
  })

  it('have ids that look like ids of rules', () => {
    expect([...published].filter(id => !ruleLike.test(id))).toEqual([])
  })

  it('are read as they are meant', () => {
    const gone = `[PG-${99}]`
    expect(bracketed("it('moves [PG-03], as told [RF08, EN-01]')")).toEqual(['PG-03', 'RF08', 'EN-01'])
    expect(bracketed('const kept = list[0] ?? other[name]')).toEqual([])
    expect(withoutComments(`/** ${gone} */\n// ${gone}\nit("[PG-01]")`)).not.toContain(gone)
    expect(inRows("it.each([['RS-02', 1]])('[%s] asks')")).toEqual(['RS-02'])
    expect(inRows("const list = ['RS-02']")).toEqual([])
  })
})
