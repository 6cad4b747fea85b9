import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'

/** What happens to a program that starts on this version of Node. */
const startOn = (version: string) => {
  const { status, stderr } = spawnSync(process.execPath, [
    '--input-type=module',
    '--eval',
    `import { requireNode } from './scripts/install/require-node.mjs'; requireNode('${version}')`,
  ])
  return { status, stderr: String(stderr) }
}

it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('starts on Node %s', version => {
  expect(startOn(version)).toEqual({ status: 0, stderr: '' })
})

it.each(['18.20.8', '20.18.3', '9.11.2'])('says in one sentence what it needs on Node %s', version => {
  const { status, stderr } = startOn(version)
  expect(status).toBe(1)
  expect(stderr).toBe(
    `Backstride needs Node 20.19 or newer; this is ${version}. Get a newer one at https://nodejs.org and try again.\n`,
  )
})
