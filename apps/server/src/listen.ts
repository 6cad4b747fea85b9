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
    server.listen(port, host, () => resolve(server))
  })
}

export const portOf = (server: ServerType): number => (server.address() as AddressInfo).port

/** Whether the port is someone else's. */
export const isTaken = (cause: unknown): boolean =>
  cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE'

const portsTried = 20

/** Listens on `port`, or on the next free one unless it was named on purpose. */
export async function listenNear(
  app: Hono,
  host: string,
  port: number,
  mayMove: boolean,
  identity?: Identity,
): Promise<ServerType> {
  for (let tried = port; ; tried++) {
    try {
      return await listen(app, host, tried, identity)
    } catch (cause) {
      if (!isTaken(cause) || !mayMove || tried >= port + portsTried) throw cause
    }
  }
}
