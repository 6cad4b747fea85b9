import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rules } from '@backstride/coach'
import { expect, it } from 'vitest'

/** Every test file below a folder. */
const testsIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return ['node_modules', 'dist'].includes(entry.name) ? [] : testsIn(path)
    return /\.test\.tsx?$/.test(entry.name) ? [path] : []
  })

it('names every published rule in at least one test', () => {
  const named = new Set(
    ['packages', 'apps']
      .flatMap(testsIn)
      .flatMap(path => readFileSync(path, 'utf8').match(/\b[A-Z]+-?\d+[a-z]?\b/g) ?? []),
  )
  const ids = rules.map(({ id }) => id)
  expect(ids.length).toBeGreaterThan(50)
  expect(ids.filter(id => !named.has(id))).toEqual([])
})
