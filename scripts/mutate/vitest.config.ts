import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { InOrder } from './in-order.ts'

const root = new URL('../../', import.meta.url)
const manifest = (room: string) =>
  JSON.parse(readFileSync(new URL(`packages/${room}/package.json`, root), 'utf8')) as {
    readonly name: string
    readonly exports: Readonly<Record<string, string>>
  }

// Stryker works in a copy, whose node_modules are a link to ours: without these names a test would
// import the packages as they are, and never meet a mutant.
const rooms = readdirSync(new URL('packages', root), { withFileTypes: true }).filter(room =>
  room.isDirectory(),
)
const alias = rooms.flatMap(({ name: room }) => {
  const { name, exports } = manifest(room)
  return Object.entries(exports).map(([entry, file]) => ({
    find: new RegExp(`^${name}${entry.slice(1)}$`),
    replacement: fileURLToPath(new URL(`packages/${room}/${file}`, root)),
  }))
})

export default defineConfig({
  resolve: { alias },
  test: {
    environment: 'node',
    include: [
      'packages/coach/src/**/*.test.ts',
      'packages/content/src/ladders/*.test.ts',
      'packages/content/src/today*.test.ts',
      'packages/content/src/replay.test.ts',
      'apps/cli/src/vignettes.test.ts',
    ],
    setupFiles: ['scripts/testing/install-temporal.ts', 'scripts/mutate/first-counterexample.ts'],
    // One mutant stays active for a whole run, and nothing in a pure package outlives a test.
    isolate: false,
    // A busy machine kills no mutant.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    sequence: { sequencer: InOrder },
  },
})
