/**
 * Numbers of the demand model that no trial stands behind: our choice. Source: EV 5.2, tag D.
 * The low back carries both legs, a share of the upper body, and a little more when the legs pull unevenly.
 */
export const demandModel = {
  tag: 'D',
  source: 'EV 5.2',
  /** Share of the upper body's torque that counts (w). */
  upperShare: 0.5,
  /** Share of the difference between the legs that counts on top (k); below 1, or both legs would weigh less than one. */
  asymmetryShare: 0.25,
  /** Head down, the floor carries the trunk: of the arms only this share counts, for lost support and the pull on the ribs. */
  armShareHeadDown: 0.5,
  /** Centre of the foot beyond the ankle, in statures. */
  footBeyondAnkle: 0.03,
  /** A rise of demand by less than this is felt as the same. */
  similarDemand: 0.25,
  /** An edge of a ladder raises demand by at most this. */
  largestRise: 0.75,
} as const

/** The two weights, so that orders can be tried with others. */
export interface DemandWeights {
  readonly upperShare: number
  readonly asymmetryShare: number
}
