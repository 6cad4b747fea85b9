import type { ServerType } from '@hono/node-server'
import type { Hono } from 'hono'
import { renderUnicodeCompact } from 'uqr'
import { createApp } from './app.ts'
import { type Configuration, readConfiguration } from './configuration.ts'
import { everywhere, isTaken, listenNear, portOf, thisMachine } from './listen.ts'
import { machineNames, networkAddresses, urlOf } from './network/addresses.ts'
import { trustPage } from './trust/trust-page.ts'

declare const __BACKSTRIDE_VERSION__: string

const say = (line: string): void => void process.stdout.write(`${line}\n`)

async function start(configuration: Configuration): Promise<readonly ServerType[]> {
  const { mode, port, portIsNamed } = configuration
  const addresses = mode === 'loopback' ? [] : networkAddresses()
  const app = createApp({
    appRoot: configuration.appDir,
    info: { version: __BACKSTRIDE_VERSION__, mode, addresses },
  })
  if (mode !== 'https') {
    const hosts = mode === 'loopback' ? thisMachine : everywhere
    const servers = await listenNear(app, hosts, port, !portIsNamed)
    const [server] = servers
    if (portOf(server) !== port) sayMoved(port, portOf(server))
    say(`Backstride ${__BACKSTRIDE_VERSION__}: ${urlOf('http', 'localhost', portOf(server))}`)
    if (mode === 'lan') sayLan(addresses, portOf(server))
    return servers
  }
  return startHttps(app, configuration, addresses)
}

/** The certificate code is large and only needed here. */
async function startHttps(
  app: Hono,
  configuration: Configuration,
  addresses: readonly string[],
): Promise<readonly ServerType[]> {
  const { openCertificates } = await import('./certificates/certificate-store.ts')
  const { fingerprint } = await import('./certificates/certificates.ts')
  const { port, portIsNamed, dataDir } = configuration
  const hosts = [...machineNames(), '127.0.0.1', '::1', ...addresses]
  const { authority, leaf, told } = await openCertificates(dataDir, hosts, new Date())
  for (const line of told) say(line)
  const servers = await listenNear(app, everywhere, port, !portIsNamed, leaf)
  const [server] = servers
  const appUrls = addresses.map(address => urlOf('https', address, portOf(server)))
  const trust = trustPage({
    certificatePem: authority.certificatePem,
    fingerprint: await fingerprint(authority.certificatePem),
    appUrls,
  })
  const trustServers = await listenNear(trust, everywhere, portOf(server) + 1, true)
  const [trustServer] = trustServers
  say(`Backstride ${__BACKSTRIDE_VERSION__}: ${urlOf('https', 'localhost', portOf(server))}`)
  for (const url of appUrls) say(`  ${url}`)
  say('First trust this computer, once on each phone:')
  sayWithCode(addresses.map(address => urlOf('http', address, portOf(trustServer))))
  return [...servers, ...trustServers]
}

/** A browser keeps what was entered by address, and the port is part of it. */
function sayMoved(asked: number, given: number): void {
  say(
    `Port ${asked} is taken, so this is ${given}. What you entered at port ${asked} is kept there, not here.`,
  )
}

function sayLan(addresses: readonly string[], port: number): void {
  say(
    'Over plain http a phone can use it, but not install it, go offline or use its sensors: --https does that.',
  )
  sayWithCode(addresses.map(address => urlOf('http', address, port)))
}

function sayWithCode(urls: readonly string[]): void {
  const [first] = urls
  if (first === undefined) {
    say('No network address was found: is this computer in a network?')
    return
  }
  for (const url of urls) say(`  ${url}`)
  say(renderUnicodeCompact(first, { border: 2 }))
}

function stopOn(servers: readonly ServerType[]): void {
  const stop = () => {
    for (const server of servers) {
      server.close()
      if ('closeAllConnections' in server) server.closeAllConnections()
    }
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

const configuration = readConfiguration(process.argv.slice(2), process.env)
if (!configuration.ok) {
  process.stderr.write(`${configuration.error}\n`)
  process.exitCode = 2
} else {
  try {
    stopOn(await start(configuration.value))
  } catch (cause) {
    const { port } = configuration.value
    const message = isTaken(cause)
      ? `Port ${port} is taken. Name another with --port.`
      : cause instanceof Error
        ? cause.message
        : String(cause)
    process.stderr.write(`${message}\n`)
    process.exitCode = 1
  }
}
