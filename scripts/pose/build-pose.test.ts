import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, expect, it } from 'vitest'
import { buildPose } from './build-pose.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
let folder = ''
beforeAll(async () => {
  folder = await buildPose(root, () => undefined)
}, 60_000)

const read = (name: string) => readFileSync(join(folder, name))
const listed = () =>
  JSON.parse(read('files.json').toString()) as {
    version: string
    files: { name: string; bytes: number; sha256: string }[]
  }

it('makes all that a camera needs, and nothing else', () => {
  expect(listed().files.map(({ name }) => name)).toEqual([
    'LICENSE.txt',
    'NOTICE.txt',
    'models/full.task',
    'models/lite.task',
    'page.html',
    'page.js',
    'wasm/vision_wasm_module_internal.js',
    'wasm/vision_wasm_module_internal.wasm',
    'worker.js',
  ])
})

it('lists every file as it is, so that whoever keeps one can check it', () => {
  for (const { name, bytes, sha256 } of listed().files) {
    expect(statSync(join(folder, name)).size, name).toBe(bytes)
    expect(createHash('sha256').update(read(name)).digest('hex'), name).toBe(sha256)
  }
})

it('says whose work it is and what was changed', () => {
  const notice = read('NOTICE.txt').toString()
  for (const words of [
    '@mediapipe/tasks-vision 0.10.35',
    '@mediapipe/pose 0.5.1675469404',
    'Apache-2.0',
    'CHANGED',
  ])
    expect(notice).toContain(words)
  expect(read('LICENSE.txt').toString()).toContain('Apache License')
})

it('is made once for the same sources', async () => {
  const said: string[] = []
  expect(await buildPose(root, (line: string) => said.push(line))).toBe(folder)
  expect(said).toEqual([])
})

it('leaves the runtime out of the page: it is fetched when a worker starts', () => {
  expect(read('page.js').length).toBeLessThan(10_000)
  expect(read('page.js').toString()).not.toContain('FilesetResolver')
})
