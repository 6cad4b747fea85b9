// The certificate library resolves its parts by decorators, which need this first.
import 'reflect-metadata'
import * as x509 from '@peculiar/x509'

/** A certificate with its private key, both PEM. */
export interface Identity {
  readonly certificatePem: string
  readonly keyPem: string
}

/** Ten years: renewing the authority means trusting it anew on every phone. */
const authorityDays = 3650
/** Browsers refuse longer ones. */
const leafDays = 397
const renewWithinDays = 30
const msPerDay = 86_400_000

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const
const { KeyUsageFlags } = x509

/** Makes a certificate authority that may sign leaves and nothing below them. */
export async function createAuthority(now: Date, machine: string): Promise<Identity> {
  const keys = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: serialNumber(),
    name: [{ CN: [`Backstride at ${machine}`] }, { O: ['Backstride, local certificate authority'] }],
    notBefore: yesterday(now),
    notAfter: daysAfter(now, authorityDays),
    signingAlgorithm: algorithm,
    keys,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  })
  return identityOf(certificate, keys.privateKey)
}

/** Makes a certificate for the names and addresses of this machine, signed by the authority. */
export async function createLeaf(
  authority: Identity,
  hosts: readonly string[],
  now: Date,
): Promise<Identity> {
  const issuer = new x509.X509Certificate(authority.certificatePem)
  const signingKey = await crypto.subtle.importKey(
    'pkcs8',
    x509.PemConverter.decodeFirst(authority.keyPem),
    algorithm,
    false,
    ['sign'],
  )
  const keys = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])
  const certificate = await x509.X509CertificateGenerator.create({
    serialNumber: serialNumber(),
    subject: [{ CN: [hosts[0] ?? 'localhost'] }],
    issuer: issuer.subject,
    notBefore: yesterday(now),
    notAfter: daysAfter(now, leafDays - 1),
    signingAlgorithm: algorithm,
    publicKey: keys.publicKey,
    signingKey,
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
      new x509.SubjectAlternativeNameExtension(
        hosts.map(host => ({ type: isAddress(host) ? ('ip' as const) : ('dns' as const), value: host })),
      ),
      await x509.AuthorityKeyIdentifierExtension.create(issuer.publicKey),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  })
  return identityOf(certificate, keys.privateKey)
}

/** Whether a leaf still serves: same hosts, signed by this authority, not near its end. */
export async function leafServes(
  leaf: Identity,
  authority: Identity,
  hosts: readonly string[],
  now: Date,
): Promise<boolean> {
  const certificate = new x509.X509Certificate(leaf.certificatePem)
  const issuer = new x509.X509Certificate(authority.certificatePem)
  const named =
    certificate.getExtension(x509.SubjectAlternativeNameExtension)?.names.items.map(({ value }) => value) ??
    []
  const covers = hosts.every(host => named.includes(host))
  return (
    covers &&
    lasts(leaf, now) &&
    (await certificate.verify({ publicKey: issuer.publicKey, signatureOnly: true }))
  )
}

/** Whether a certificate is far enough from its end to go on with. */
export const lasts = ({ certificatePem }: Identity, now: Date): boolean =>
  new x509.X509Certificate(certificatePem).notAfter.getTime() - now.getTime() > renewWithinDays * msPerDay

/** Whether the text is a certificate with the key that belongs to it. */
export async function isIdentity({ certificatePem, keyPem }: Identity): Promise<boolean> {
  try {
    const certificate = new x509.X509Certificate(certificatePem)
    const key = await crypto.subtle.importKey(
      'pkcs8',
      x509.PemConverter.decodeFirst(keyPem),
      algorithm,
      true,
      ['sign'],
    )
    const probe = new TextEncoder().encode('backstride')
    const signature = await crypto.subtle.sign(algorithm, key, probe)
    return await crypto.subtle.verify(
      algorithm,
      await certificate.publicKey.export(algorithm, ['verify']),
      signature,
      probe,
    )
  } catch {
    // Whatever cannot be read as a pair is none: the caller sets it aside and says so.
    return false
  }
}

export const fingerprint = async (certificatePem: string): Promise<string> => {
  const bytes = new Uint8Array(await new x509.X509Certificate(certificatePem).getThumbprint('SHA-256'))
  return [...bytes].map(byte => byte.toString(16).padStart(2, '0').toUpperCase()).join(':')
}

const isAddress = (host: string): boolean => host.includes(':') || /^\d+(\.\d+){3}$/.test(host)

async function identityOf(certificate: x509.X509Certificate, privateKey: CryptoKey): Promise<Identity> {
  const key = await crypto.subtle.exportKey('pkcs8', privateKey)
  return {
    certificatePem: `${certificate.toString('pem')}\n`,
    keyPem: `${x509.PemConverter.encode(key, 'PRIVATE KEY')}\n`,
  }
}

/** 16 random bytes, positive. */
function serialNumber(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x40
  return [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('')
}

/** Phones whose clock is a little behind accept it too. */
const yesterday = (now: Date): Date => new Date(now.getTime() - msPerDay)
const daysAfter = (now: Date, days: number): Date => new Date(now.getTime() + days * msPerDay)
