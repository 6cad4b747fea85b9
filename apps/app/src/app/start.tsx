import { createJournal } from '@backstride/journal'
import { msToInstant } from '@backstride/kit'
import { createRoot } from 'react-dom/client'
import { config } from 'zod/mini'
import { activateLanguage } from '../language/language.tsx'
import { registerOffline } from '../offline/update-offer.ts'
import { openDeviceStorage } from '../store/index.ts'
import { App } from './app.tsx'
import { createDraftStore, localStorageIfAllowed } from './drafts.ts'
import { createPreferenceStore } from './preferences.ts'
import type { Services } from './services.tsx'

/** Builds the world's ports, reads the journal, and shows the app. */
export async function start(root: HTMLElement | null): Promise<void> {
  if (root === null) throw new Error('The page has no element with the id "app".')
  // The page's policy forbids code made from text; zod would try.
  config({ jitless: true })
  const services = await createServices()
  await Promise.all([services.journal.open(), activateLanguage(services.preferences.read().language)])
  createRoot(root).render(<App services={services} />)
}

async function createServices(): Promise<Services> {
  const storage = await openDeviceStorage()
  const small = localStorageIfAllowed()
  const preferences = createPreferenceStore(small)
  const random = { uuid: randomUuid }
  const clock = {
    now: () => msToInstant(Date.now()),
    zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone ?? 'UTC',
  }
  const device = preferences.read().device ?? random.uuid()
  if (preferences.read().device === undefined) preferences.change({ device })
  const journal = createJournal({ clock, random, store: storage.facts, device })
  return {
    journal,
    clock,
    random,
    preferences,
    drafts: createDraftStore(small),
    storage,
    update: registerOffline(),
  }
}

/** `crypto.randomUUID` exists only on secure pages; plain http in the local network has the random bytes alone. */
function randomUuid(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID()
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const hex = [...bytes].map((byte, place) => {
    if (place === 6) return ((byte & 0x0f) | 0x40).toString(16).padStart(2, '0')
    if (place === 8) return ((byte & 0x3f) | 0x80).toString(16).padStart(2, '0')
    return byte.toString(16).padStart(2, '0')
  })
  return [hex.slice(0, 4), hex.slice(4, 6), hex.slice(6, 8), hex.slice(8, 10), hex.slice(10)]
    .map(part => part.join(''))
    .join('-')
}
