/** Something in the catalogue that a runner would stumble over. */
export interface CatalogueFault {
  readonly type: CatalogueFaultType
  /** Drill and part, such as `HH02 cues[1]`, or `HH02-HH04`. */
  readonly where: string
  readonly says: string
}

export type CatalogueFaultType =
  | 'missing-text'
  | 'too-long'
  | 'incomplete'
  | 'duplicate-id'
  | 'unknown-id'
  | 'unreachable'
  | 'lever'
  | 'demand-step'
  | 'contact'
