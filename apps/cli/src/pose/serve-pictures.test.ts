import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { PageAnswer } from './picture-answer.ts'
import { type PictureServer, servePictures } from './serve-pictures.ts'

let folder = ''
let server: PictureServer
let answers: PageAnswer[] = []
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'backstride-serve-'))
  mkdirSync(join(folder, 'site/wasm'), { recursive: true })
  writeFileSync(join(folder, 'secret.txt'), 'not yours')
  writeFileSync(join(folder, 'site/page.html'), '<!doctype html>')
  writeFileSync(join(folder, 'site/wasm/a.wasm'), 'wasm')
  answers = []
  const pictures = [{ file: 'a.jpg', bytes: Uint8Array.from([1, 2, 3]) }]
  server = await servePictures(join(folder, 'site'), pictures, answer => answers.push(answer))
})
afterEach(() => {
  server.close()
  rmSync(folder, { recursive: true, force: true })
})
const at = (name: string) => new URL(name, server.address)

it('serves page, wasm, job and pictures to this machine alone, with a policy that allows nothing else', async () => {
  const page = await fetch(server.address)
  expect(new URL(server.address).hostname).toBe('127.0.0.1')
  expect(page.headers.get('content-type')).toContain('text/html')
  const policy = page.headers.get('content-security-policy') ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toMatch(/https?:|\*|'unsafe-/)
  const wasm = await fetch(at('wasm/a.wasm'))
  expect([wasm.headers.get('content-type'), await wasm.text()]).toEqual(['application/wasm', 'wasm'])
  expect(await (await fetch(at('job.json'))).json()).toEqual({ pictures: [{ id: 0, address: 'picture/0' }] })
  expect([...new Uint8Array(await (await fetch(at('picture/0'))).arrayBuffer())]).toEqual([1, 2, 3])
})

it('takes an answer', async () => {
  await fetch(at('answer'), { method: 'POST', body: JSON.stringify({ kind: 'done' }) })
  expect(answers).toEqual([{ kind: 'done' }])
})

it.each(['absent.js', 'wasm', '', 'picture/x'])('has no %s', async name => {
  expect((await fetch(at(`./${name}`))).status).toBe(404)
})

/** As it is, without a client that tidies the path first. */
const statusOf = (path: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    const { hostname, port } = new URL(server.address)
    request({ hostname, port, path }, response => {
      response.resume()
      resolve(response.statusCode)
    })
      .once('error', reject)
      .end()
  })

it.each(['/page.html', '/job.json', '/wrong/page.html', '/'])(
  'answers nobody who does not know the word: %s',
  async path => {
    expect(await statusOf(path)).toBe(404)
  },
)

it.each(['../secret.txt', '%2e%2e/secret.txt', '..%2fsecret.txt', 'wasm/../../secret.txt'])(
  'stays in its folder: %s',
  async path => {
    const { pathname } = new URL('.', server.address)
    expect(await statusOf(`${pathname}${path}`)).toBe(404)
  },
)
