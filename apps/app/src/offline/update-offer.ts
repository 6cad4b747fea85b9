/** Whether a new version waits. It is offered, and taken only when the runner says so. */
export interface UpdateOffer {
  waiting(): boolean
  /** Starts the new version: the page reloads. */
  take(): void
  readiness(): OfflineReadiness
  subscribe(listener: () => void): () => void
}

/** Whether this page would start again without a network. */
export type OfflineReadiness = 'starting' | 'ready' | 'not-possible'

/**
 * Registers the service worker. Where the page is not secure (plain http in the local network, or a certificate that is
 * not trusted yet) there is none: the app works, not offline yet.
 */
export function registerOffline(): UpdateOffer {
  const listeners = new Set<() => void>()
  let waiting: ServiceWorker | null = null
  let readiness: OfflineReadiness = 'starting'
  const tell = () => {
    for (const listener of listeners) listener()
  }
  const offer = (worker: ServiceWorker | null) => {
    waiting = worker
    tell()
  }
  const settle = (state: OfflineReadiness) => {
    readiness = state
    tell()
  }

  if (!('serviceWorker' in navigator) || !import.meta.env.PROD) settle('not-possible')
  else {
    // Started by the service worker: what it needs without a network is here already.
    if (navigator.serviceWorker.controller !== null) settle('ready')
    navigator.serviceWorker
      .register('/sw.js')
      .then(registration => {
        if (registration.active) settle('ready')
        if (registration.waiting && navigator.serviceWorker.controller) offer(registration.waiting)
        registration.addEventListener('updatefound', () => {
          const installing = registration.installing
          installing?.addEventListener('statechange', () => {
            if (installing.state === 'activated') settle('ready')
            if (installing.state === 'installed' && navigator.serviceWorker.controller) offer(installing)
          })
        })
      })
      .catch(() => {
        // Refused, as for a certificate nobody trusts yet: said on the data page, everything else works.
        if (readiness !== 'ready') settle('not-possible')
      })
  }

  return {
    waiting: () => waiting !== null,
    readiness: () => readiness,
    take() {
      navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
      waiting?.postMessage({ type: 'SKIP_WAITING' })
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
