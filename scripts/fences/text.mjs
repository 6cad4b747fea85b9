// What the text of the code may not hold. Looks at every file that git knows or would add.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { textFaults } from './text-rules.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
/** Files there were when this was last looked at: fewer means that the list is not what it was. */
const filesAtLeast = 1150
const binary = /\.(png|woff2|ico|jpg)$/

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\0')
  .filter(path => path !== '' && !binary.test(path) && existsSync(join(root, path)))
const faults = files.flatMap(path => textFaults(path, readFileSync(join(root, path), 'utf8')))

process.stdout.write(`${files.length} files read, at least ${filesAtLeast} expected\n`)
for (const fault of faults) process.stdout.write(`${fault}\n`)
if (faults.length > 0 || files.length < filesAtLeast) process.exitCode = 1
