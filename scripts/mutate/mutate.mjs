// `npm run mutate -- screening`: breaks a folder (or a file) of packages/coach/src in many small ways, and counts how
// many of them the tests notice. By hand only: it takes minutes. What came out stands in docs/mutation.md.
// MUTATE_EVERY=7 looks at every seventh line; MUTATE_CONCURRENCY=2 uses two processes.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { Stryker } from '@stryker-mutator/core'

const coach = 'packages/coach/src/'
// Numbers and their names: a test of each would only say it twice.
const dataOnly = /\.test\.ts$|^testing\/|^rules\/(groups\/|registry|numbers)/

const say = line => void process.stdout.write(`${line}\n`)
const asked = process.argv.slice(2)
const every = Number(process.env.MUTATE_EVERY ?? 1)

if (asked.length === 0) {
  say('Say which: npm run mutate -- screening [ladder strength/step-lane.ts …]')
  process.exitCode = 1
}
mkdirSync('.build/mutate', { recursive: true })
for (const place of asked) await mutate(place)

async function mutate(place) {
  // Read in the processes that Stryker starts: see in-order.ts.
  process.env.MUTATE_FOLDER = place.split('/')[0]
  const files = readdirSync(coach, { recursive: true })
    .filter(path => (path === place || path.startsWith(`${place}/`)) && path.endsWith('.ts'))
    .filter(path => !dataOnly.test(path))
    .toSorted()
  const results = await new Stryker({
    mutate: every === 1 ? files.map(path => coach + path) : linesOf(files),
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'scripts/mutate/vitest.config.ts', related: false },
    disableTypeChecks: false,
    // Made once, when a file is loaded: tables, ids, sources. Each would need every test anew.
    ignoreStatic: true,
    ignorePatterns: ['.build', 'docs', 'tests', 'apps/app', 'apps/server'],
    tempDirName: '.build/stryker',
    concurrency: Number(process.env.MUTATE_CONCURRENCY ?? 1),
    timeoutMS: 120_000,
    reporters: ['progress-append-only'],
    allowConsoleColors: false,
  }).runMutationTest()
  report(place, results)
}

/** Every so-manieth line of code, counted through all files, so that no shape of file escapes. */
function linesOf(files) {
  return files
    .flatMap(path => {
      const lines = readFileSync(coach + path, 'utf8').split('\n')
      return lines.map((line, index) => ({ line, range: `${coach}${path}:${index + 1}-${index + 1}` }))
    })
    .filter(({ line }) => /^ .*\w/.test(line) && !/^\s*(\/\/|\*|\/\*)/.test(line))
    .filter((_, index) => index % every === 0)
    .map(({ range }) => range)
}

function report(place, results) {
  const lines = results
    .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
    .map(({ fileName, location, status, mutatorName, replacement }) => {
      const where = `${fileName.slice(fileName.indexOf(coach) + coach.length)}:${location.start.line}:${location.start.column}`
      return [where, status, mutatorName, replacement.replaceAll(/\s+/g, ' ')].join('\t')
    })
  writeFileSync(`.build/mutate/${place.replaceAll('/', '-')}.tsv`, `${lines.join('\n')}\n`)
  const [killed, timedOut, survived, uncovered, notRun] = [
    'Killed',
    'Timeout',
    'Survived',
    'NoCoverage',
    'Ignored',
  ].map(wanted => results.filter(({ status }) => status === wanted).length)
  const noticed = killed + timedOut
  const counted = noticed + survived + uncovered
  say(
    `${lines.join('\n')}\n${place}: ${((100 * noticed) / counted).toFixed(1)} % of ${counted}: killed ${killed}, timed out ${timedOut}, survived ${survived}, not covered ${uncovered}; left out ${notRun}, broken ${results.length - counted - notRun}`,
  )
}
