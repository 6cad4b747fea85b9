import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'

/** A Chromium without a window, on one page. */
export interface Browser {
  /** When it is gone, by itself or not: why, as far as it said. */
  readonly ended: Promise<string>
  close(): Promise<void>
}

/** Quiet on the network, and WebGL by the processor: the runtime hands its pictures over through it. */
const flags = [
  '--headless',
  '--disable-gpu',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-extensions',
  // No name is found: only our own address, a number, can be reached.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
]

/** Its profile is a folder of its own, gone afterwards. */
export async function startChromium(program: string, address: string): Promise<Browser> {
  const profile = await mkdtemp(join(tmpdir(), 'backstride-pose-'))
  // Chromium's sandbox does not start as root, as in most containers.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const child = spawn(program, [...flags, ...asRoot, `--user-data-dir=${profile}`, address], {
    stdio: ['ignore', 'ignore', 'ignore'],
  })
  const ended = new Promise<string>(resolve => {
    child.once('exit', code => resolve(`it ended with ${String(code)}`))
    child.once('error', ({ message }) => resolve(message))
  })
  return {
    ended,
    async close() {
      child.kill()
      await ended
      // Its helpers write a last time after it is gone.
      await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
    },
  }
}
