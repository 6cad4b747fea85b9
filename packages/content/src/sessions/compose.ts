import type { ComposedSession, LeftOut, SessionDay, SessionOrder } from './session-order.ts'

export interface Composed {
  readonly session: ComposedSession
  readonly leftOut: readonly LeftOut[]
}

/** The session of an order on a day; undefined: nothing of it may be done today. */
export function composeSession(_order: SessionOrder, _day: SessionDay): Composed | undefined {
  throw new Error('not yet')
}
