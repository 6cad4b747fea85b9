import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from '../progress/run-quietly.mjs'

/**
 * What a gate found: how many of its checks passed and did not, and what it printed for whoever has to look.
 * @typedef {{ passed: number, failed: number, output: string }} Outcome
 */

/** Node programs that stand in node_modules, called without npx so that nothing is ever downloaded. */
export const tools = {
  tsc: 'node_modules/typescript/bin/tsc',
  biome: 'node_modules/@biomejs/biome/bin/biome',
  depcruise: 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
  vitest: 'node_modules/vitest/vitest.mjs',
  playwright: 'node_modules/@playwright/test/cli.js',
  sizeLimit: 'node_modules/size-limit/bin.js',
}

/** A gate that counts as one: it passes when the program ends with 0. */
export async function oneGate(root, words, { cwd = root, env = {} } = {}) {
  const { code, output } = await run(process.execPath, words, { cwd, env: { ...process.env, ...env } })
  return code === 0 ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output }
}

/** A gate that counts its tests as its JSON report does. A skipped test counts as failed: it proves nothing. */
export async function countedGate(root, words, { env = {}, reportEnv = undefined, count }) {
  const folder = mkdtempSync(join(tmpdir(), 'backstride-report-'))
  const report = join(folder, 'report.json')
  try {
    const { code, output } = await run(process.execPath, words(report), {
      cwd: root,
      env: { ...process.env, ...env, ...(reportEnv === undefined ? {} : { [reportEnv]: report }) },
    })
    return fairly(code, readCount(report, count), output)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A program that ends badly while its report shows no failure still failed once, as does one that ran no test. */
function fairly(code, counted, output) {
  const { passed, failed } = counted ?? { passed: 0, failed: 0 }
  const untold = failed === 0 && (code !== 0 || passed === 0)
  return { passed, failed: untold ? 1 : failed, output }
}

function readCount(report, count) {
  try {
    return count(JSON.parse(readFileSync(report, 'utf8')))
  } catch {
    // No report: the program ended before its first test, and `fairly` counts that.
    return undefined
  }
}

export const countVitest = ({ numPassedTests, numFailedTests, numPendingTests, numTodoTests }) => ({
  passed: numPassedTests,
  failed: numFailedTests + numPendingTests + numTodoTests,
})

export const countPlaywright = ({ stats, errors }) => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky + stats.skipped + errors.length,
})
