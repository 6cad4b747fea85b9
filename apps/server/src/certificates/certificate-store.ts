import { chmod, mkdir, open, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { createAuthority, createLeaf, type Identity, isIdentity, lasts, leafServes } from './certificates.ts'

export interface Certificates {
  readonly authority: Identity
  readonly leaf: Identity
  /** What happened, in sentences for the terminal. */
  readonly told: readonly string[]
}

/**
 * The authority and leaf of this machine, made when missing and renewed when needed. Keys lie in files that only their
 * owner can read. A pair that cannot be read is set aside, never overwritten.
 */
export async function openCertificates(
  dataDir: string,
  hosts: readonly string[],
  now: Date,
): Promise<Certificates> {
  const dir = join(dataDir, 'certificates')
  await mkdir(dir, { recursive: true, mode: 0o700 })
  await chmod(dir, 0o700)
  const told: string[] = []
  const authority = (await readAuthority(dir, now, told)) ?? (await makeAuthority(dir, hosts, now, told))
  const old = await readPair(dir, 'leaf', now, told)
  if (old !== undefined && (await leafServes(old, authority, hosts, now)))
    return { authority, leaf: old, told }
  const leaf = await createLeaf(authority, hosts, now)
  await writePair(dir, 'leaf', leaf)
  return {
    authority,
    leaf,
    told: old === undefined ? told : [...told, 'The certificate was renewed for the addresses of today.'],
  }
}

async function makeAuthority(
  dir: string,
  hosts: readonly string[],
  now: Date,
  told: string[],
): Promise<Identity> {
  const authority = await createAuthority(now, hosts.find(host => host !== 'localhost') ?? 'localhost')
  await writePair(dir, 'authority', authority)
  told.push(`A new certificate authority was made in ${dir}. Trust it once on each phone.`)
  return authority
}

/** An authority at its end can vouch for nothing: it gives way to a new one, and its files stay. */
async function readAuthority(dir: string, now: Date, told: string[]): Promise<Identity | undefined> {
  const authority = await readPair(dir, 'authority', now, told)
  if (authority === undefined || lasts(authority, now)) return authority
  await setAside(dir, 'authority', 'ended', now)
  told.push('The certificate authority of this computer has come to its end.')
  return undefined
}

async function readPair(dir: string, name: string, now: Date, told: string[]): Promise<Identity | undefined> {
  const [certificatePem, keyPem] = await Promise.all([
    readText(join(dir, `${name}.crt`)),
    readText(join(dir, `${name}.key`)),
  ])
  if (certificatePem === undefined && keyPem === undefined) return undefined
  const pair = { certificatePem: certificatePem ?? '', keyPem: keyPem ?? '' }
  if (await isIdentity(pair)) {
    await chmod(join(dir, `${name}.key`), 0o600)
    return pair
  }
  const suffix = await setAside(dir, name, 'unreadable', now)
  told.push(
    `The ${name} in ${dir} could not be read; it was set aside as *.${suffix} and a new one was made.`,
  )
  return undefined
}

/** Renames both files of a pair; gives the ending they got. */
async function setAside(dir: string, name: string, why: 'unreadable' | 'ended', now: Date): Promise<string> {
  const suffix = `${why}-${now.toISOString().replaceAll(':', '-')}`
  for (const ending of ['crt', 'key']) {
    const path = join(dir, `${name}.${ending}`)
    if ((await readText(path)) !== undefined) await rename(path, `${path}.${suffix}`)
  }
  return suffix
}

async function readText(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined
    throw new Error(
      `${path} cannot be read. Check who owns it, or name another folder with BACKSTRIDE_DATA_DIR.`,
      { cause },
    )
  }
}

async function writePair(dir: string, name: string, { certificatePem, keyPem }: Identity): Promise<void> {
  await writeWhole(join(dir, `${name}.key`), keyPem, 0o600)
  await writeWhole(join(dir, `${name}.crt`), certificatePem, 0o644)
}

/** The mode is set before the first byte is written, and a crash leaves the old file whole. */
async function writeWhole(path: string, text: string, mode: number): Promise<void> {
  const file = await open(`${path}.new`, 'w', mode)
  try {
    await file.chmod(mode)
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(`${path}.new`, path)
}
