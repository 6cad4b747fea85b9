import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { lookAtPictures } from './look-at-pictures.ts'
import type { PictureFile } from './picture-answer.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backstride-browser-'))
  writeFileSync(join(folder, 'page.html'), '<!doctype html>')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** A program that is started like a Chromium and does to the page what `script` says. */
function browserThat(script: string): string {
  const path = join(folder, 'browser.mjs')
  writeFileSync(
    path,
    `#!${process.execPath}
import { writeFileSync } from 'node:fs'
const address = process.argv.at(-1)
const profile = process.argv.find(word => word.startsWith('--user-data-dir=')).slice(16)
const at = name => new URL(name, address)
const send = answer => fetch(at('answer'), { method: 'POST', body: JSON.stringify(answer) })
setInterval(() => {}, 1000)
${script}
`,
  )
  chmodSync(path, 0o755)
  return path
}

/** What the real page does, with a made-up model: each picture is as wide as it has bytes. */
const looks = `
writeFileSync(profile + '/visited', '')
writeFileSync(process.argv[1] + '.profile', profile)
const { pictures } = await (await fetch(at('job.json'))).json()
for (const { id, address } of pictures.toReversed()) {
  const bytes = await (await fetch(at(address))).arrayBuffer()
  await send({ kind: 'looked', id, frame: { tMs: 0 }, picture: { widthPx: bytes.byteLength, heightPx: 1 } })
}
await send({ kind: 'done' })
`
const pictures: readonly PictureFile[] = [3, 5, 9].map(length => ({
  file: `${length}.jpg`,
  bytes: new Uint8Array(length),
}))

describe('a browser that does its work', () => {
  it('gives what was seen in the order of the pictures, and leaves nothing behind', async () => {
    const chromium = browserThat(looks)
    const seen = await lookAtPictures({ chromium, folder }, pictures)
    expect(seen.ok && seen.value.map(({ picture }) => picture.widthPx)).toEqual([3, 5, 9])
    const profile = readFileSync(`${chromium}.profile`, 'utf8')
    expect(profile).toContain('backstride-pose-')
    expect(existsSync(profile)).toBe(false)
  })
})

describe('one clear refusal', () => {
  const refusalOf = async (chromium: string | undefined) => {
    const seen = await lookAtPictures({ chromium, folder }, pictures)
    return seen.ok ? undefined : seen.error
  }

  it('no browser on this machine', async () => {
    expect(await refusalOf(undefined)).toMatchObject({ type: 'no-browser' })
  })

  it('a browser that cannot be started', async () => {
    expect(await refusalOf(join(folder, 'absent'))).toMatchObject({ type: 'browser-ended' })
  })

  it('a browser that stops early', async () => {
    expect(await refusalOf(browserThat('process.exit(7)'))).toMatchObject({
      type: 'browser-ended',
      message: expect.stringContaining('7'),
    })
  })

  it('a picture that the browser cannot read, by its name', async () => {
    expect(await refusalOf(browserThat("await send({ kind: 'notAPicture', id: 1 })"))).toMatchObject({
      type: 'not-a-picture',
      message: expect.stringContaining('5.jpg'),
    })
  })

  it('a model that fails', async () => {
    const script = "await send({ kind: 'failed', problem: { message: 'no memory' } })"
    expect(await refusalOf(browserThat(script))).toEqual({
      type: 'model-failed',
      message: 'The pose model failed: no memory',
    })
  })
})
