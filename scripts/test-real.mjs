// `npm run test:real`: tests against material that lies beside the repository and is not ours to publish.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { countedGate, countVitest, tools } from './gates/gate.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const material = join(root, '..', 'shared')
const tests = join(root, 'tests/real')
const say = line => void process.stdout.write(`${line}\n`)

if (!existsSync(material)) end('There is no ../shared beside the repository: nothing to test against.')
else if (!existsSync(tests) || readdirSync(tests).every(name => !name.endsWith('.real.test.ts')))
  end('../shared is there, but no test reads it yet.')
else {
  const { passed, failed, output } = await countedGate(
    root,
    report => [
      tools.vitest,
      'run',
      '--project',
      'real',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    { env: { BACKSTRIDE_REAL_DIR: material }, count: countVitest },
  )
  if (failed > 0) say(output.trimEnd())
  end(undefined, passed, failed)
}

function end(sentence, passed = 0, failed = 0) {
  if (sentence !== undefined) say(sentence)
  say(`${passed} passed, ${failed} failed`)
  process.exitCode = failed === 0 ? 0 : 1
}
