import { createHash } from 'node:crypto'
import { readdirSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'

// What a build writes or what never reaches it: looking there would make every build stale at once.
const skipped = new Set(['node_modules', 'dist', '.build', '.git'])
const testFile = /\.(test|bench)\.tsx?$/

/**
 * A short name for the state of the sources: path, time and size of every file under `paths` (relative to `root`).
 * Contents are not read, so it costs milliseconds; an edit that keeps both time and size would be missed.
 */
export function fingerprint(root, paths, salt = '') {
  const hash = createHash('sha256').update(salt)
  for (const path of paths) for (const line of linesOf(root, join(root, path))) hash.update(line)
  return hash.digest('hex').slice(0, 16)
}

function* linesOf(root, path) {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (stat === undefined) return
  if (!stat.isDirectory()) {
    if (!testFile.test(path)) yield `${relative(root, path)} ${stat.mtimeMs} ${stat.size}\n`
    return
  }
  for (const name of readdirSync(path).sort()) if (!skipped.has(name)) yield* linesOf(root, join(path, name))
}
