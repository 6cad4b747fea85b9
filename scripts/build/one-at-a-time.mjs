import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** A holder that died before it wrote its number down: its lock is old after this long. */
const unsignedLockMs = 5_000

/**
 * Runs `work` while no other process holds `lock` (a path). A lock whose process is gone is taken over.
 * `waiting` is called once when somebody else has it.
 */
export async function oneAtATime(lock, work, waiting = () => {}) {
  mkdirSync(dirname(lock), { recursive: true })
  let told = false
  while (!take(lock)) {
    if (isAbandoned(lock)) rmSync(lock, { force: true })
    else {
      if (!told) waiting()
      told = true
      await sleep(100)
    }
  }
  const release = () => rmSync(lock, { force: true })
  process.once('exit', release)
  try {
    return await work()
  } finally {
    process.off('exit', release)
    release()
  }
}

function take(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  }
}

function isAbandoned(lock) {
  try {
    const holder = Number(readFileSync(lock, 'utf8'))
    if (holder > 0) return !isAlive(holder)
    return Date.now() - statSync(lock).mtimeMs > unsignedLockMs
  } catch (error) {
    if (error.code === 'ENOENT') return false // released between the two looks: the next try takes it
    throw error
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}
