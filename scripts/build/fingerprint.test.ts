import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { fingerprint } from './fingerprint.mjs'

let root = ''
const put = (path: string, text: string) => {
  mkdirSync(join(root, path, '..'), { recursive: true })
  writeFileSync(join(root, path), text)
  utimesSync(join(root, path), 1000, 1000)
}
const print = () => fingerprint(root, ['src', 'lock.json', 'absent'])

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'backstride-print-'))
  put('src/a.ts', 'a')
  put('lock.json', '{}')
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

it.each([
  ['a file that grew', () => put('src/a.ts', 'aa')],
  ['a file written again', () => utimesSync(join(root, 'src/a.ts'), 1001, 1001)],
  ['a new file', () => put('src/deep/b.ts', 'b')],
  ['a file that is gone', () => rmSync(join(root, 'src/a.ts'))],
  ['a file that was absent', () => put('absent', '')],
])('changes with %s', (_, change) => {
  const before = print()
  change()
  expect(print()).not.toBe(before)
})

it.each([
  ['nothing', () => {}],
  ['a test', () => put('src/a.test.ts', 'x')],
  ['what a build wrote', () => put('src/dist/a.js', 'x')],
  ['what was installed', () => put('src/node_modules/b/index.js', 'x')],
])('stays with %s', (_, change) => {
  const before = print()
  change()
  expect(print()).toBe(before)
})
