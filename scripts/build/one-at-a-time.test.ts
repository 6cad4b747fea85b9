import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { oneAtATime } from './one-at-a-time.mjs'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backstride-lock-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

it('lets nobody in while somebody works, and tells who waits once', async () => {
  const lock = join(folder, 'a.lock')
  const story: string[] = []
  const work = (name: string) => async () => {
    story.push(`${name} begins`)
    await sleep(250)
    story.push(`${name} ends`)
  }
  await Promise.all([
    oneAtATime(lock, work('first')),
    oneAtATime(lock, work('second'), () => story.push('second waits')),
  ])
  expect(story).toEqual(['first begins', 'second waits', 'first ends', 'second begins', 'second ends'])
  expect(existsSync(lock)).toBe(false)
})

it('takes over from a process that is gone', async () => {
  const lock = join(folder, 'a.lock')
  // Above the highest process number of any system.
  writeFileSync(lock, '99999999')
  expect(await oneAtATime(lock, async () => 'done')).toBe('done')
})

it('lets go when the work throws', async () => {
  const lock = join(folder, 'a.lock')
  const work = oneAtATime(lock, async () => {
    throw new Error('no room left')
  })
  await expect(work).rejects.toThrow('no room left')
  expect(existsSync(lock)).toBe(false)
})
