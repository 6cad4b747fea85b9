import type { SessionPlan } from '@backstride/coach'
import type { LadderName, SessionStep } from '@backstride/content'

/** Lists of steps written out, so that the player's tests stand on nothing else. */

export const plan: SessionPlan = {
  hold: { variant: 'HH02', rounds: 6, holdS: 10, restS: 15, entryTest: false },
  twists: [
    { variant: 'HM0', perSide: 5 },
    { variant: 'HM1', perSide: 5 },
    { variant: 'HM2', perSide: 5 },
  ],
  restrictions: [],
}

export const squeeze: SessionStep = { kind: 'lead', what: 'squeeze', seconds: 15 }
export const getDown: SessionStep = { kind: 'lead', what: 'getDown', seconds: 20 }
export const getUp: SessionStep = { kind: 'lead', what: 'getUp', seconds: 20 }

export function holds(
  rounds: number,
  {
    drill = 'HH02',
    ladder = 'hollowHold' as LadderName,
    targetS = 10,
    restS = 15,
    test = false,
    block = 1,
    swaps = ['HH02N', 'HW0'],
    last = 0,
  } = {},
): readonly SessionStep[] {
  return Array.from({ length: rounds }, (_, round) => ({
    kind: 'hold',
    drill,
    ladder,
    block,
    targetS: test && round === 0 ? 30 : targetS,
    test: test && round === 0,
    side: null,
    restS: round + 1 < rounds ? restS : last,
    swaps,
    outsideLadder: false,
  }))
}

export const turns = (drill: 'HM0' | 'HM1', perSide: number, { block = 2, restS = 8 } = {}): SessionStep => ({
  kind: 'twists',
  drill,
  ladder: 'twists',
  block,
  set: { stance: 'standing', perSide },
  restS,
  swaps: [],
  outsideLadder: false,
})

export const split = (
  rearLeg: 'left' | 'right',
  perSide: number,
  { block = 4, restS = 8 } = {},
): SessionStep => ({
  kind: 'twists',
  drill: 'HM2',
  ladder: 'twists',
  block,
  set: { stance: 'split', rearLeg, perSide },
  restS,
  swaps: ['HM1'],
  outsideLadder: false,
})

export const reps = (
  drill: string,
  ladder: LadderName,
  count: number,
  { side = null as 'left' | 'right' | null, block = 5, restS = 30 } = {},
): SessionStep => ({
  kind: 'reps',
  drill,
  ladder,
  block,
  reps: count,
  side,
  restS,
  swaps: [],
  outsideLadder: false,
})

/** The article's dose: six holds, ten turns each way, five a rear leg. */
export const sixMinutes: readonly SessionStep[] = [
  squeeze,
  getDown,
  ...holds(6),
  getUp,
  turns('HM0', 5),
  turns('HM1', 5, { block: 3 }),
  split('right', 5),
  split('left', 5, { restS: 0 }),
]
