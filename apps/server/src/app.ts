import { Hono } from 'hono'
import { builtApp } from './built-app/built-app.ts'
import { securityHeaders } from './headers/security-headers.ts'
import { type ServerInfo, serverInfo } from './server-info/server-info.ts'

export interface AppInput {
  /** Folder of the built app. */
  readonly appRoot: string
  readonly info: ServerInfo
}

/** The whole server by URL. It keeps no log of requests: an address is nobody's business. */
export function createApp({ appRoot, info }: AppInput): Hono {
  const app = new Hono()
  app.use(securityHeaders())
  app.get('/server-info.json', serverInfo(info))
  app.route('/', builtApp(appRoot))
  app.notFound(context => context.text('Not found', 404))
  return app
}
