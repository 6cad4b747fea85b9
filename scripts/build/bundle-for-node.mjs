import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fingerprint } from './fingerprint.mjs'

/** Bundles other than the newest stay this long: a program that just started from one may still be reading it. */
const keepOldMs = 60 * 60 * 1000

/** Where the bundle of these sources is, or would be: `dist/<fingerprint>/<name>.mjs`. */
export function bundlePath({ root, app, name, sources }) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const print = fingerprint(
    root,
    [...sources, 'package.json', 'package-lock.json', 'scripts/build/bundle-for-node.mjs'],
    version,
  )
  return {
    version,
    folder: join(root, app, 'dist', print),
    file: join(root, app, 'dist', print, `${name}.mjs`),
  }
}

/**
 * The bundle of a Node program in one file, built with Vite when its sources changed. Its folder carries the
 * fingerprint and appears by one rename, so two builds at once cannot meet half a file.
 */
export async function bundleForNode({ root, app, name, entry, sources, tell = () => {} }) {
  const { version, folder, file } = bundlePath({ root, app, name, sources })
  if (existsSync(file)) return file
  tell()
  const { build } = await import('vite')
  const dist = join(root, app, 'dist')
  const half = join(dist, `.half-${process.pid}`)
  mkdirSync(dist, { recursive: true })
  try {
    await build({
      root: join(root, app),
      configFile: false,
      logLevel: 'error',
      define: { __BACKSTRIDE_VERSION__: JSON.stringify(version) },
      // Everything goes in, so that starting costs one file read and no search through node_modules.
      ssr: { noExternal: true, target: 'node' },
      build: {
        ssr: join(root, app, entry),
        outDir: half,
        emptyOutDir: true,
        target: 'node20',
        minify: false,
        rolldownOptions: { output: { entryFileNames: `${name}.mjs`, codeSplitting: false } },
      },
    })
    moveInto(folder, half)
  } finally {
    rmSync(half, { recursive: true, force: true })
  }
  dropOldBundles(dist, folder)
  return file
}

function moveInto(folder, half) {
  try {
    renameSync(half, folder)
  } catch (error) {
    // Another build of the same sources was quicker: its result is ours.
    if (!['EEXIST', 'ENOTEMPTY', 'EPERM'].includes(error.code) || !existsSync(folder)) throw error
  }
}

function dropOldBundles(dist, newest) {
  for (const name of readdirSync(dist)) {
    const folder = join(dist, name)
    if (folder === newest) continue
    const age = Date.now() - (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
    if (age > keepOldMs) rmSync(folder, { recursive: true, force: true })
  }
}
