import type { Context } from 'hono'
import type { Mode } from '../configuration.ts'

/** What the app may know of the server it came from. */
export interface ServerInfo {
  readonly version: string
  readonly mode: Mode
  /** Addresses under which a phone finds it; empty on loopback. */
  readonly addresses: readonly string[]
}

export const serverInfo = (info: ServerInfo) => (context: Context) => {
  context.header('Cache-Control', 'no-store')
  return context.json(info)
}
