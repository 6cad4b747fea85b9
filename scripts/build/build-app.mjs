import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runQuietly } from '../progress/run-quietly.mjs'
import { fingerprint } from './fingerprint.mjs'
import { oneAtATime } from './one-at-a-time.mjs'

const sources = ['apps/app', 'packages', 'package.json', 'package-lock.json']

/** Builds apps/app/dist when its sources changed. The old build stays in place until the new one is whole. */
export async function buildApp(root, say) {
  if (isFresh(root)) return
  await oneAtATime(
    join(root, '.build/app.lock'),
    async () => {
      if (isFresh(root)) return
      // Taken before building: what is edited meanwhile makes the next start build again.
      const print = fingerprint(root, sources)
      const half = join(root, '.build/app-half')
      rmSync(half, { recursive: true, force: true })
      await runQuietly({
        title: 'Building the app, its sources are new',
        command: process.execPath,
        words: [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--outDir', half, '--emptyOutDir'],
        cwd: join(root, 'apps/app'),
        say,
      })
      swap(join(root, 'apps/app/dist'), half, join(root, '.build/app-old'))
      writeFileSync(stampOf(root), print)
    },
    () => say('Waiting: another Backstride is building…'),
  )
}

const stampOf = root => join(root, '.build/app.stamp')

function isFresh(root) {
  if (!existsSync(join(root, 'apps/app/dist/index.html')) || !existsSync(stampOf(root))) return false
  return readFileSync(stampOf(root), 'utf8') === fingerprint(root, sources)
}

function swap(place, next, old) {
  mkdirSync(join(place, '..'), { recursive: true })
  rmSync(old, { recursive: true, force: true })
  if (existsSync(place)) renameSync(place, old)
  renameSync(next, place)
  rmSync(old, { recursive: true, force: true })
}
