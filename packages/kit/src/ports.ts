import type { Instant } from './instant.ts'

/** What time it is and where: handed in, so that the core has no clock of its own. */
export interface Clock {
  now(): Instant
  /** IANA zone the runner is in now, such as `Europe/Berlin`. */
  zone(): string
}

/** New ids: handed in, so that the core draws no lots of its own. */
export interface Random {
  uuid(): string
}
