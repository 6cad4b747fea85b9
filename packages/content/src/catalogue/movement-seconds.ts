/**
 * Seconds of one movement, wherever time is planned, told or beaten. Standing: one turn to one side and back; split
 * stance: one twist, out to the rear leg and back; a repetition two seconds up and two down. `change`: stepping back, or
 * putting the other leg back. Source: EV 5.7, physio notes 9; our choice [D].
 */
export const movementS = {
  tag: 'D',
  source: 'EV 5.7, PN 9',
  turn: 2,
  splitTwist: 4,
  repetition: 4,
  change: 5,
} as const

/** HM0 and HM1 stand with the feet side by side; every later stage has one leg back. */
export const isSplitStance = (stage: string): boolean => stage !== 'HM0' && stage !== 'HM1'
