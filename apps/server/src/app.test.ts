import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from './app.ts'

const long = '/* a stylesheet long enough to be worth compressing */\n'.repeat(200)
let appRoot = ''
beforeAll(() => {
  appRoot = mkdtempSync(join(tmpdir(), 'backstride-app-'))
  mkdirSync(join(appRoot, 'assets'))
  const files: Record<string, string> = {
    'index.html': '<!doctype html><title>Backstride</title>',
    'sw.js': 'self.skipWaiting()',
    'manifest.webmanifest': '{}',
    'assets/index-a1b2c3d4.js': 'export {}',
    'assets/index-a1b2c3d4.css': long,
    'assets/reading-a1b2c3d4.woff2': 'font',
  }
  for (const [path, text] of Object.entries(files)) writeFileSync(join(appRoot, path), text)
  writeFileSync(join(appRoot, '..', 'backstride-beside.txt'), 'not ours to give')
})
afterAll(() => {
  rmSync(join(appRoot, '..', 'backstride-beside.txt'))
  rmSync(appRoot, { recursive: true })
})

const info = { version: '9.9.9', mode: 'lan' as const, addresses: ['192.168.1.7'] }
const get = (path: string, headers: Record<string, string> = {}) =>
  createApp({ appRoot, info }).request(path, { headers })

describe('files of the app', () => {
  it.each([
    ['/', 'text/html'],
    ['/index.html', 'text/html'],
    ['/assets/index-a1b2c3d4.js', 'text/javascript'],
    ['/assets/index-a1b2c3d4.css', 'text/css'],
    ['/assets/reading-a1b2c3d4.woff2', 'font/woff2'],
    ['/manifest.webmanifest', 'application/manifest+json'],
    ['/sw.js', 'text/javascript'],
  ])('%s comes as %s', async (path, type) => {
    const answer = await get(path)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toContain(type)
  })

  it.each(['/more/settings', '/session', '/no-such-screen'])('%s is a route of the app', async path => {
    const answer = await get(path)
    expect(answer.status).toBe(200)
    expect(await answer.text()).toContain('<title>Backstride</title>')
    expect(answer.headers.get('cache-control')).toBe('no-cache')
  })

  it.each(['/assets/index-00000000.js', '/missing.png', '/favicon.ico', '/assets/gone'])(
    '%s is missing, and says so',
    async path => {
      const answer = await get(path)
      expect(answer.status).toBe(404)
      expect(answer.headers.get('cache-control') ?? '').not.toContain('immutable')
    },
  )

  it.each([
    '/../backstride-beside.txt',
    '/%2e%2e/backstride-beside.txt',
    '/..%2fbackstride-beside.txt',
    '/assets/..%2f..%2fbackstride-beside.txt',
    '/..%5cbackstride-beside.txt',
  ])('%s does not lead out of the folder', async path => {
    const answer = await get(path)
    expect(await answer.text()).not.toContain('not ours to give')
  })
})

describe('what a browser may keep', () => {
  it.each(['/', '/index.html', '/sw.js', '/manifest.webmanifest'])('%s is asked for again', async path => {
    expect((await get(path)).headers.get('cache-control')).toBe('no-cache')
  })

  it('files with a hash in their name are kept', async () => {
    expect((await get('/assets/index-a1b2c3d4.js')).headers.get('cache-control')).toContain('immutable')
  })

  it('an unchanged file is not sent twice', async () => {
    const etag = (await get('/index.html')).headers.get('etag') ?? ''
    expect(etag).not.toBe('')
    expect((await get('/index.html', { 'If-None-Match': etag })).status).toBe(304)
  })

  it('text is compressed for whoever asks', async () => {
    const answer = await get('/assets/index-a1b2c3d4.css', { 'Accept-Encoding': 'gzip' })
    expect(answer.headers.get('content-encoding')).toBe('gzip')
    expect(gunzipSync(Buffer.from(await answer.arrayBuffer())).toString()).toBe(long)
  })
})

describe('headers', () => {
  it.each(['/', '/server-info.json', '/assets/index-a1b2c3d4.js', '/missing.png'])(
    '%s lets nothing in from elsewhere',
    async path => {
      const { headers } = await get(path)
      const policy = new Map(
        (headers.get('content-security-policy') ?? '').split(';').map(part => {
          const [name, ...sources] = part.trim().split(/\s+/)
          return [name, sources.join(' ')]
        }),
      )
      expect(Object.fromEntries(policy)).toEqual({
        'default-src': "'self'",
        'script-src': "'self'",
        'style-src': "'self'",
        'img-src': "'self' data: blob:",
        'font-src': "'self'",
        'media-src': 'blob:',
        'connect-src': "'self'",
        'worker-src': "'self' blob:",
        'manifest-src': "'self'",
        'base-uri': "'none'",
        'form-action': "'self'",
        'frame-ancestors': "'none'",
        'object-src': "'none'",
      })
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
      const permissions = headers.get('permissions-policy') ?? ''
      for (const off of ['camera=()', 'microphone=()', 'geolocation=()']) expect(permissions).toContain(off)
      for (const on of ['accelerometer=(self)', 'gyroscope=(self)']) expect(permissions).toContain(on)
    },
  )
})

it('tells the app what it came from', async () => {
  const answer = await get('/server-info.json')
  expect(await answer.json()).toEqual(info)
  expect(answer.headers.get('cache-control')).toBe('no-store')
})

it.each(['POST', 'PUT', 'DELETE'])('takes nothing in by %s', async method => {
  const answer = await createApp({ appRoot, info }).request('/', { method, body: 'pain 4' })
  expect(answer.status).toBe(404)
})
