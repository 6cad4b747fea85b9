import { expect, it } from 'vitest'
import { textFaults } from './text-rules.mjs'

it.each([
  ['packages/kit/src/a.ts', 'const now = Date.now()'],
  ['packages/kit/src/a.ts', 'const now = new Date()'],
  ['packages/kit/src/a.ts', 'const now = Temporal.Now.instant()'],
  ['packages/kit/src/a.ts', 'const chance = Math.random()'],
  ['packages/kit/src/a.ts', "console.log('x')"],
  ['apps/app/src/screens/today/a.tsx', "console.error('x')"],
  ['apps/app/src/screens/today/a.tsx', "indexedDB.open('x')"],
  ['packages/kit/src/a.test.ts', "it.skip('x', () => {})"],
  ['tests/journeys/a.spec.ts', "test.only('x', () => {})"],
  ['packages/kit/src/a.test.ts', "it.todo('x')"],
  ['packages/kit/src/a.test.ts', "describe.skip.each([])('x', () => {})"],
  ['apps/cli/src/a.ts', '// biome-ignore lint/x: y'],
  ['apps/cli/src/a.ts', '// @ts-expect-error'],
  ['apps/cli/src/a.ts', 'const a = b as any'],
  ['apps/cli/src/a.ts', 'const a = b as unknown as string'],
  ['docs/a.md', `Look at ${'../sha'}${'red/brief.md'}.`],
  ['packages/kit/src/a.ts', 'x\n'.repeat(501)],
  ['packages/kit/src/utils/a.ts', ''],
])('finds the fault in %s: %s', (path, text) => {
  expect(textFaults(path, text)).toHaveLength(1)
})

it.each([
  ['packages/kit/src/a.ts', 'const day = new Date(at)'],
  ['packages/kit/src/a.test.ts', 'const now = Date.now()'],
  ['apps/app/src/store/database.ts', "indexedDB.deleteDatabase('x')"],
  ['apps/cli/src/a.ts', '// As any store would, and as any shop.'],
  ['apps/cli/src/a.ts', 'const unlucky = limit(1)'],
  ['packages/kit/src/a.ts', 'x\n'.repeat(500)],
  ['packages/kit/src/a.test.ts', "it('skips what is only half there', () => {})"],
])('leaves %s: %s', (path, text) => {
  expect(textFaults(path, text)).toEqual([])
})
