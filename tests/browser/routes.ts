import { readFileSync } from 'node:fs'

/** One address for those that name something. */
const examples: Readonly<Record<string, string>> = {
  '/learn/:id': '/learn/middle',
  '/library/:id': '/library/HH04',
}

/** Every address of the app, as its own table of routes names them, and one that it does not know. */
export const routes: readonly string[] = [
  ...readFileSync(new URL('../../apps/app/src/app/routes.tsx', import.meta.url), 'utf8').matchAll(
    /<Route path="([^"]+)"/g,
  ),
]
  .map(([, path = '']) => examples[path] ?? path)
  .concat('/no-such-page')
