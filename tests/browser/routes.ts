import { readFileSync } from 'node:fs'

/** Every address of the app, as its own table of routes names them, and one that it does not know. */
export const routes: readonly string[] = [
  ...readFileSync(new URL('../../apps/app/src/app/routes.tsx', import.meta.url), 'utf8').matchAll(
    /<Route path="([^"]+)"/g,
  ),
]
  .map(([, path = '']) => path)
  .concat('/no-such-page')
