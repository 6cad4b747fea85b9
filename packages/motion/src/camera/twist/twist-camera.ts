import type { Side } from '@backstride/body'
import type { CameraFrame, Picture } from '../../frames/frames.ts'
import { type Look, unseen } from '../../look/look.ts'
import { advanceTurns, endTurns, startTurns, type TurnCountState } from '../../turns/turn-count.ts'
import { turnRules } from '../../turns/turn-rules.ts'
import { between, neutralIn, type Settling, settledIn, settlingAfter } from './neutral-stance.ts'
import { deeper, type ReachLevel, reachIn, shallower } from './reach-level.ts'
import { type LegVotes, leftAhead, type RearLeg, rearLegBy, votesAfter } from './rear-leg.ts'
import { type ShoulderLine, type StandingBody, standingIn } from './shoulder-line.ts'
import { sidesSeen } from './sides-seen.ts'
import { isBackAt, placeAfter, placeOf, type StandingPlace, staysAt } from './standing-place.ts'
import { type NeutralLine, neutralOf, turnDegFrom } from './turn-angle.ts'
import { fromMiddle, throughMiddle, turnsForgotten } from './turns-restarted.ts'
import { twistRules } from './twist-rules.ts'
import { viewOf } from './view.ts'

/** Twists by camera, one frame after the other. Tests: [TWC-1] to [TWC-14]. */
export interface TwistCameraState {
  readonly look: Look
  /** Degrees from neutral to be told, to the own left positive; undefined: not seen, or seen at an angle that gives none. */
  readonly turnDeg: number | undefined
  /** The degrees in it decide what counts and are not to be told. */
  readonly turns: TurnCountState
  /** Widest counted twist to each side, degrees to be told; 0: none yet, or none that could be measured. */
  readonly widestDeg: Readonly<Record<Side, number>>
  readonly rearLeg: RearLeg
  /** How far a hand came along the rear leg in the newest turn to its side. */
  readonly reach: ReachLevel | undefined
  readonly deepestReach: ReachLevel | undefined
  readonly seen: TwistSeen
}

/** What the answers come from. */
interface TwistSeen {
  readonly picture: Picture
  readonly tMs: number
  readonly takesFirst: boolean
  readonly neutral: NeutralLine | undefined
  /** How many frames the neutral is the mean of. */
  readonly neutralFrames: number
  /** The last view was none that twists can be told from. */
  readonly wasRefused: boolean
  /** undefined: not standing on a spot of which a neutral is known. */
  readonly place: StandingPlace | undefined
  readonly lastPlace: StandingPlace | undefined
  readonly settling: Settling | undefined
  readonly smooth: { readonly line: ShoulderLine; readonly tMs: number } | undefined
  readonly votes: LegVotes | undefined
  /** Of the turn under way. */
  readonly peak: { readonly startMs: number; readonly deg: number } | undefined
  /** How far the hand was in the frame before: one frame alone is not believed. */
  readonly reachBefore: ReachLevel | undefined
  /** Start of the turn `reach` is of. */
  readonly reachOf: number | undefined
}

export interface TwistCameraSetup {
  readonly picture: Picture
  /** Standing as the runner stands by itself; none: the first frame. */
  readonly neutral: readonly CameraFrame[] | undefined
}

export function startTwistCamera({ picture, neutral }: TwistCameraSetup): TwistCameraState {
  const told = neutral && neutralIn(neutral, picture)
  return {
    look: unseen('notCalibrated'),
    turnDeg: undefined,
    turns: startTurns(),
    widestDeg: { left: 0, right: 0 },
    rearLeg: 'unsure',
    reach: undefined,
    deepestReach: undefined,
    seen: {
      picture,
      tMs: Number.NEGATIVE_INFINITY,
      takesFirst: neutral === undefined,
      neutral: told,
      neutralFrames: neutral?.length ?? 0,
      wasRefused: told !== undefined && viewOf(told) === 'refused',
      place: undefined,
      lastPlace: undefined,
      settling: undefined,
      smooth: undefined,
      votes: undefined,
      peak: undefined,
      reachBefore: undefined,
      reachOf: undefined,
    },
  }
}

/** One frame in, next state out. Nothing counts while unseen, away from the place, or without a neutral. */
export function seeTwist(before: TwistCameraState, frame: CameraFrame): TwistCameraState {
  // A frame that comes twice, or late, is no new one.
  if (!(frame.tMs > before.seen.tMs)) return before
  const state = { ...before, seen: { ...before.seen, tMs: frame.tMs } }
  const { seen } = state
  const found = standingIn(frame, seen.picture)
  if (found.kind === 'unseen') return notSeen(state, unseen(found.why))
  if (found.kind === 'off') return away(state, undefined)
  const { body } = found
  const sides = sidesSeen(body, seen.neutral)
  if (sides === 'unclear') return notSeen(state, unseen('sidesUnclear'))
  if (sides === 'fromBehind') return refused(state)
  if (seen.takesFirst) return takeNeutral(state, neutralOf(body.line), 1, body, frame)
  if (seen.place !== undefined)
    return staysAt(seen.place, body) ? stays(state, seen.place, body, frame) : away(state, body, frame.tMs)
  // A neutral was told before anybody stood anywhere.
  if (seen.neutral !== undefined && seen.lastPlace === undefined && viewOf(seen.neutral) !== 'refused')
    return takeNeutral(state, seen.neutral, seen.neutralFrames, body, frame)
  return settle(state, body, frame)
}

/** The recording, or the set, is over: a turn that is mostly back counts; who is not seen any more has not come back. */
export function endTwists(state: TwistCameraState): TwistCameraState {
  if (state.look.form !== 'good') return state
  return withWidest({ ...state, turns: endTurns(state.turns) }, state.turns)
}

const notSeen = (state: TwistCameraState, look: Look): TwistCameraState => ({
  ...state,
  look,
  turnDeg: undefined,
  seen: { ...state.seen, takesFirst: false, reachBefore: undefined },
})

/** Walked off, sat down, or somebody else: what was under way is no twist. */
function away(state: TwistCameraState, body: StandingBody | undefined, tMs = 0): TwistCameraState {
  const { seen } = state
  return {
    ...state,
    look: { form: 'off' },
    turnDeg: undefined,
    turns: turnsForgotten(state.turns),
    seen: {
      ...seen,
      takesFirst: false,
      place: undefined,
      lastPlace: seen.place ?? seen.lastPlace,
      settling: body && settlingAfter(undefined, body, tMs),
      smooth: undefined,
      peak: undefined,
      reachBefore: undefined,
    },
  }
}

/** Neither way can tell the sides of a turn in this view. */
function refused(state: TwistCameraState): TwistCameraState {
  const { seen, ...answers } = notSeen(state, unseen('wrongView'))
  const turns = turnsForgotten(state.turns)
  return { ...answers, turns, seen: { ...seen, place: undefined, settling: undefined, wasRefused: true } }
}

function stays(
  state: TwistCameraState,
  place: StandingPlace,
  body: StandingBody,
  frame: CameraFrame,
): TwistCameraState {
  const { settling: before, neutral, wasRefused } = state.seen
  if (before === undefined) return turned(state, place, body, frame)
  // Back on the old spot, maybe not facing as before: standing still tells.
  const settling = settlingAfter(before, body, frame.tMs)
  const settled = settledIn(settling, neutral, wasRefused, frame.tMs)
  if (settled !== undefined) return takeNeutral(state, settled, settling.count, body, frame)
  return turned({ ...state, seen: { ...state.seen, settling } }, place, body, frame)
}

/** Waits until somebody stands still, or is back on the old spot. */
function settle(state: TwistCameraState, body: StandingBody, frame: CameraFrame): TwistCameraState {
  const { neutral, lastPlace, wasRefused, settling: before } = state.seen
  const { tMs } = frame
  const settling = settlingAfter(before, body, tMs)
  const settled = settledIn(settling, neutral, wasRefused, tMs)
  if (settled !== undefined) return takeNeutral(state, settled, settling.count, body, frame)
  if (neutral !== undefined && lastPlace !== undefined && isBackAt(lastPlace, body))
    return turned({ ...state, seen: { ...state.seen, settling } }, placeOf(body, tMs), body, frame)
  const waits = { ...state, turnDeg: undefined, seen: { ...state.seen, takesFirst: false, settling } }
  if (wasRefused) return { ...waits, look: unseen('wrongView') }
  return { ...waits, look: lastPlace === undefined ? unseen('notCalibrated') : { form: 'off' } }
}

function takeNeutral(
  state: TwistCameraState,
  neutral: NeutralLine,
  count: number,
  body: StandingBody,
  frame: CameraFrame,
): TwistCameraState {
  const taken = { ...state.seen, takesFirst: false, neutral, neutralFrames: count, settling: undefined }
  if (viewOf(neutral, state.seen.wasRefused) === 'refused') return refused({ ...state, seen: taken })
  const seen = { ...taken, wasRefused: false }
  const turns = fromMiddle(state.turns, frame.tMs)
  return turned({ ...state, turns, seen }, placeOf(body, frame.tMs), body, frame)
}

function turned(
  state: TwistCameraState,
  place: StandingPlace,
  body: StandingBody,
  frame: CameraFrame,
): TwistCameraState {
  const { seen } = state
  const { neutral } = seen
  const { tMs } = frame
  const line = smoothed(seen.smooth, body.line, tMs)
  const deg = neutral && turnDegFrom(neutral, line)
  if (neutral === undefined || deg === undefined) return notSeen(state, unseen('sidesUnclear'))
  const countDeg = forCounterDeg(deg)
  const isPlanted = tMs - place.sinceMs >= twistRules.plantedMs.value
  const before = isPlanted ? throughMiddle(state.turns, countDeg, tMs) : state.turns
  const turns = advanceTurns(before, { tMs, turnDeg: countDeg })
  const votes =
    Math.abs(deg) <= twistRules.legVoteWithinDeg.value
      ? votesAfter(seen.votes, leftAhead(frame), tMs)
      : seen.votes
  const next: TwistCameraState = {
    ...state,
    look: { form: 'good' },
    turnDeg: viewOf(neutral) === 'frontal' ? deg : undefined,
    turns,
    rearLeg: rearLegBy(votes),
    seen: {
      ...seen,
      ...neutralAfter(seen, neutral, line, deg, turns, tMs),
      place: placeAfter(place, body, tMs),
      smooth: { line, tMs },
      settling: turns.phase.at === 'unknown' ? seen.settling : undefined,
      votes,
    },
  }
  return withReach(withWidest(next, state.turns), countDeg, body, frame)
}

/** Small turns larger, so that what counts here is what counts in the counter; beyond that degree by degree. */
function forCounterDeg(deg: number): number {
  const from = twistRules.countsFromDeg.value
  const added = Math.min(Math.abs(deg), from) * (turnRules.enterDeg.value / from - 1)
  return deg < 0 ? deg - added : deg + added
}

/** Frames come unsmoothed and jitter. */
function smoothed(before: TwistSeen['smooth'], line: ShoulderLine, tMs: number): ShoulderLine {
  if (before === undefined) return line
  const passedMs = tMs - before.tMs
  if (passedMs <= 0 || passedMs > twistRules.smoothGapMs.value) return line
  return between(before.line, line, 1 - Math.exp(-passedMs / twistRules.smoothMs.value))
}

/** What is near neutral and not on its way anywhere makes it surer; later it is followed slowly. */
function neutralAfter(
  seen: TwistSeen,
  neutral: NeutralLine,
  line: ShoulderLine,
  deg: number,
  turns: TurnCountState,
  tMs: number,
): Pick<TwistSeen, 'neutral' | 'neutralFrames'> {
  const { neutralFrames: count, smooth } = seen
  const isNear = Math.abs(deg) <= twistRules.neutralFollowsWithinDeg.value
  const isWhole = tells(line.depth, neutral.line.depth) && tells(line.worldYawDeg, neutral.line.worldYawDeg)
  if (!isNear || !isWhole || turns.phase.at !== 'middle' || smooth === undefined)
    return { neutral, neutralFrames: count }
  const passedMs = tMs - smooth.tMs
  const share = Math.max(1 / (count + 1), Math.min(1, passedMs / twistRules.neutralFollowsMs.value))
  return { neutral: neutralOf(between(neutral.line, line, share)), neutralFrames: count + 1 }
}

/** A way that fails for a frame is not forgotten. */
const tells = (now: number | undefined, before: number | undefined): boolean =>
  now !== undefined || before === undefined

/** The widest of counted twists, in degrees that may be told. */
function withWidest(state: TwistCameraState, before: TurnCountState): TwistCameraState {
  const { turns, turnDeg, widestDeg, seen } = state
  const { newest, phase } = turns
  let widest = widestDeg
  if (newest !== before.newest && newest?.kind === 'counted' && seen.peak !== undefined) {
    const { side } = newest
    widest = { ...widestDeg, [side]: Math.max(widestDeg[side], seen.peak.deg) }
  }
  if (phase.at !== 'turned') return { ...state, widestDeg: widest, seen: { ...seen, peak: undefined } }
  const outDeg = turnDeg === undefined ? 0 : phase.side === 'left' ? turnDeg : -turnDeg
  const soFarDeg = seen.peak?.startMs === phase.startMs ? seen.peak.deg : 0
  const peak = { startMs: phase.startMs, deg: Math.max(soFarDeg, outDeg) }
  return { ...state, widestDeg: widest, seen: { ...seen, peak } }
}

/** Only a hand that came along while turned to the rear leg has reached anything. */
function withReach(
  state: TwistCameraState,
  countDeg: number,
  { torsoPx }: StandingBody,
  frame: CameraFrame,
): TwistCameraState {
  const { rearLeg, seen, turns } = state
  const { phase } = turns
  if (phase.at !== 'turned' || phase.side !== rearLeg) return cleared(state)
  const outDeg = rearLeg === 'left' ? countDeg : -countDeg
  if (outDeg < twistRules.reachTurnedDeg.value) return cleared(state)
  const level = reachIn(frame, seen.picture, rearLeg, torsoPx)
  const sure = shallower(seen.reachBefore, level)
  const isNewTurn = seen.reachOf !== phase.startMs
  const reach = isNewTurn ? sure : deeper(state.reach, sure)
  return {
    ...state,
    reach,
    deepestReach: deeper(state.deepestReach, sure),
    seen: { ...seen, reachBefore: level, reachOf: phase.startMs },
  }
}

const cleared = (state: TwistCameraState): TwistCameraState =>
  state.seen.reachBefore === undefined ? state : { ...state, seen: { ...state.seen, reachBefore: undefined } }
