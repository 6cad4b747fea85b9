import { createServer, type Server } from 'node:net'
import type { ServerType } from '@hono/node-server'
import { Hono } from 'hono'
import { afterEach, expect, it } from 'vitest'
import { isTaken, listenNear, portOf, thisMachine } from './listen.ts'

const app = new Hono().get('/', context => context.text('here'))
const open: (Server | ServerType)[] = []
afterEach(() => {
  for (const server of open.splice(0)) server.close()
})

/** Another program on a port of one of this machine's own addresses; gives the port. */
const occupy = (host: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    open.push(server)
    server.once('error', reject)
    server.listen({ port: 0, host, ipv6Only: true }, () => {
      const address = server.address()
      resolve(address !== null && typeof address === 'object' ? address.port : 0)
    })
  })

async function listenFrom(port: number, mayMove: boolean) {
  const servers = await listenNear(app, thisMachine, port, mayMove)
  open.push(...servers)
  return servers
}

it('moves on from a port that is taken', async () => {
  const port = await occupy('127.0.0.1')
  const [server] = await listenFrom(port, true)
  expect(portOf(server)).toBeGreaterThan(port)
  expect(await (await fetch(`http://localhost:${portOf(server)}/`)).text()).toBe('here')
})

it('moves on when the other half of localhost is taken', async () => {
  // A system without IPv6 has only the one half.
  const port = await occupy('::1').catch(() => occupy('127.0.0.1'))
  const servers = await listenFrom(port, true)
  expect(servers.map(portOf).every(had => had > port)).toBe(true)
})

it('stays refused on a port that was named', async () => {
  const port = await occupy('127.0.0.1')
  await expect(listenFrom(port, false)).rejects.toSatisfy(isTaken)
})

it('answers at both addresses of this machine on one port', async () => {
  const servers = await listenFrom(await freePort(), true)
  expect(new Set(servers.map(portOf)).size).toBe(1)
  for (const host of ['127.0.0.1', '[::1]'].slice(0, servers.length))
    expect((await fetch(`http://${host}:${portOf(servers[0])}/`)).status).toBe(200)
})

async function freePort(): Promise<number> {
  const port = await occupy('127.0.0.1')
  const server = open.pop()
  await new Promise(resolve => server?.close(resolve))
  return port
}
