/**
 * Time that two clocks and what sounds agree on. A second of training counts only while the wall clock and the audio
 * clock both say it passed, the cues planned in it sounded, and somebody could have looked: never in a frozen page, a
 * hidden one, a suspended audio clock, or when the wall clock was set. Tests: [TIME-1] to [TIME-10].
 */

/** One look at the clocks. */
export interface ClockFrame {
  /** Wall clock, ms since 1970 or any fixed origin. */
  readonly wallMs: number
  /** Audio clock, ms since the audio context began; it stands still while the context is suspended. */
  readonly audioMs: number
  /** The page can be seen, so the runner's hand can say that the back lifted. */
  readonly visible: boolean
  /**
   * How long a planned cue is overdue, ms: the audio clock says it is over, the browser did not tell its end.
   * 0 or absent: none is overdue.
   */
  readonly cueLagMs?: number
}

/**
 * Why time did not count: the page could not be seen; no frame came (frozen); the clocks drifted apart (audio
 * suspended, wall clock set forward); a clock ran back (wall clock set back, audio context replaced); the clocks ran,
 * but what should have sounded did not.
 */
export type GapReason = 'hidden' | 'noFrames' | 'clocksApart' | 'clockRanBack' | 'cuesLate'

/** A stretch of wall time that did not count. Gaps that touch, for the same reason, are told as one. */
export interface Gap {
  readonly fromMs: number
  readonly toMs: number
  readonly why: GapReason
}

export interface TrustedTime {
  /** All that counted, ms: the sum over stretches of what both clocks say passed. */
  readonly countedMs: number
  /** The newest gap; the same object until another one ends. */
  readonly gap: Gap | null
  /** Where the present stretch of agreement began, and what had counted by then. */
  readonly anchor: { readonly frame: ClockFrame; readonly countedMs: number } | null
  readonly last: ClockFrame | null
}

/** The clocks, and what sounds, may differ by this much within one stretch. Source: issue 2, "How it is judged". */
export const MAX_DRIFT_MS = 250
/** Frames come about every 100 ms; with a longer silence nobody could have seen a lifted back. [D] */
export const MAX_FRAME_GAP_MS = 500

export const startTrustedTime: TrustedTime = { countedMs: 0, gap: null, anchor: null, last: null }

/** One look in, what counts out. The first frame only starts the clock. */
export function advanceTrustedTime(time: TrustedTime, frame: ClockFrame): TrustedTime {
  const { anchor, last } = time
  if (anchor === null || last === null) return anchored(time, frame)
  const why = doubt(anchor.frame, last, frame)
  if (why === null) {
    // The lesser of the two, from the anchor: a late audio clock costs nothing once, jitter never adds up.
    const inStretch = Math.min(since(anchor.frame, frame).wallMs, since(anchor.frame, frame).audioMs)
    return { ...time, countedMs: anchor.countedMs + inStretch, last: frame }
  }
  return anchored({ ...time, gap: joined(time, anchor, frame, why) }, frame)
}

/** Forgets the last frame, keeps what counted: what happens until the next frame is nobody's time (a pause). */
export const releaseTrustedTime = (time: TrustedTime): TrustedTime => ({ ...time, anchor: null, last: null })

function doubt(anchor: ClockFrame, last: ClockFrame, frame: ClockFrame): GapReason | null {
  const step = since(last, frame)
  const stretch = since(anchor, frame)
  if (step.wallMs < 0 || step.audioMs < 0) return 'clockRanBack'
  if (!last.visible || !frame.visible) return 'hidden'
  if (Math.abs(stretch.audioMs - stretch.wallMs) > MAX_DRIFT_MS) return 'clocksApart'
  if (step.wallMs > MAX_FRAME_GAP_MS || step.audioMs > MAX_FRAME_GAP_MS) return 'noFrames'
  if (isLate(last) || isLate(frame)) return 'cuesLate'
  return null
}

const isLate = ({ cueLagMs = 0 }: ClockFrame): boolean => cueLagMs > MAX_DRIFT_MS

const since = (from: ClockFrame, to: ClockFrame) => ({
  wallMs: to.wallMs - from.wallMs,
  audioMs: to.audioMs - from.audioMs,
})

const anchored = (time: TrustedTime, frame: ClockFrame): TrustedTime => ({
  ...time,
  anchor: { frame, countedMs: time.countedMs },
  last: frame,
})

/** From where counting ended to now. A wall clock set back makes a gap of no length at the new time. */
function joined(
  time: TrustedTime,
  anchor: { readonly frame: ClockFrame; readonly countedMs: number },
  frame: ClockFrame,
  why: GapReason,
): Gap {
  const countedToMs = anchor.frame.wallMs + (time.countedMs - anchor.countedMs)
  const fromMs = Math.min(countedToMs, frame.wallMs)
  const touches = time.gap !== null && time.gap.toMs === countedToMs && time.gap.why === why
  return {
    fromMs: touches && time.gap !== null ? Math.min(time.gap.fromMs, fromMs) : fromMs,
    toMs: frame.wallMs,
    why,
  }
}
