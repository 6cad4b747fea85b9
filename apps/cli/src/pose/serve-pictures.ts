import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { text } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import type { PageAnswer, PictureFile } from './picture-answer.ts'

/** The bare pose page, what it is to look at, and where it sends what it found. */
export interface PictureServer {
  /** Carries a word that only the browser we start is told. */
  readonly address: string
  close(): void
}

/** Nothing from anywhere but this address. */
const policy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'; img-src data:"

const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
}

/** Listens on this machine alone, at any free port. `folder` holds the built pose files. */
export async function servePictures(
  folder: string,
  pictures: readonly PictureFile[],
  onAnswer: (answer: PageAnswer) => void,
): Promise<PictureServer> {
  const secret = randomUUID()
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : undefined)
    })
  })

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    response.setHeader('content-security-policy', policy)
    response.setHeader('cache-control', 'no-store')
    if (!path.startsWith(`/${secret}/`)) return refuse(response)
    const name = path.slice(secret.length + 2)
    if (name === 'answer' && request.method === 'POST') {
      const said = JSON.parse(await text(request)) as PageAnswer
      response.end()
      return onAnswer(said)
    }
    if (name === 'job.json') return sendJob(response)
    const picture = /^picture\/(\d+)$/.exec(name)
    if (picture !== null) return void response.end(pictures[Number(picture[1])]?.bytes)
    await sendFile(response, join(folder, normalize(`/${name}`)))
  }

  function sendJob(response: ServerResponse): void {
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ pictures: pictures.map((_, id) => ({ id, address: `picture/${id}` })) }))
  }

  const port = await listen(server)
  return {
    address: `http://127.0.0.1:${port}/${secret}/page.html?job`,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}

async function sendFile(response: ServerResponse, path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined)
  if (found?.isFile() !== true) return refuse(response)
  response.setHeader('content-type', kinds[extname(path)] ?? 'application/octet-stream')
  response.setHeader('content-length', found.size)
  await pipeline(createReadStream(path), response)
}

function refuse(response: ServerResponse): void {
  response.statusCode = 404
  response.end()
}

const listen = (server: Server): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      if (address === null || typeof address === 'string') reject(new Error('No port.'))
      else resolve(address.port)
    })
  })
