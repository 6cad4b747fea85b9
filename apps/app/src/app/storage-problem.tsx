import { useLingui } from '@lingui/react/macro'
import { useSyncExternalStore } from 'react'
import { useServices } from './services.tsx'

/** In words, what keeps this browser from keeping entries; undefined when all is well. */
export function useStorageProblem(): string | undefined {
  const { t } = useLingui()
  const { journal, storage } = useServices()
  const problem = useSyncExternalStore(journal.subscribe, journal.problem)
  const reason = problem?.type ?? (storage.status.kept ? undefined : storage.status.because.type)
  switch (reason) {
    case 'full':
      return t`The storage of this device is full. New entries cannot be kept until there is room again.`
    case 'blocked':
      return t`Another window of Backstride holds the entries. Close it, then reload this one.`
    case 'private':
      return t`This window keeps nothing once it is closed. Use a normal window to keep your entries.`
    case 'unavailable':
      return t`This browser does not let Backstride keep entries. What you do now is gone once you close the window.`
    case 'corrupt':
      return t`Some stored entries cannot be read. They are kept aside, and nothing was overwritten.`
    case undefined:
      return undefined
  }
}
