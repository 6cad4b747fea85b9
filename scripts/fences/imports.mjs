// Who imports whom. Fails on a broken fence, and when it saw too little to mean anything.
import { fileURLToPath } from 'node:url'
import { cruiseImports } from './cruise-imports.mjs'

/** Modules there were when this was last looked at. Seeing fewer means that the tool went blind, not that all is well. */
const modulesAtLeast = 1000

const { modules, broken } = await cruiseImports(fileURLToPath(new URL('../..', import.meta.url)))
process.stdout.write(`${modules} modules seen, at least ${modulesAtLeast} expected\n`)
for (const line of broken) process.stdout.write(`${line}\n`)
if (broken.length > 0 || modules < modulesAtLeast) process.exitCode = 1
