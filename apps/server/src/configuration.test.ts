import { expect, it } from 'vitest'
import { readConfiguration } from './configuration.ts'

const env = { BACKSTRIDE_APP_DIR: '/app', BACKSTRIDE_DATA_DIR: '/data' }

it('serves this machine only unless asked', () => {
  expect(readConfiguration([], env)).toEqual({
    ok: true,
    value: { mode: 'loopback', port: 4173, portIsNamed: false, dataDir: '/data', appDir: '/app' },
  })
})

it.each([
  ['--lan', ['--lan'], { mode: 'lan' }],
  ['--https', ['--https'], { mode: 'https' }],
  ['--port N', ['--port', '8080'], { port: 8080, portIsNamed: true }],
  ['--port=N', ['--port=8080'], { port: 8080, portIsNamed: true }],
  ['both', ['--https', '--port', '443'], { mode: 'https', port: 443 }],
])('reads %s', (_, words, expected) => {
  expect(readConfiguration(words, env)).toMatchObject({ ok: true, value: expected })
})

it.each([
  ['an unknown flag', ['--wan'], '--wan'],
  ['a word', ['please'], 'please'],
  ['no port', ['--port'], '--port'],
  ['an empty port', ['--port='], '--port'],
  ['a port of words', ['--port', 'many'], 'many'],
  ['half a port', ['--port', '80.5'], '80.5'],
  ['port zero', ['--port', '0'], '0'],
  ['a port too high', ['--port', '65535'], '65535'],
  ['a negative port', ['--port', '-1'], '-1'],
  ['two modes', ['--lan', '--https'], '--https'],
])('refuses %s and names it', (_, words, named) => {
  const read = readConfiguration(words, env)
  expect(read.ok).toBe(false)
  if (!read.ok) expect(read.error).toContain(named)
})

it('keeps certificates where the system keeps data', () => {
  const read = readConfiguration([], { BACKSTRIDE_APP_DIR: '/app' })
  expect(read.ok && read.value.dataDir).toMatch(/backstride$/i)
})

it('needs to be told where the app is', () => {
  const read = readConfiguration([], {})
  expect(read).toEqual({ ok: false, error: expect.stringContaining('BACKSTRIDE_APP_DIR') })
})
