import { effectiveFacts, type Fact, type KnownFact } from '@backstride/facts'
import type { Journal, JournalReader, JournalWriter } from '@backstride/journal'
import { type Clock, type Day, dayAt, type Random } from '@backstride/kit'
import { createContext, type ReactNode, use, useMemo, useSyncExternalStore } from 'react'
import type { UpdateOffer } from '../offline/update-offer.ts'
import type { DeviceStorage } from '../store/index.ts'
import type { DraftStore } from './drafts.ts'
import type { PreferenceStore, Preferences } from './preferences.ts'

/** Everything a screen may need from the world. `main.tsx` builds it, once. */
export interface Services {
  readonly journal: Journal
  readonly clock: Clock
  readonly random: Random
  readonly preferences: PreferenceStore
  readonly drafts: DraftStore
  /** What this device keeps, and whether it promises to. */
  readonly storage: Pick<DeviceStorage, 'persistence' | 'status'>
  readonly update: UpdateOffer
}

const ServicesContext = createContext<Services | null>(null)

export const ServicesProvider = ({ services, children }: { services: Services; children: ReactNode }) => (
  <ServicesContext value={services}>{children}</ServicesContext>
)

export function useServices(): Services {
  const services = use(ServicesContext)
  if (services === null) throw new Error('A screen was rendered outside of ServicesProvider.')
  return services
}

/** Every fact, corrections included, as recorded. */
export function useAllFacts(): readonly Fact[] {
  const { journal } = useServices()
  return useSyncExternalStore(journal.subscribe, journal.facts)
}

/** What the facts say once corrections are applied, in order. */
export function useFacts(): readonly KnownFact[] {
  const facts = useAllFacts()
  return useMemo(() => effectiveFacts(facts), [facts])
}

export const useJournalReader = (): JournalReader => useServices().journal

/** Records a fact; resolves once it is kept, or with the reason why it is not. Nothing may be shown as saved before. */
export const useRecord = (): JournalWriter['record'] => useServices().journal.record

export function usePreferences(): readonly [Preferences, (change: Partial<Preferences>) => void] {
  const { preferences } = useServices()
  return [useSyncExternalStore(preferences.subscribe, preferences.read), preferences.change]
}

/** The runner's calendar day now. Travel and midnight move it: it is read again whenever the page comes back. */
export function useDay(): Day {
  const { clock } = useServices()
  return useSyncExternalStore(subscribeToDayChange, () => dayAt(clock.now(), clock.zone()))
}

function subscribeToDayChange(listener: () => void): () => void {
  const timer = setInterval(listener, 30_000)
  document.addEventListener('visibilitychange', listener)
  return () => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', listener)
  }
}
