import { createServer } from 'node:net'
import { join } from 'node:path'
import { buildApp } from '../build/build-app.mjs'
import { buildServer } from '../build/build-server.mjs'
import { countedGate, countPlaywright, countVitest, oneGate, tools } from './gate.mjs'

const typed = [
  'packages/tsconfig.json',
  'packages/tsconfig.tests.json',
  'packages/pose',
  'apps/app',
  'apps/server',
  'apps/cli',
  'tests',
]

/**
 * Every gate in the order that finds the cheapest fault first. `quick` ones make `npm run check`.
 * @param {string} root
 */
export const allGates = root => [
  ...typed.map(project => ({
    title: `types of ${project}`,
    quick: true,
    run: () => oneGate(root, [tools.tsc, '-p', project]),
  })),
  {
    title: 'lint',
    quick: true,
    run: () => oneGate(root, [tools.biome, 'check', '--error-on-warnings', '.']),
  },
  {
    title: 'fences: who imports whom',
    quick: true,
    run: () => oneGate(root, ['scripts/fences/imports.mjs']),
  },
  {
    title: 'fences: the text of the code',
    quick: true,
    run: () => oneGate(root, ['scripts/fences/text.mjs']),
  },
  {
    title: 'translations',
    quick: true,
    run: () => oneGate(root, ['build/check-translations.mjs'], { cwd: join(root, 'apps/app') }),
  },
  { title: 'unit and property tests', quick: true, run: () => vitest(root, 'unit') },
  {
    title: 'the same tests half an hour off, in St John’s',
    run: () => vitest(root, 'unit', { TZ: 'America/St_Johns' }),
  },
  { title: 'build', run: () => build(root) },
  { title: 'size of what is downloaded', run: () => oneGate(root, [tools.sizeLimit]) },
  { title: 'browser tests', run: () => vitest(root, 'browser') },
  { title: 'journeys', run: () => journeys(root) },
]

const vitest = (root, project, env = {}) =>
  countedGate(
    root,
    report => [
      tools.vitest,
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    { env, count: countVitest },
  )

async function journeys(root) {
  return countedGate(root, () => [tools.playwright, 'test', '--reporter=list,json'], {
    env: { BACKSTRIDE_TEST_PORT: String(await freePort()) },
    reportEnv: 'PLAYWRIGHT_JSON_OUTPUT_NAME',
    count: countPlaywright,
  })
}

async function build(root) {
  const said = []
  try {
    await buildApp(root, line => said.push(line))
    await buildServer(root, line => said.push(line))
    return { passed: 1, failed: 0, output: said.join('\n') }
  } catch (error) {
    return { passed: 0, failed: 1, output: `${error.output ?? ''}\n${error.message}` }
  }
}

/** A port nobody has at this moment. */
const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
