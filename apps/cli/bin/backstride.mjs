#!/usr/bin/env node
// The terminal: builds itself when its sources changed, else starts at once. Only the verb writes to standard output.
import { fileURLToPath, pathToFileURL } from 'node:url'
import { bundleForNode } from '../../../scripts/build/bundle-for-node.mjs'

try {
  const file = await bundleForNode({
    root: fileURLToPath(new URL('../../..', import.meta.url)),
    app: 'apps/cli',
    name: 'backstride',
    entry: 'src/start.ts',
    sources: ['apps/cli/src', 'packages'],
    tell: () => process.stderr.write('backstride: building, the sources are new (a few seconds)…\n'),
  })
  await import(pathToFileURL(file).href)
} catch (error) {
  process.stderr.write(sentenceFor(error))
  process.exitCode = 1
}

function sentenceFor(error) {
  if (error.code === 'ERR_MODULE_NOT_FOUND' && /vite/.test(error.message))
    return 'backstride is not installed yet. Run `npm ci` in its folder, then try again.\n'
  return `backstride could not start: ${error.stack ?? error}\n`
}
