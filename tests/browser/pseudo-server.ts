import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildApp, pseudoApp } from '../../scripts/build/build-app.mjs'
import { buildServer } from '../../scripts/build/build-server.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const say = () => undefined

/** The app in the language nobody speaks, built when stale, behind our own server at the next free port. */
export async function startPseudoServer(): Promise<{ readonly url: string; stop(): Promise<void> }> {
  await buildApp(root, say, pseudoApp)
  const server = spawn(process.execPath, [await buildServer(root, say)], {
    env: { ...process.env, BACKSTRIDE_APP_DIR: join(root, pseudoApp.place) },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return {
    url: await addressOf(server),
    async stop() {
      const ended = once(server, 'exit')
      server.kill('SIGINT')
      await ended
    },
  }
}

/** The address it prints once it listens. */
function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    server.stdout?.on('data', (words: Buffer) => {
      said += words.toString()
      const address = /Backstride \S+: (http:\/\/\S+)/.exec(said)?.[1]
      if (address !== undefined) resolve(address)
    })
    server.once('exit', code => reject(new Error(`The server ended with ${code}: ${said}`)))
  })
}
