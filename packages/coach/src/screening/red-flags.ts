import type { QualifierId, RedFlagId } from '@backstride/facts'
import type { Rule } from '../rules/rule.ts'
import type { Level, Page, Restriction } from './level.ts'

/** Makes a flag weigh more: the level it is raised to, and with what. One of the conditions is enough. */
export interface Raise {
  readonly to: Level
  /** Any of these answered yes or unsure. */
  readonly withAny?: readonly RedFlagId[]
  readonly withQualifier?: QualifierId
  /** A first episode from this age on. */
  readonly firstEpisodeFromAge?: number
}

/** Flags that tell of the same part of the body: a new one ends a clearance of the others. */
export type Family = 'nerve' | 'heart' | 'bone' | 'pelvis' | 'general' | 'head'

/** How long a clearance holds at most: leg symptoms 90 days, pregnancy 12 weeks, everything else 12 months. */
export type ClearanceSpan = 'legSymptoms' | 'pregnancy' | 'lasting'

/** One asked row of the safety screen: what a yes gives. Specification: the safety screen, final table. */
export interface RedFlag extends Rule {
  readonly id: RedFlagId
  /** Level of a yes; `information`: listed, no level; `partner`: only raises others. */
  readonly yes: Level | 'information' | 'partner'
  readonly raised?: readonly Raise[]
  /** A milder level while this holds: present for more than 14 days, unchanged. */
  readonly eased?: { readonly to: Level; readonly withQualifier: QualifierId }
  readonly fromAge?: number
  /** Still unsure after the clarifier counts as no, whatever a yes would give. */
  readonly unsureIsNo?: true
  /** Does not apply to a runner without pain. */
  readonly inPainOnly?: true
  readonly partnerOf?: readonly RedFlagId[]
  readonly pages?: readonly Page[]
  readonly restrictions?: readonly Restriction[]
  readonly family: Family
  readonly clearance: ClearanceSpan
  /** A yes at level 3 that ends by itself: level 4 after this many days. */
  readonly easesAfterDays?: number
}

const lasting = { clearance: 'lasting' } as const
const leg = { family: 'nerve', clearance: 'legSymptoms' } as const
const saddle: readonly RedFlagId[] = ['RF01', 'RF02', 'RF03']
const nerveSigns: readonly RedFlagId[] = ['RF01', 'RF02', 'RF03', 'RF04', 'RF05', 'RF06', 'RF07']
const unchanged = { eased: { to: 1, withQualifier: 'cesUnchanged14d' } } as const
const gentleBelly = { restrictions: ['noHeadLift', 'noStraightLegs'] } as const

/** Levels are our choice [D] on the named sources; they wait for the sign-off of a physio and a doctor. */
export const redFlags: readonly RedFlag[] = [
  {
    id: 'RF01',
    yes: 0,
    ...unchanged,
    family: 'nerve',
    ...lasting,
    tag: 'D',
    source: 'EV 1.2: R03, R04; PN 2',
  },
  { id: 'RF02', yes: 0, ...unchanged, family: 'nerve', ...lasting, tag: 'D', source: 'EV 1.2: R03, R04' },
  { id: 'RF03', yes: 0, ...unchanged, family: 'nerve', ...lasting, tag: 'D', source: 'EV 1.2: R03, R04' },
  {
    id: 'RF04',
    yes: 1,
    raised: [{ to: 0, withAny: [...saddle, 'RF05'] }],
    family: 'nerve',
    ...lasting,
    tag: 'D',
    source: 'EV 1.2: R03, R04; PN 2',
  },
  { id: 'RF05', yes: 0, ...leg, tag: 'D', source: 'EV 1.2: R03, R05; PN 2' },
  {
    id: 'RF06',
    yes: 0,
    family: 'nerve',
    ...lasting,
    tag: 'D',
    source: 'EV 1.2: Finucane 2020, NICE NG234 [M]; PN 2',
  },
  { id: 'RF07', yes: 1, ...leg, tag: 'D', source: 'EV 1.2: R05, NICE NG59 [M]' },
  { id: 'RF08', yes: 2, ...leg, tag: 'D', source: 'Article A2; EV 1.2: R05' },
  { id: 'RF09', yes: 2, ...leg, tag: 'D', source: 'Article A2; EV 1.2: R05' },
  { id: 'RF10', yes: 2, ...leg, tag: 'D', source: 'EV 1.2: NASS guideline [M]' },
  { id: 'RF11', yes: 0, family: 'heart', ...lasting, tag: 'D', source: 'EV 1.2: R06' },
  { id: 'RF12', yes: 0, unsureIsNo: true, family: 'heart', ...lasting, tag: 'D', source: 'EV 1.2: R06' },
  {
    id: 'RF13',
    yes: 1,
    fromAge: 60,
    raised: [{ to: 0, withAny: ['RF11'] }],
    family: 'heart',
    ...lasting,
    tag: 'D',
    source: 'EV 1.2: R06',
  },
  {
    id: 'RF14a',
    yes: 0,
    family: 'heart',
    ...lasting,
    tag: 'D',
    source: 'EV 1.2: PAR-Q+ 2020 [M], R21; PN 2: AFP 1999',
  },
  {
    id: 'RF14b',
    yes: 1,
    family: 'heart',
    ...lasting,
    tag: 'D',
    source: 'EV 1.2: PAR-Q+ 2020 [M]; PN 2: AFP 1999',
  },
  { id: 'RF14c', yes: 2, family: 'heart', ...lasting, tag: 'D', source: 'EV 1.2: PAR-Q+ 2020 [M]; PN 2' },
  { id: 'RF15', yes: 1, family: 'general', ...lasting, tag: 'D', source: 'EV 1.2: NICE NG111 [M]; PN 2' },
  {
    id: 'RF16',
    yes: 2,
    family: 'pelvis',
    clearance: 'pregnancy',
    tag: 'D',
    source: 'EV 1.2: ACOG, UK guidance [M]; PN 2',
  },
  { id: 'RF16e', yes: 0, family: 'pelvis', clearance: 'pregnancy', tag: 'D', source: 'EV 1.2 [M]; PN 2' },
  {
    id: 'RF17',
    yes: 3,
    ...gentleBelly,
    pages: ['pelvicHealth'],
    family: 'pelvis',
    ...lasting,
    tag: 'D',
    source: 'PN 2: Hamilton 2023, Goom 2019',
  },
  { id: 'RF18', yes: 2, family: 'pelvis', ...lasting, tag: 'D', source: 'PN 2' },
  { id: 'RF19', yes: 1, family: 'bone', ...lasting, tag: 'D', source: 'PN 2 [M]' },
  {
    id: 'RF20',
    yes: 1,
    raised: [
      { to: 0, withAny: nerveSigns },
      { to: 0, withQualifier: 'cannotBearWeight' },
    ],
    family: 'bone',
    ...lasting,
    tag: 'D',
    source: 'EV 1.2: R02, R08',
  },
  { id: 'RF21', yes: 1, family: 'bone', ...lasting, tag: 'D', source: 'EV 1.2: R02, R08; PN 2 [M]' },
  { id: 'RF22', yes: 2, family: 'bone', ...lasting, tag: 'D', source: 'EV 1.2: R08' },
  {
    id: 'RF24',
    yes: 2,
    restrictions: ['noWalk'],
    family: 'bone',
    ...lasting,
    tag: 'D',
    source: 'PN 2: Robertson 2017',
  },
  {
    id: 'RF26',
    yes: 1,
    raised: [{ to: 0, withAny: ['RF14a'] }],
    family: 'general',
    ...lasting,
    tag: 'D',
    source: 'PN 2 [M]',
  },
  {
    id: 'RF30',
    yes: 2,
    raised: [{ to: 1, withAny: ['RF31', 'RF32'] }],
    family: 'general',
    ...lasting,
    tag: 'D',
    source: 'EV 1.2: R08',
  },
  {
    id: 'RF31',
    yes: 2,
    raised: [{ to: 1, withAny: ['RF30', 'RF32'] }],
    family: 'general',
    ...lasting,
    tag: 'D',
    source: 'EV 1.2: Finucane 2020 [M]',
  },
  {
    id: 'RF32',
    yes: 3,
    inPainOnly: true,
    raised: [
      { to: 2, withAny: ['RF22', 'RF41'] },
      { to: 2, firstEpisodeFromAge: 50 },
    ],
    family: 'general',
    ...lasting,
    tag: 'D',
    source: 'EV 1.2: R02',
  },
  {
    id: 'RF40',
    yes: 1,
    raised: [{ to: 0, withQualifier: 'confusedOrCollapsing' }],
    family: 'general',
    ...lasting,
    tag: 'D',
    source: 'EV 1.2: R16, R17',
  },
  {
    id: 'RF41',
    yes: 'partner',
    partnerOf: ['RF32', 'RF40'],
    family: 'general',
    ...lasting,
    tag: 'D',
    source: 'EV 1.2: R16, R17; PN 2',
  },
  { id: 'RF62a', yes: 2, family: 'bone', ...lasting, tag: 'D', source: 'PN 2' },
  { id: 'RF62b', yes: 3, easesAfterDays: 14, family: 'bone', ...lasting, tag: 'D', source: 'PN 2' },
  { id: 'RF63a', yes: 2, family: 'heart', ...lasting, tag: 'D', source: 'PN 2: ACSM, ESC [M]' },
  {
    id: 'RF63b',
    yes: 'information',
    restrictions: ['breathingCue'],
    family: 'heart',
    ...lasting,
    tag: 'D',
    source: 'PN 2: Wiles 2018',
  },
  { id: 'RF63c', yes: 3, ...gentleBelly, family: 'pelvis', ...lasting, tag: 'D', source: 'PN 2' },
  { id: 'RF63d', yes: 2, family: 'head', ...lasting, tag: 'D', source: 'PN 2' },
  {
    id: 'RF64a',
    yes: 'information',
    pages: ['hopeless'],
    family: 'head',
    ...lasting,
    tag: 'D',
    source: 'PN 2 [M]',
  },
  { id: 'RF64b', yes: 2, pages: ['crisis'], family: 'head', ...lasting, tag: 'D', source: 'PN 2' },
  {
    id: 'RF65',
    yes: 3,
    restrictions: ['getUpRule'],
    raised: [{ to: 2, withQualifier: 'faintedTwice3Months' }],
    family: 'heart',
    ...lasting,
    tag: 'D',
    source: 'PN 2',
  },
  {
    id: 'RF66a',
    yes: 'information',
    restrictions: ['noHeadLift'],
    family: 'head',
    ...lasting,
    tag: 'D',
    source: 'PN 2',
  },
  { id: 'RF66b', yes: 2, family: 'head', ...lasting, tag: 'D', source: 'PN 2' },
  { id: 'RF66c', yes: 0, family: 'head', ...lasting, tag: 'D', source: 'PN 2' },
]

/** Ids that the screen works out and never asks as such. */
export const computedFlagIds = ['RF23', 'RF50', 'RF60', 'RF61', 'RF70'] as const
export type ComputedFlagId = (typeof computedFlagIds)[number]
export type FlagId = RedFlagId | ComputedFlagId

/** Numbers of the computed flags. */
export const computedFlags = {
  RF23: {
    tag: 'D',
    source: 'EV 1.4: R09, R14, R15',
    family: 'bone',
    clearance: 'lasting',
    focalPainAloneDays: 7,
  },
  RF50: {
    tag: 'D',
    source: 'EV 1.3: R18',
    family: 'general',
    clearance: 'lasting',
    fromWeeks: 13,
    clinicianFrom: 4,
    cautionFrom: 3,
  },
  RF60: {
    tag: 'D',
    source: 'Article A2; PN 2',
    family: 'general',
    clearance: 'lasting',
    severeNrs: 8,
    highNrs: 7,
    askedAgainAfterH: 24,
  },
  RF61: {
    tag: 'D',
    source: 'EV 1.2: R10, R19; PN 2',
    family: 'general',
    clearance: 'lasting',
    fromWeeks: 6,
    belowImprovedPct: 30,
    cautionNrs: 5,
  },
  RF70: { tag: 'D', source: 'EV 1.1: R07', family: 'general', clearance: 'lasting', adultYears: 18 },
} as const satisfies Record<
  ComputedFlagId,
  Omit<Rule, 'id'> & { family: Family; clearance: ClearanceSpan } & Record<string, string | number>
>

const redFlagById = new Map<FlagId, RedFlag>(redFlags.map(flag => [flag.id, flag]))

export const redFlagOf = (id: FlagId): RedFlag | undefined => redFlagById.get(id)

/** Family and clearance span of any flag, asked or computed. */
export function kinOf(id: FlagId): { readonly family: Family; readonly clearance: ClearanceSpan } {
  const asked = redFlagById.get(id)
  return asked ?? computedFlags[id as ComputedFlagId]
}
