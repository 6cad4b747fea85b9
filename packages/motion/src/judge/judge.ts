import type { FormTarget } from '@backstride/body'
import { advanceHold, type Eye, endHold, type RoundResult, startHold } from '../hold/hold.ts'
import type { CalibrationProblem, WhyUnseen } from '../look/look.ts'
import type { PelvisShift } from '../phone/index.ts'
import type { Recording } from '../recording/recording.ts'
import { type SeenTwists, seenRecording } from './see-recording.ts'
import { type JudgedSpan, type LookedSpan, lookedSpans, statesOf } from './spans.ts'

/** What came of a recording. Times in ms of its own clock; seconds to the millisecond. */
export interface Judged {
  readonly exercise: Recording['exercise']
  readonly source: Recording['source']
  /** Counted seconds of all rounds: less than `goodS`, as contact has to be seen for a second after it was lost. */
  readonly cleanHoldS: number
  readonly states: {
    readonly goodS: number
    readonly lostS: number
    readonly unseenS: number
    readonly offS: number
  }
  /** Of a hollow hold. */
  readonly rounds: readonly RoundResult[]
  /** Of twists. */
  readonly twists: SeenTwists
  readonly spans: readonly JudgedSpan[]
  /** What kept the eye from seeing, the longest first. */
  readonly unseenBecause: readonly { readonly why: WhyUnseen; readonly seconds: number }[]
  /** Whether there was something to compare with; absent where nothing has to be. */
  readonly calibration?: 'ok' | 'missing' | CalibrationProblem | undefined
  /** Of the squeeze test. */
  readonly neutral?: { readonly shift: PelvisShift } | undefined
}

export interface JudgeOptions {
  /** Form a named variant asks for, each way it may be held; absent: any variant, contact and legs up. */
  readonly ways?: readonly (readonly FormTarget[])[] | undefined
}

/** A whole recording, judged by its eye frame by frame and told as one. Tests: [JUDGE-1] and on. */
export function judge(recording: Recording, { ways }: JudgeOptions = {}): Judged {
  const { exercise, source, fps } = recording
  const { looks, twists = noTwists, calibration, neutral } = seenRecording(recording, ways)
  const looked = lookedSpans(looks, fps)
  const spans = statesOf(looked)
  const rounds = exercise === 'hollow-hold' ? roundsOf(spans, source) : []
  return {
    exercise,
    source,
    cleanHoldS: seconds(rounds.reduce((ms, { cleanS }) => ms + cleanS * 1000, 0)),
    states: {
      goodS: secondsOf(spans, 'good'),
      lostS: secondsOf(spans, 'lost'),
      unseenS: secondsOf(spans, 'unseen'),
      offS: secondsOf(spans, 'off'),
    },
    rounds: rounds.map(round => ({ ...round, cleanS: seconds(round.cleanS * 1000) })),
    twists,
    spans,
    unseenBecause: unseenBecause(looked),
    ...(calibration === undefined ? {} : { calibration }),
    ...(neutral === undefined ? {} : { neutral }),
  }
}

const noTwists: SeenTwists = { left: 0, right: 0, notCounted: 0 }

/** Nothing changes within a span, so that one frame at its beginning stands for all of them. */
function roundsOf(spans: readonly JudgedSpan[], by: Eye): readonly RoundResult[] {
  let hold = startHold(null)
  for (const { startMs, state } of spans) hold = advanceHold(hold, { tMs: startMs, form: state, by })
  const endMs = spans.at(-1)?.endMs
  return endMs === undefined ? [] : endHold(hold, endMs, 'endOfRecording').rounds
}

const secondsOf = (spans: readonly JudgedSpan[], state: JudgedSpan['state']): number =>
  seconds(lengthMs(spans.filter(span => span.state === state)))

const lengthMs = (spans: readonly JudgedSpan[]): number =>
  spans.reduce((ms, { startMs, endMs }) => ms + endMs - startMs, 0)

function unseenBecause(spans: readonly LookedSpan[]): Judged['unseenBecause'] {
  const reasons = new Set(spans.flatMap(({ why }) => (why === undefined ? [] : [why])))
  return [...reasons]
    .map(why => ({ why, seconds: seconds(lengthMs(spans.filter(span => span.why === why))) }))
    .toSorted((a, b) => b.seconds - a.seconds)
}

const seconds = (ms: number): number => Math.round(ms) / 1000
