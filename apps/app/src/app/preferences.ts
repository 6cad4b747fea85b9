import type { Lang } from '@backstride/kit'
import * as z from 'zod/mini'

/** How this device shows and sounds. Not facts: they say nothing about the runner's body and stay on this device. */
const Preferences = z.object({
  language: z.catch(z.enum(['en', 'de']), () => languageOfDevice()),
  /** outdoor: black on white, for the sun. */
  theme: z.catch(z.enum(['auto', 'light', 'dark', 'outdoor']), 'auto'),
  /** Speaks every cue; captions stay on either way. */
  voice: z.catch(z.boolean(), true),
  /** How fast the voice speaks; 1 is its own pace. */
  rate: z.catch(z.number().check(z.gte(0.5), z.lte(2)), 1),
  /** less: what must be known, without breathing words and counting. */
  talk: z.catch(z.enum(['full', 'less']), 'full'),
  tones: z.catch(z.boolean(), true),
  /** Of voice and tones, 0 silent to 1. */
  volume: z.catch(z.number().check(z.gte(0), z.lte(1)), 1),
  /** The headphone button says "my back lifted": takes the button from the music. */
  headphoneButton: z.catch(z.boolean(), false),
  vibration: z.catch(z.boolean(), true),
  /** Who watches the low back in a hollow hold on the floor: the runner's hand, or the phone on their belly. */
  watcher: z.catch(z.enum(['hand', 'phone']), 'hand'),
  units: z.catch(z.enum(['km', 'mi']), 'km'),
  /** ISO weekday: 1 Monday to 7 Sunday. */
  firstWeekday: z.catch(z.int().check(z.gte(1), z.lte(7)), 1),
  /** Region for emergency numbers; absent: guessed from the time zone. */
  region: z.catch(z.optional(z.string().check(z.maxLength(8))), undefined),
  lessMovement: z.catch(z.boolean(), false),
  /** The first page was read and the runner said they are an adult. */
  started: z.catch(z.boolean(), false),
  /** Id of this device in facts, made once. */
  device: z.catch(z.optional(z.string().check(z.minLength(1), z.maxLength(200))), undefined),
})
export type Preferences = z.infer<typeof Preferences>

const KEY = 'backstride.preferences'

export interface PreferenceStore {
  read(): Preferences
  change(change: Partial<Preferences>): void
  /** Back to how a new device is. */
  forget(): void
  subscribe(listener: () => void): () => void
  /** False where the browser keeps nothing: settings last until the window closes. */
  readonly keeps: boolean
}

const languageOfDevice = (): Lang =>
  (globalThis.navigator?.languages ?? []).find(lang => /^(de|en)\b/.test(lang))?.startsWith('de')
    ? 'de'
    : 'en'

export function createPreferenceStore(storage: Storage | undefined): PreferenceStore {
  const listeners = new Set<() => void>()
  const saved = readSaved(storage)
  let preferences = Preferences.parse(saved ?? {})
  const tell = () => {
    for (const listener of listeners) listener()
  }
  globalThis.addEventListener?.('storage', event => {
    if (event.key !== KEY) return
    preferences = Preferences.parse(readSaved(storage) ?? {})
    tell()
  })
  return {
    keeps: storage !== undefined,
    read: () => preferences,
    change(change) {
      preferences = { ...preferences, ...change }
      try {
        storage?.setItem(KEY, JSON.stringify(preferences))
      } catch {
        // A full or blocked store: the choice still counts until the window closes, and no health data is lost.
      }
      tell()
    },
    forget() {
      storage?.removeItem(KEY)
      preferences = Preferences.parse({})
      tell()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

function readSaved(storage: Storage | undefined): unknown {
  try {
    return JSON.parse(storage?.getItem(KEY) ?? '{}')
  } catch {
    // Unreadable settings are replaced by the defaults: they hold nothing that cannot be chosen again.
    return {}
  }
}
