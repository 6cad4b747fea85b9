import { useEffect } from 'react'
import { useAllFacts, useServices } from './services.tsx'

let asked = false

/** Asks the browser, once a visit, not to clear the entries when room gets short; only when there are some. */
export function usePersistentStorageOnce(): void {
  const { storage } = useServices()
  const hasEntries = useAllFacts().length > 0
  useEffect(() => {
    if (!hasEntries || asked) return
    asked = true
    void storage.persistence.isPersisted().then(persisted => {
      if (persisted === false) void storage.persistence.request()
    })
  }, [hasEntries, storage])
}
