import { createHash } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundleForNode } from '../build/bundle-for-node.mjs'
import { fingerprint } from '../build/fingerprint.mjs'
import { oneAtATime } from '../build/one-at-a-time.mjs'
import { noticeOf } from './notice.mjs'

const runtime = 'node_modules/@mediapipe/tasks-vision'
const weights = 'node_modules/@mediapipe/pose'
const sources = [
  'packages/pose',
  'packages/motion/src',
  'packages/kit/src',
  'scripts/pose',
  'package-lock.json',
  `${runtime}/package.json`,
  `${weights}/package.json`,
]

/** Other builds stay this long: a page that just started from one may still be reading it. */
const keepOldMs = 10 * 60 * 1000

/**
 * Builds what a camera needs when its sources changed, and gives the folder: worker and bare page, the runtime's wasm,
 * both models assembled from the weights' package, and whose work they are. Nothing is downloaded. The folder carries the
 * fingerprint and appears by one rename, so nobody ever meets half of it.
 */
export async function buildPose(root, say) {
  const all = join(root, '.build/pose')
  const folder = join(all, fingerprint(root, sources))
  if (existsSync(folder)) return folder
  await oneAtATime(
    join(root, '.build/pose.lock'),
    async () => {
      if (existsSync(folder)) return
      say('Assembling the pose model, its sources are new…')
      const half = join(all, '.half')
      rmSync(half, { recursive: true, force: true })
      mkdirSync(half, { recursive: true })
      await bundlePages(root, half)
      copyRuntime(root, half)
      await assembleModels(root, half)
      describe(root, half)
      renameSync(half, folder)
      dropOld(all, folder)
    },
    () => say('Waiting: another Backstride is assembling the pose model…'),
  )
  return folder
}

async function bundlePages(root, into) {
  const { build } = await import('vite')
  await build({
    root: join(root, 'scripts/pose'),
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: into,
      emptyOutDir: false,
      target: 'es2023',
      modulePreload: false,
      rolldownOptions: {
        input: { worker: join(root, 'scripts/pose/worker.ts'), page: join(root, 'scripts/pose/page.ts') },
        output: { entryFileNames: '[name].js', chunkFileNames: '[name].js', minifyInternalExports: false },
      },
    },
  })
  copyFileSync(join(root, 'scripts/pose/page.html'), join(into, 'page.html'))
}

/** The module build alone: a module worker has no other way to load it. */
function copyRuntime(root, into) {
  mkdirSync(join(into, 'wasm'))
  for (const name of ['vision_wasm_module_internal.js', 'vision_wasm_module_internal.wasm'])
    copyFileSync(join(root, runtime, 'wasm', name), join(into, 'wasm', name))
}

async function assembleModels(root, into) {
  const model = await bundleForNode({
    root,
    app: 'packages/pose',
    name: 'model',
    entry: 'src/model/index.ts',
    sources: ['packages/pose/src/model'],
  })
  const { assembleTask, modelNames } = await import(pathToFileURL(model).href)
  const source = { read: name => readFileSync(join(root, weights, name)), sha256 }
  mkdirSync(join(into, 'models'))
  for (const name of modelNames) writeFileSync(join(into, `models/${name}.task`), assembleTask(name, source))
}

/** Whose work this is, and every file with its size and hash, so that whoever serves or keeps them can check. */
function describe(root, into) {
  copyFileSync(join(root, 'LICENSE'), join(into, 'LICENSE.txt'))
  writeFileSync(join(into, 'NOTICE.txt'), noticeOf(root))
  const files = filesIn(into).map(name => {
    const bytes = readFileSync(join(into, name))
    return { name, bytes: bytes.length, sha256: sha256(bytes) }
  })
  const version = sha256(JSON.stringify(files)).slice(0, 16)
  writeFileSync(join(into, 'files.json'), `${JSON.stringify({ version, files }, null, 2)}\n`)
}

const sha256 = bytes => createHash('sha256').update(bytes).digest('hex')

const filesIn = folder =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort()

function dropOld(all, newest) {
  for (const name of readdirSync(all)) {
    const folder = join(all, name)
    if (folder === newest || dirname(folder) !== all) continue
    const age = Date.now() - (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
    if (age > keepOldMs) rmSync(folder, { recursive: true, force: true })
  }
}
