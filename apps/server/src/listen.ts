import { createServer as createHttpsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer, type ServerType } from '@hono/node-server'
import type { Hono } from 'hono'
import type { Identity } from './certificates/certificates.ts'

/** Starts listening; rejects with the system's error when the port cannot be had. */
export function listen(app: Hono, host: string, port: number, identity?: Identity): Promise<ServerType> {
  const server = createAdaptorServer({
    fetch: app.fetch,
    ...(identity === undefined
      ? {}
      : {
          createServer: createHttpsServer,
          serverOptions: { key: identity.keyPem, cert: identity.certificatePem },
        }),
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port, host, ipv6Only: true }, () => resolve(server))
  })
}

export const portOf = (server: ServerType): number => (server.address() as AddressInfo).port

/** Whether the port is someone else's. */
export const isTaken = (cause: unknown): boolean =>
  cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE'

/** This machine alone, under both of its own addresses: a browser takes `localhost` for either. */
export const thisMachine = ['127.0.0.1', '::1'] as const
/** Every address of this machine. */
export const everywhere = ['0.0.0.0', '::'] as const

const portsTried = 20

/** Listens on `port`, or on the next free one unless it was named on purpose. One server for each host. */
export async function listenNear(
  app: Hono,
  hosts: readonly string[],
  port: number,
  mayMove: boolean,
  identity?: Identity,
): Promise<readonly [ServerType, ...ServerType[]]> {
  for (let tried = port; ; tried++) {
    try {
      return await listenOnAll(app, hosts, tried, identity)
    } catch (cause) {
      if (!isTaken(cause) || !mayMove || tried >= port + portsTried) throw cause
    }
  }
}

/** A port counts as had only when every host gives it: else another program would answer to half of our name. */
async function listenOnAll(
  app: Hono,
  [first = '127.0.0.1', ...others]: readonly string[],
  port: number,
  identity?: Identity,
): Promise<readonly [ServerType, ...ServerType[]]> {
  const servers: [ServerType, ...ServerType[]] = [await listen(app, first, port, identity)]
  for (const host of others) {
    try {
      servers.push(await listen(app, host, port, identity))
    } catch (cause) {
      // A system without IPv6 is served over IPv4.
      if (isUnknownHere(cause)) continue
      for (const server of servers) server.close()
      throw cause
    }
  }
  return servers
}

const isUnknownHere = (cause: unknown): boolean =>
  cause instanceof Error &&
  'code' in cause &&
  (cause.code === 'EADDRNOTAVAIL' || cause.code === 'EAFNOSUPPORT')
