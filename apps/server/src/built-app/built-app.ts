import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { etag } from 'hono/etag'

/** What can only be a file: an ending, or the folder where the build puts hashed files. */
const file = /\.[a-z0-9]+$|^\/assets\//i

/**
 * Serves the built app from `root`. Files with a hash in their name never change; everything else is asked for again.
 * Any other path is a route of the app; a missing file is missing.
 */
export function builtApp(root: string): Hono {
  const app = new Hono()
  app.use(compress(), etag())
  app.use(async (context, next) => {
    await next()
    const fixed = context.req.path.startsWith('/assets/') && context.res.status < 400
    context.header('Cache-Control', fixed ? 'public, max-age=31536000, immutable' : 'no-cache')
  })
  app.get('*', serveStatic({ root }))
  app.get('*', async (context, next) =>
    file.test(context.req.path) ? next() : serveStatic({ root, path: 'index.html' })(context, next),
  )
  return app
}
