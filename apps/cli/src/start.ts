import { readFile } from 'node:fs/promises'
import process from 'node:process'
import { buffer } from 'node:stream/consumers'
import { err, ok } from '@backstride/kit'
import type { Io } from './verb.ts'

declare const __BACKSTRIDE_VERSION__: string

const io: Io = {
  async readText(path) {
    const bytes = await io.readBytes(path)
    return bytes.ok ? ok(new TextDecoder().decode(bytes.value)) : bytes
  },
  async readBytes(path) {
    try {
      return ok(path === '-' ? await buffer(process.stdin) : await readFile(path))
    } catch (cause) {
      const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown'
      return err({ type: 'cannot-read', message: `${path} cannot be read (${code}).` })
    }
  },
  liveApart: async parts => {
    const { liveInThreads } = await import('./simulation/worker-threads.ts')
    return liveInThreads(parts, new URL(import.meta.url))
  },
  lookAtPictures: async pictures => {
    const { lookAtPictures } = await import('./pose/look-at-pictures.ts')
    const { poseParts } = await import('./pose/pose-parts.ts')
    const parts = await poseParts(import.meta.url, io.tell)
    return parts.ok ? lookAtPictures(parts.value, pictures) : parts
  },
  tell: message => void process.stderr.write(`${message}\n`),
}

if (!('Temporal' in globalThis)) await import('temporal-polyfill/global')
const { livesParts } = await import('./simulation/worker-threads.ts')
if (!livesParts()) {
  const { main } = await import('./main.ts')
  const outcome = await main(process.argv.slice(2), io, __BACKSTRIDE_VERSION__)
  process.stderr.write(outcome.stderr)
  process.stdout.write(outcome.stdout)
  process.exitCode = outcome.exitCode
}
