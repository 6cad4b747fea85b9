import type { BoneStress, Episode, Inflammatory, QualifierId, RedFlagId } from '@backstride/facts'
import type * as z from 'zod/mini'

/** A plainer question in front of several ids: a no answers them all, anything else opens its follow-up. */
export const gateIds = [
  'heart',
  'fall',
  'smallStart',
  'operation',
  'pelvis',
  'pressureOrEyes',
  'bloodOrDefence',
  'dizzyOrNeck',
] as const
export type GateId = (typeof gateIds)[number]

export type BoneRisk = z.infer<typeof BoneStress>['risks'][number]
export type InflammatoryId = keyof z.infer<typeof Inflammatory>
/** What the present spell is like, asked as rows among the red flags. */
export type EpisodeRow = Extract<keyof Episode, 'noEasingPosition' | 'cannotStandOrWalk'>

/** Whatever one row of a card, or one question, stands for. */
export type ItemId =
  | RedFlagId
  | QualifierId
  | GateId
  | EpisodeRow
  | InflammatoryId
  | BoneRisk
  | 'impactFocalPain'

export type CardId =
  | 'toiletAndSaddle'
  | 'legs'
  | 'emergencies'
  | 'theseDays'
  | 'accidentsAndBones'
  | 'trainAround'
  | 'painNow'

/** Asked right after the card when any of `after` was answered yes or unsure. One row: a question; several: a small card. */
export interface FollowUp {
  readonly after: readonly ItemId[]
  readonly rows: readonly ItemId[]
}

/** One screen of rows that can be ticked, at most five, each of at most 16 words in every language. */
export interface ScreenCard {
  readonly id: CardId
  /** 0 to 7 as in the physio's order: two screens may share a card. 0 and 6 ask for numbers and have no rows. */
  readonly number: number
  readonly who: 'all' | 'sore'
  readonly rows: readonly ItemId[]
  readonly followUps: readonly FollowUp[]
}

/**
 * The order matters: everything that may be an emergency of nerves or body stands in cards 1 to 3, so that it is met
 * within the first minute, before age of the pain and history.
 */
export const screenCards: readonly ScreenCard[] = [
  {
    id: 'toiletAndSaddle',
    number: 1,
    who: 'all',
    rows: ['RF01', 'RF02', 'RF03', 'RF04'],
    followUps: [{ after: ['RF01', 'RF02', 'RF03'], rows: ['cesUnchanged14d'] }],
  },
  { id: 'legs', number: 2, who: 'all', rows: ['RF05', 'RF06', 'RF07', 'RF08', 'RF09'], followUps: [] },
  {
    id: 'emergencies',
    number: 3,
    who: 'all',
    rows: ['RF11', 'RF12', 'heart', 'RF66c'],
    followUps: [{ after: ['heart'], rows: ['RF14a', 'RF14b', 'RF14c'] }],
  },
  {
    id: 'theseDays',
    number: 3,
    who: 'all',
    rows: ['RF40', 'RF15', 'RF24', 'RF26'],
    followUps: [{ after: ['RF40'], rows: ['confusedOrCollapsing'] }],
  },
  {
    id: 'accidentsAndBones',
    number: 4,
    who: 'all',
    rows: ['fall', 'RF22', 'operation', 'RF30', 'RF31'],
    followUps: [
      { after: ['fall'], rows: ['RF20', 'smallStart'] },
      { after: ['RF20'], rows: ['cannotBearWeight'] },
      { after: ['smallStart'], rows: ['RF21'] },
      { after: ['operation'], rows: ['RF18', 'RF62a', 'RF62b'] },
    ],
  },
  {
    id: 'trainAround',
    number: 5,
    who: 'all',
    rows: ['RF16', 'pelvis', 'pressureOrEyes', 'bloodOrDefence', 'dizzyOrNeck'],
    followUps: [
      { after: ['RF16'], rows: ['RF16e'] },
      { after: ['pelvis'], rows: ['RF17', 'RF63c'] },
      { after: ['pressureOrEyes'], rows: ['RF63a', 'RF63b', 'RF63d'] },
      { after: ['bloodOrDefence'], rows: ['RF19', 'RF41'] },
      { after: ['dizzyOrNeck'], rows: ['RF65', 'RF66a', 'RF66b'] },
      { after: ['RF65'], rows: ['faintedTwice3Months'] },
    ],
  },
  {
    id: 'painNow',
    number: 7,
    who: 'sore',
    rows: ['impactFocalPain', 'RF32', 'RF13', 'noEasingPosition', 'cannotStandOrWalk'],
    followUps: [],
  },
]

/** From this age on the small fall, lift or cough is enough: the second half of RF21 is true of itself. */
export const secondHalfOfRf21FromAge = 70

const followUpByRow = new Map<ItemId, FollowUp>(
  screenCards.flatMap(card =>
    card.followUps.flatMap(followUp => followUp.rows.map(row => [row, followUp] as const)),
  ),
)

/** What must have been answered yes or unsure before this item is asked; nothing for the rows of a card. */
export const askedAfter = (item: ItemId): readonly ItemId[] => followUpByRow.get(item)?.after ?? []
