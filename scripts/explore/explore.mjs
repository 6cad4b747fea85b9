// `npm run explore -- 10 [path …]`: all property tests with ten new seeds, one after another. A seed that finds something
// is named; run it again with PROPERTY_SEED=n, and keep what it found as an example of its own.
import { spawnSync } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'

const say = line => void process.stdout.write(`${line}\n`)
const [times = '3', ...places] = process.argv.slice(2)
const testFiles = ['packages', 'apps'].flatMap(root =>
  readdirSync(root, { recursive: true })
    .map(path => `${root}/${path}`)
    .filter(path => path.endsWith('.test.ts') && !/node_modules|\.browser\.test\.ts$/.test(path)),
)
const withProperties = testFiles
  .filter(path => readFileSync(path, 'utf8').includes("from 'fast-check'"))
  .filter(path => places.length === 0 || places.some(place => path.includes(place)))

say(`${withProperties.length} files with properties, ${times} seeds`)
let passed = 0
let failed = 0
for (let round = 0; round < Number(times); round += 1) {
  const seed = randomInt(2 ** 31)
  const { status, stdout, stderr } = spawnSync(
    'npx',
    ['vitest', 'run', '--project', 'unit', '--reporter', 'default', ...withProperties],
    { encoding: 'utf8', env: { ...process.env, PROPERTY_SEED: String(seed) }, maxBuffer: 2 ** 28 },
  )
  if (status === 0) passed += 1
  else {
    failed += 1
    say(`PROPERTY_SEED=${seed}\n${foundIn(stdout + stderr)}`)
  }
}
say(`${passed} passed, ${failed} failed`)
if (failed > 0) process.exitCode = 1

function foundIn(printed) {
  const at = printed.indexOf('Failed Tests')
  return at < 0 ? printed.slice(-2000) : printed.slice(at)
}
