import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { countedGate, countPlaywright, countVitest, oneGate } from './gate.mjs'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'backstride-gate-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

/** A gate whose program writes `report` and ends with `code`. */
function gate(report: object | undefined, code: number) {
  writeFileSync(
    join(root, 'program.mjs'),
    `import { writeFileSync } from 'node:fs'
${report === undefined ? '' : `writeFileSync(process.argv[2], ${JSON.stringify(JSON.stringify(report))})`}
process.exitCode = ${code}`,
  )
  return countedGate(root, (path: string) => ['program.mjs', path], { count: countVitest })
}
const vitest = (passed: number, failed: number, skipped = 0, todo = 0) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: skipped,
  numTodoTests: todo,
})

it.each([
  ['all is well', vitest(5, 0), 0, 5, 0],
  ['a test that failed', vitest(4, 1), 1, 4, 1],
  ['a skipped test counts as failed', vitest(4, 0, 1), 0, 4, 1],
  ['a test to be written counts as failed', vitest(4, 0, 0, 1), 0, 4, 1],
  ['a file that did not load, no test failed', vitest(4, 0), 1, 4, 1],
  ['no test at all', vitest(0, 0), 0, 0, 1],
  ['no report', undefined, 0, 0, 1],
])('counts: %s', async (_, report, code, passed, failed) => {
  expect(await gate(report, code)).toMatchObject({ passed, failed })
})

it('counts journeys: flaky and skipped ones did not pass', () => {
  const stats = { expected: 7, unexpected: 1, flaky: 2, skipped: 3 }
  expect(countPlaywright({ stats, errors: [] })).toEqual({ passed: 7, failed: 6 })
  expect(
    countPlaywright({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 }, errors: [{}] }),
  ).toEqual({
    passed: 0,
    failed: 1,
  })
})

it('counts a program as one, and keeps what it printed', async () => {
  writeFileSync(join(root, 'bad.mjs'), "console.error('here is why')\nprocess.exitCode = 3")
  expect(await oneGate(root, ['bad.mjs'])).toEqual({ passed: 0, failed: 1, output: 'here is why\n' })
})
