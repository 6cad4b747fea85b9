import type { ManifestOptions } from 'vite-plugin-pwa'

/** How the installed app names itself to the phone. Colours are `ground` and `sky` of the light theme. */
export const manifest: Partial<ManifestOptions> = {
  id: '/',
  name: 'Backstride',
  short_name: 'Backstride',
  description: 'A coach for runners whose low back hurts, or who never want it to.',
  start_url: '/',
  scope: '/',
  display: 'standalone',
  background_color: '#EEF1EC',
  theme_color: '#33202F',
  categories: ['health', 'fitness', 'sports'],
  // A long press on the icon: one tap to say that it hurts. A manifest has one language, so these words stay English.
  shortcuts: [
    {
      name: 'It hurts',
      description: 'Tell it with one tap: today follows.',
      url: '/hurts',
      icons: [{ src: '/icons/shortcut-hurts-192.png', sizes: '192x192', type: 'image/png' }],
    },
  ],
  icons: [
    { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' },
    { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' },
    { src: '/icons/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
}
