import { bundleForNode } from './bundle-for-node.mjs'

/** The server in one file; gives its path. */
export const buildServer = (root, say) =>
  bundleForNode({
    root,
    app: 'apps/server',
    name: 'server',
    entry: 'src/main.ts',
    sources: ['apps/server/src', 'packages/kit/src'],
    tell: () => say('Building the server, its sources are new…'),
  })
