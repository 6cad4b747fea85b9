import type { StoreError } from '@backstride/journal'

/** Where it failed: some names mean another thing while a database is being opened. */
export type StoreMoment = 'open' | 'use'

/** What a browser throws, as an error of the store. Anything that is no DOMException is a bug of ours and goes on up. */
export function storeErrorOf(cause: unknown, moment: StoreMoment): StoreError {
  if (!(cause instanceof DOMException)) throw cause
  return { type: typeOf(cause.name, moment), message: `${cause.name}: ${cause.message}` }
}

function typeOf(name: string, moment: StoreMoment): StoreError['type'] {
  switch (name) {
    case 'QuotaExceededError':
      return 'full'
    // Another tab runs a newer version of the app, which has changed the database already.
    case 'VersionError':
      return 'blocked'
    // Site data not allowed (Chromium), or a private window (Firefox says InvalidStateError).
    case 'SecurityError':
      return 'private'
    case 'InvalidStateError':
      return moment === 'open' ? 'private' : 'unavailable'
    case 'DataError':
    case 'NotFoundError':
    case 'NotReadableError':
      return 'corrupt'
    default:
      return 'unavailable'
  }
}
