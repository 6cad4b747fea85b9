import type { SessionItem } from '@backstride/facts'
import { variantOf } from '../ladder/climb.ts'
import type { Ladder } from '../ladder/ladder.ts'
import type { StepLadderName } from '../programme/programme.ts'

/** Lanes are judged apart, each by its own drills: how the back stayed down says nothing of the twists. */
export interface Lane {
  /** What facts call it. */
  readonly name: 'hold' | 'twists' | StepLadderName
  readonly includes: (item: SessionItem) => boolean
  /** Whether the rounds must have been clean. */
  readonly looksAtContact: boolean
}

/** The hollow hold. What is held at a wall, on hands and knees or with a neutral brace is no rung of its ladder. */
export const hollowLane = (ladder: Ladder): Lane => ({
  name: 'hold',
  includes: ({ variant, rounds }) => variantOf(ladder, variant) !== undefined && rounds.length > 0,
  looksAtContact: true,
})

export const twistLane: Lane = {
  name: 'twists',
  includes: ({ variant, twists }) => variant.startsWith('HM') && twists !== undefined,
  looksAtContact: false,
}

/** What of a session moves a lane: its own drills, as far as they were done as the plan of the day asked. */
export const ownItems = (items: readonly SessionItem[], lane: Lane): readonly SessionItem[] =>
  items.filter(item => item.outsideLadder !== true && lane.includes(item))
