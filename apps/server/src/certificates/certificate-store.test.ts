import { X509Certificate } from 'node:crypto'
import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { get } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Hono } from 'hono'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listen, portOf } from '../listen.ts'
import { openCertificates } from './certificate-store.ts'

const now = new Date('2026-03-01T12:00:00Z')
const after = (days: number): Date => new Date(now.getTime() + days * 86_400_000)
const hosts = ['localhost', 'trail.local', '127.0.0.1', '::1', '192.168.1.7', 'fd00::7']

let dataDir = ''
let dir = ''
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'backstride-certificates-'))
  dir = join(dataDir, 'certificates')
})
afterEach(() => rm(dataDir, { recursive: true }))

const modeOf = async (path: string): Promise<number> => (await stat(path)).mode & 0o777

describe('files', () => {
  it('are for their owner only where they hold a key', async () => {
    await openCertificates(dataDir, hosts, now)
    expect(await modeOf(dir)).toBe(0o700)
    expect(await modeOf(join(dir, 'authority.key'))).toBe(0o600)
    expect(await modeOf(join(dir, 'leaf.key'))).toBe(0o600)
    expect((await readdir(dir)).sort()).toEqual(['authority.crt', 'authority.key', 'leaf.crt', 'leaf.key'])
  })

  it('are closed again when somebody opened a key to all', async () => {
    await openCertificates(dataDir, hosts, now)
    await chmod(join(dir, 'authority.key'), 0o644)
    await openCertificates(dataDir, hosts, now)
    expect(await modeOf(join(dir, 'authority.key'))).toBe(0o600)
  })
})

describe('chain', () => {
  it('is an authority for leaves only and a leaf for at most 397 days', async () => {
    const { authority, leaf } = await openCertificates(dataDir, hosts, now)
    const root = new X509Certificate(authority.certificatePem)
    const end = new X509Certificate(leaf.certificatePem)
    expect(root.ca).toBe(true)
    expect(end.ca).toBe(false)
    expect(end.verify(root.publicKey)).toBe(true)
    expect(root.publicKey.asymmetricKeyDetails?.namedCurve).toBe('prime256v1')
    const days = (Date.parse(end.validTo) - Date.parse(end.validFrom)) / 86_400_000
    expect(days).toBeLessThanOrEqual(397)
  })

  it('names every host and address', async () => {
    const { leaf } = await openCertificates(dataDir, hosts, now)
    const end = new X509Certificate(leaf.certificatePem)
    expect(end.checkHost('trail.local')).toBeDefined()
    expect(end.checkHost('localhost')).toBeDefined()
    for (const address of ['127.0.0.1', '::1', '192.168.1.7', 'fd00::7'])
      expect(end.checkIP(address), address).toBeDefined()
    expect(end.checkIP('192.168.1.8')).toBeUndefined()
  })

  it('is trusted by whoever trusts the authority, and by nobody else', async () => {
    const { authority, leaf } = await openCertificates(dataDir, hosts, new Date())
    const app = new Hono().get('/', context => context.text('here'))
    const server = await listen(app, '127.0.0.1', 0, leaf)
    const url = `https://127.0.0.1:${portOf(server)}/`
    const fetchWith = (ca: string | undefined) =>
      new Promise<string>((resolve, reject) => {
        get(url, { ...(ca === undefined ? {} : { ca }), agent: false }, answer => {
          let text = ''
          answer.setEncoding('utf8')
          answer.on('data', part => {
            text += part
          })
          answer.on('end', () => resolve(text))
        }).on('error', reject)
      })
    try {
      await expect(fetchWith(authority.certificatePem)).resolves.toBe('here')
      await expect(fetchWith(undefined)).rejects.toThrow(/certificate|issuer/i)
    } finally {
      await new Promise(resolve => server.close(resolve))
    }
  })
})

describe('the next start', () => {
  it('keeps what still serves', async () => {
    const first = await openCertificates(dataDir, hosts, now)
    const second = await openCertificates(dataDir, hosts, after(100))
    expect(second.authority).toEqual(first.authority)
    expect(second.leaf).toEqual(first.leaf)
    expect(second.told).toEqual([])
  })

  it.each([
    ['a new address', [...hosts, '10.0.0.9'], 1],
    ['less than 30 days left', hosts, 370],
    ['an end in the past', hosts, 500],
  ])('renews the leaf, not the authority, for %s', async (_, hostsThen, days) => {
    const first = await openCertificates(dataDir, hosts, now)
    const second = await openCertificates(dataDir, hostsThen, after(days))
    expect(second.authority).toEqual(first.authority)
    expect(second.leaf).not.toEqual(first.leaf)
    expect(second.told).toHaveLength(1)
    for (const host of hostsThen) expect(second.leaf.certificatePem === '' ? '' : host).toBe(host)
  })

  it('makes a new leaf when the authority is another', async () => {
    await openCertificates(dataDir, hosts, now)
    await rm(join(dir, 'authority.crt'))
    await rm(join(dir, 'authority.key'))
    const { authority, leaf } = await openCertificates(dataDir, hosts, now)
    expect(
      new X509Certificate(leaf.certificatePem).verify(
        new X509Certificate(authority.certificatePem).publicKey,
      ),
    ).toBe(true)
  })

  it('makes a new authority when the old one has ended, and says so', async () => {
    const first = await openCertificates(dataDir, hosts, now)
    const second = await openCertificates(dataDir, hosts, after(3700))
    expect(second.authority).not.toEqual(first.authority)
    expect(Date.parse(new X509Certificate(second.authority.certificatePem).validTo)).toBeGreaterThan(
      after(3700).getTime(),
    )
    expect(second.told.join(' ')).toMatch(/trust/i)
  })
})

describe('a file that cannot be read', () => {
  it.each(['authority.key', 'authority.crt', 'leaf.key'])('%s is set aside, not replaced', async name => {
    await openCertificates(dataDir, hosts, now)
    await writeFile(join(dir, name), 'half a fi')
    const { told } = await openCertificates(dataDir, hosts, now)
    const aside = (await readdir(dir)).filter(file => file.startsWith(`${name}.unreadable`))
    expect(aside).toHaveLength(1)
    expect(await readFile(join(dir, aside[0] ?? ''), 'utf8')).toBe('half a fi')
    expect(told.join(' ')).toContain('set aside')
    expect(await modeOf(join(dir, name.replace('.crt', '.key')))).toBe(0o600)
  })

  it('a key of another pair is set aside too', async () => {
    await openCertificates(dataDir, hosts, now)
    await writeFile(join(dir, 'authority.key'), await readFile(join(dir, 'leaf.key'), 'utf8'))
    const { told } = await openCertificates(dataDir, hosts, now)
    expect(told.join(' ')).toContain('set aside')
  })
})
