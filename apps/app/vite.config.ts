import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { lingui } from '@lingui/vite-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { linguiMacros } from './build/lingui-macros.ts'
import { manifest } from './build/manifest.ts'

const here = fileURLToPath(new URL('.', import.meta.url))
const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string
}

export default defineConfig({
  root: here,
  define: { __BACKSTRIDE_VERSION__: JSON.stringify(version) },
  build: { target: 'es2023', cssCodeSplit: true, modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
  plugins: [
    linguiMacros(),
    lingui({ cwd: here, failOnCompileError: true }),
    react(),
    VitePWA({
      // A new version is offered, and taken when the runner says so: never in the middle of a session.
      registerType: 'prompt',
      injectRegister: false,
      manifest,
      workbox: {
        globPatterns: ['**/*.{html,js,css,svg,png,woff2,webmanifest,txt}'],
        navigateFallback: '/index.html',
        // The page that explains trusting the certificate comes from the server.
        navigateFallbackDenylist: [/^\/trust/, /^\/api\//],
        cleanupOutdatedCaches: true,
      },
    }),
  ],
})
