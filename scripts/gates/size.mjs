// The two promises about bytes: what the first screen needs, and what the service worker keeps. Compressed as served.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { measure } from './measure-build.mjs'

const limitsKb = { firstScreen: 130, precache: 1000 }
const dist = join(fileURLToPath(new URL('../..', import.meta.url)), 'apps/app/dist')
const { firstScreen, firstVisit, precache } = measure(name => readFileSync(join(dist, name)))
const kb = bytes => bytes / 1000
const lines = [
  ['First-screen JavaScript', kb(firstScreen.bytes), limitsKb.firstScreen, firstScreen.files],
  ['Whole precache', kb(precache.bytes), limitsKb.precache, precache.files],
]
for (const [what, size, limit, files] of lines) {
  process.stdout.write(`${what}: ${size.toFixed(1)} kB gzip of ${limit}, ${files.length} files\n`)
  if (size > limit) process.exitCode = 1
}
process.stdout.write(
  `At most on a first visit (German, no Temporal in the browser): ${kb(firstVisit.bytes).toFixed(1)} kB gzip\n`,
)
