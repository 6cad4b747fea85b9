import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { findChromium } from './find-chromium.mjs'

let folder = ''
const program = (name: string) => {
  const path = join(folder, name)
  writeFileSync(path, '')
  chmodSync(path, 0o755)
  return path
}
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backstride-chromium-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

it('takes the one that CHROME_PATH names before any other', async () => {
  program('chromium')
  const named = program('my-chrome')
  expect(await findChromium({ CHROME_PATH: named, PATH: folder })).toBe(named)
})

it('says so when CHROME_PATH leads nowhere', async () => {
  await expect(findChromium({ CHROME_PATH: join(folder, 'absent'), PATH: folder })).rejects.toThrow(
    'Correct it or unset it',
  )
})

it('finds the one of the system', async () => {
  const system = program('google-chrome')
  expect(await findChromium({ PATH: folder })).toBe(system)
})
