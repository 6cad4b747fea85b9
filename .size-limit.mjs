// The two promises about bytes: what the first screen needs, and what the service worker keeps. Compressed as served.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { measure } from './scripts/gates/measure-build.mjs'

const dist = join(fileURLToPath(new URL('.', import.meta.url)), 'apps/app/dist')
const { firstScreen, firstVisit, precache } = measure(name => readFileSync(join(dist, name)))
const check = (name, { files }, limit) => ({
  name,
  path: files.map(file => join(dist, file)),
  gzip: true,
  ...limit,
})

export default [
  check('First-screen JavaScript', firstScreen, { limit: '130 kB' }),
  check('Whole precache', precache, { limit: '1000 kB' }),
  // Only told: the order counts the first screen.
  check('At most on a first visit (German, no Temporal in the browser)', firstVisit, {}),
]
