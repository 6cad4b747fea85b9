import { open, readFile, rm, stat } from 'node:fs/promises'
import { hostname } from 'node:os'
import process from 'node:process'
import { setTimeout as pause } from 'node:timers/promises'
import type { StoreError } from '@backstride/journal'
import { err, ok, type Result } from '@backstride/kit'
import { codeOf } from './file-failure.ts'

/** A lock file without a name in it is being written, or was left by a crash at that very moment. */
const NAMELESS_FOR_MS = 10_000
const BETWEEN_TRIES_MS = 15

interface Holder {
  readonly pid: number
  readonly host: string
}

/** Runs a task while no other process changes the file. A lock whose process is gone is taken over. */
export async function withFileLock<T>(
  path: string,
  task: () => Promise<T>,
  patienceMs = 5000,
): Promise<Result<T, StoreError>> {
  const lockPath = `${path}.lock`
  const since = performance.now()
  while (!(await create(lockPath))) {
    if (await isLeftBehind(lockPath)) await takeAway(lockPath)
    else if (performance.now() - since > patienceMs)
      return err({ type: 'blocked', message: await blockedMessage(path, lockPath) })
    else await pause(BETWEEN_TRIES_MS)
  }
  try {
    return ok(await task())
  } finally {
    await rm(lockPath, { force: true })
  }
}

/** False when somebody else was first: the file system lets only one create it. */
async function create(lockPath: string): Promise<boolean> {
  try {
    const file = await open(lockPath, 'wx', 0o600)
    try {
      await file.writeFile(JSON.stringify({ pid: process.pid, host: hostname() } satisfies Holder))
    } finally {
      await file.close()
    }
    return true
  } catch (cause) {
    if (codeOf(cause) === 'EEXIST') return false
    throw cause
  }
}

/** Two that find the same lock left behind must not each take away the other's new one: one at a time, looking again. */
async function takeAway(lockPath: string): Promise<void> {
  const guard = `${lockPath}.takeover`
  if (!(await create(guard))) {
    if (await isLeftBehind(guard)) await rm(guard, { force: true })
    return
  }
  try {
    if (await isLeftBehind(lockPath)) await rm(lockPath, { force: true })
  } finally {
    await rm(guard, { force: true })
  }
}

async function isLeftBehind(lockPath: string): Promise<boolean> {
  try {
    const holder = await readHolder(lockPath)
    if (holder === undefined) return Date.now() - (await stat(lockPath)).mtimeMs > NAMELESS_FOR_MS
    // Of another machine's processes nothing can be known from here.
    return holder.host === hostname() && !isAlive(holder.pid)
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return false
    throw cause
  }
}

async function readHolder(lockPath: string): Promise<Holder | undefined> {
  const text = await readFile(lockPath, 'utf8')
  try {
    const { pid, host } = JSON.parse(text) as Partial<Holder>
    return typeof pid === 'number' && typeof host === 'string' ? { pid, host } : undefined
  } catch (cause) {
    if (cause instanceof SyntaxError) return undefined
    throw cause
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (cause) {
    // EPERM: it lives, and belongs to somebody else.
    return codeOf(cause) !== 'ESRCH'
  }
}

async function blockedMessage(path: string, lockPath: string): Promise<string> {
  const holder = await readHolder(lockPath).catch(() => undefined) // Gone just now: no name to give.
  const who = holder ? `process ${holder.pid} on ${holder.host}` : 'another process'
  return `${path} is being changed by ${who}. If that is no longer so, delete ${lockPath}. Nothing was changed.`
}
