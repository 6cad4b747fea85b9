import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildPose } from '../pose/build-pose.mjs'
import { runQuietly } from '../progress/run-quietly.mjs'
import { fingerprint } from './fingerprint.mjs'
import { oneAtATime } from './one-at-a-time.mjs'

const sources = ['apps/app', 'packages', 'scripts/pose', 'package.json', 'package-lock.json']

/** The app as everybody gets it. */
export const wholeApp = { name: 'app', place: 'apps/app/dist', mode: 'production' }
/** The same app with every translated letter accented: what stays plain never went through translation. */
export const pseudoApp = { name: 'pseudo', place: '.build/pseudo', mode: 'pseudo' }

/** Builds the app when its sources changed. The old build stays in place until the new one is whole. */
export async function buildApp(root, say, build = wholeApp) {
  if (isFresh(root, build)) return
  await oneAtATime(
    join(root, '.build/app.lock'),
    async () => {
      if (isFresh(root, build)) return
      const { name, place, mode } = build
      // Taken before building: what is edited meanwhile makes the next start build again.
      const print = fingerprint(root, sources)
      const half = join(root, `.build/${name}-half`)
      rmSync(half, { recursive: true, force: true })
      const vite = join(root, 'node_modules/vite/bin/vite.js')
      await runQuietly({
        title: 'Building the app, its sources are new',
        command: process.execPath,
        words: [vite, 'build', '--mode', mode, '--outDir', half, '--emptyOutDir'],
        cwd: join(root, 'apps/app'),
        say,
      })
      // Beside the app, not in it: the service worker's list is written already, so a first visit fetches none of it.
      cpSync(await buildPose(root, say), join(half, 'pose'), { recursive: true })
      swap(join(root, place), half, join(root, `.build/${name}-old`))
      writeFileSync(stampOf(root, build), print)
    },
    () => say('Waiting: another Backstride is building…'),
  )
}

const stampOf = (root, { name }) => join(root, `.build/${name}.stamp`)

function isFresh(root, build) {
  const stamp = stampOf(root, build)
  if (!existsSync(join(root, build.place, 'index.html')) || !existsSync(stamp)) return false
  return readFileSync(stamp, 'utf8') === fingerprint(root, sources)
}

function swap(place, next, old) {
  mkdirSync(join(place, '..'), { recursive: true })
  rmSync(old, { recursive: true, force: true })
  if (existsSync(place)) renameSync(place, old)
  renameSync(next, place)
  rmSync(old, { recursive: true, force: true })
}
