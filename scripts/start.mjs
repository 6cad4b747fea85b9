// `npm start`: installs when needed, builds when stale, serves the app, prints the address. Flags belong to the server.
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { requireNode } from './install/require-node.mjs'

requireNode()
const root = fileURLToPath(new URL('..', import.meta.url))
const say = line => void process.stderr.write(`${line}\n`)

const { ensureInstalled } = await import('./install/ensure-installed.mjs')
const { buildApp } = await import('./build/build-app.mjs')
const { buildServer } = await import('./build/build-server.mjs')
try {
  await ensureInstalled(root, say)
  await buildApp(root, say)
  process.env.BACKSTRIDE_APP_DIR = join(root, 'apps/app/dist')
  await import(pathToFileURL(await buildServer(root, say)).href)
} catch (error) {
  say(`${error.output ?? ''}\n${error.output === undefined ? error.stack : error.message}`)
  process.exitCode = 1
}
