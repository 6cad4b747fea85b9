// Writes every generated page of docs/. Run by `npm run docs`.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { runnerImport } from 'vite'

if (!('Temporal' in globalThis)) await import('temporal-polyfill/global')
const { module } = await runnerImport(new URL('./generators.ts', import.meta.url).pathname, {
  configFile: false,
  logLevel: 'error',
})
for (const [path, text] of Object.entries(module.generatedPages())) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
  process.stderr.write(`${path}\n`)
}
