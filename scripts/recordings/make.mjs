// Writes fixtures/recordings/valid anew, from made bodies and phones: `node scripts/recordings/make.mjs`, then
// `npx biome check --write fixtures/recordings`.
import { writeFileSync } from 'node:fs'
import { runnerImport } from 'vite'

const { module } = await runnerImport(new URL('./made-recordings.ts', import.meta.url).pathname, {
  configFile: false,
  logLevel: 'error',
})
for (const [name, text] of Object.entries(module.madeRecordings())) {
  const file = new URL(`../../fixtures/recordings/valid/${name}.json`, import.meta.url).pathname
  writeFileSync(file, text)
  process.stderr.write(`${file}: ${text.length} bytes\n`)
}
