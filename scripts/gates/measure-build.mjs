import { gzipSync } from 'node:zlib'

/**
 * Sizes of a built app in gzipped bytes. `read` gives a file of the build by name.
 * First screen: the scripts that index.html names and all they import statically. Precache: what sw.js lists.
 * First visit: the most that a first visit fetches at once, in German and by a browser without Temporal.
 * @param {(name: string) => Uint8Array} read
 */
export function measure(read) {
  const text = name => Buffer.from(read(name)).toString('utf8')
  const sum = files => files.reduce((bytes, name) => bytes + gzipSync(read(name)).length, 0)
  const firstScreen = withStaticImports(scriptsOf(text('index.html')), text)
  const precache = precachedBy(text('sw.js'))
  const firstVisit = withStaticImports(
    [...firstScreen, ...precache.filter(name => onFirstVisit.test(name))],
    text,
  )
  if (firstScreen.length === 0 || precache.length === 0)
    throw new Error('The build names no script or precaches nothing: the measure would be empty.')
  return {
    firstScreen: { files: firstScreen, bytes: sum(firstScreen) },
    firstVisit: { files: firstVisit, bytes: sum(firstVisit) },
    precache: { files: precache, bytes: sum(precache) },
  }
}

/** Chunks that are asked for dynamically, yet before the first page shows. */
const onFirstVisit = /^assets\/(first-screen|de|global\.esm)-[^/]+\.js$/

const scriptsOf = html =>
  [...html.matchAll(/<(?:script|link)[^>]+(?:src|href)="\/([^"]+\.js)"/g)].map(match => match[1])

/** Static imports only: a dynamic one is fetched when a screen asks for it. */
function withStaticImports(entries, text) {
  const found = new Set()
  const visit = name => {
    if (found.has(name)) return
    found.add(name)
    for (const [, path] of text(name).matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g))
      visit(name.includes('/') ? `${name.slice(0, name.lastIndexOf('/'))}/${path}` : path)
  }
  for (const entry of entries) visit(entry)
  return [...found]
}

const precachedBy = worker => [
  ...new Set([...worker.matchAll(/[{,]\s*["']?url["']?:\s*["'`]([^"'`]+)["'`]/g)].map(match => match[1])),
]
