import type { ConditionId, FlagId, Level, Restriction, SessionPlan, StepPlan } from '@backstride/coach'
import type { LadderName } from '../catalogue/drill.ts'
import type { TemplateId } from '../templates/template.ts'
import type { SessionStep } from './session-step.ts'

/** What the runner asks for: how long, where, and whether a run is just over. */
export interface SessionOrder {
  /** Whole minutes there are; undefined: the day's plan. */
  readonly minutes?: number
  /** false: no lying down here (wet, cold, public, an office). */
  readonly floor: boolean
  readonly afterRun: boolean
}

/** What a session is composed from, besides the catalogue: all of it known before it begins. */
export interface SessionDay {
  /** The drills of today by the coach. Where a template asks for more, the plan counts. */
  readonly plan: SessionPlan
  /** The runner's step on each other ladder that is open, the one that was not done for longest first. */
  readonly steps: readonly StepPlan[]
  /** After clearance. */
  readonly level: Level
  readonly restrictions: readonly Restriction[]
  /** Flags of the standing screen, cleared ones included. */
  readonly flags: readonly FlagId[]
  /** What else lasts, known by age or because the runner told. */
  readonly conditions?: readonly ConditionId[]
  /** May strength drills be done today? Its rule says why not. */
  readonly strengthOpen: boolean
  /** May the other core drills be done today? Not beside much pain, which asks for the hold and a walk. [EN-04] */
  readonly coreOpen: boolean
  /** How the hold was last done: pressed flat, or as the back is, because pressing hurts. */
  readonly brace: 'flat' | 'neutral'
}

/** A session made for a day. */
export interface ComposedSession {
  readonly template: TemplateId
  /** Whole minutes it takes, set-ups that wait for the runner left out. */
  readonly minutes: number
  readonly steps: readonly SessionStep[]
}

/** What an order could not give, to be said beside what it gives instead. */
export type LeftOut =
  /** Strength drills: too soon after the last, or closed today. */
  | { readonly what: 'strength'; readonly why: 'tooSoon' | 'closedToday' }
  /** No hold of any kind today. */
  | { readonly what: 'hold'; readonly why: 'closedToday' }
  /** A ladder of the template that is closed today, or needs a floor to lie on, and nothing took its place. */
  | { readonly what: 'ladder'; readonly ladder: LadderName; readonly why: 'closedToday' | 'noFloor' }
