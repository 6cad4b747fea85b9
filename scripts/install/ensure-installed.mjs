import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { oneAtATime } from '../build/one-at-a-time.mjs'
import { runQuietly } from '../progress/run-quietly.mjs'

/** Installs exactly what the lockfile names when nothing is installed or the lockfile changed since. */
export async function ensureInstalled(root, say) {
  if (isInstalled(root)) return
  await oneAtATime(
    join(root, '.build/install.lock'),
    async () => {
      if (isInstalled(root)) return
      await runQuietly({
        title: 'Installing what the lockfile names (needs the network, about a minute)',
        command: process.platform === 'win32' ? 'npm.cmd' : 'npm',
        words: ['ci', '--no-audit', '--no-fund'],
        cwd: root,
        say,
      })
      remember(root)
    },
    () => say('Waiting: another Backstride is installing…'),
  )
}

/** Written after a good install: the hash of the lockfile it was made from. */
const stampOf = root => join(root, 'node_modules/.backstride-install')
const hashOf = root =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
const remember = root => writeFileSync(stampOf(root), hashOf(root))

function isInstalled(root) {
  if (existsSync(stampOf(root)) && readFileSync(stampOf(root), 'utf8') === hashOf(root)) return true
  if (!isInstalledByHand(root)) return false
  remember(root)
  return true
}

/** Somebody ran npm themselves: what npm noted about node_modules then agrees with the lockfile. */
function isInstalledByHand(root) {
  const note = join(root, 'node_modules/.package-lock.json')
  if (!existsSync(note)) return false
  const there = JSON.parse(readFileSync(note, 'utf8')).packages
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
  return Object.entries(wanted).every(([path, { version, optional, link }]) => {
    if (!path.includes('node_modules/') || link) return true
    const found = there[path]
    return found === undefined ? optional === true : found.version === version
  })
}
