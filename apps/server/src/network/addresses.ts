import { hostname, networkInterfaces } from 'node:os'

/** Addresses of this machine that others in the network can reach, IPv4 first; link-local IPv6 needs a zone and is left out. */
export function networkAddresses(): readonly string[] {
  const all = Object.values(networkInterfaces()).flatMap(addresses => addresses ?? [])
  const reachable = all.filter(({ internal, address }) => !internal && !address.startsWith('fe80:'))
  return reachable.toSorted((a, b) => a.family.localeCompare(b.family)).map(({ address }) => address)
}

/** Names under which this machine may be called in the local network. */
export function machineNames(): readonly string[] {
  const name = hostname()
  const plain = /^[a-z0-9-]+(\.[a-z0-9-]+)*$/i.test(name) ? [name.toLowerCase()] : []
  return [
    ...new Set([
      'localhost',
      ...plain,
      ...plain.filter(known => !known.includes('.')).map(known => `${known}.local`),
    ]),
  ]
}

/** `http://192.168.1.7:4173`, with brackets where the address needs them. */
export const urlOf = (scheme: 'http' | 'https', host: string, port: number): string =>
  `${scheme}://${host.includes(':') ? `[${host}]` : host}:${port}`
