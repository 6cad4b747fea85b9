import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'

/** Only our own address, and WebAssembly from it: what the pose files must do with. */
const policy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'; img-src 'self' data:"

const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.wasm': 'application/wasm',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
}

/**
 * The built pose files on this machine alone, under the strictest policy they can run with. `pictures` are served beside
 * them, by their name.
 */
export async function servePose(folder: string, pictures: Readonly<Record<string, Buffer>> = {}) {
  const server = createServer((request, response) => {
    const name = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname).slice(1)
    response.setHeader('content-security-policy', policy)
    response.setHeader('content-type', kinds[extname(name)] ?? 'application/octet-stream')
    const picture = pictures[name]
    const path = join(folder, normalize(`/${name}`))
    if (picture !== undefined) response.end(picture)
    else if (existsSync(path) && statSync(path).isFile()) createReadStream(path).pipe(response)
    else response.writeHead(404).end()
  })
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('No port.')
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}
