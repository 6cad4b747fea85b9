import { type Look, unseen, type WhyUnseen } from '../look/look.ts'
import { judgeRules } from './judge-rules.ts'

/** What an eye said of one frame. */
export interface LookedFrame {
  readonly tMs: number
  readonly look: Look
}

/** A time in which nothing changed. The next one begins where it ends. */
export interface JudgedSpan {
  readonly startMs: number
  readonly endMs: number
  readonly state: Look['form']
}

/** The same, parted where the reason changes. */
export interface LookedSpan extends JudgedSpan {
  readonly why: WhyUnseen | undefined
}

const gap = unseen('tooSlow')

/** From the first frame to the end of the last, without holes. Every frame is later than the one before. */
export function lookedSpans(frames: readonly LookedFrame[], fps: number): readonly LookedSpan[] {
  const { speaksForSteps, speaksAtLeastMs, speaksAtMostMs } = judgeRules
  const stepMs = Math.min(1000 / fps, speaksAtMostMs.value)
  const speaksMs = Math.min(
    speaksAtMostMs.value,
    Math.max(speaksAtLeastMs.value, speaksForSteps.value * stepMs),
  )
  const spans: LookedSpan[] = []
  for (const [index, { tMs, look }] of frames.entries()) {
    const nextMs = frames[index + 1]?.tMs
    const ownEndMs = Math.round(tMs + stepMs)
    const isGap = nextMs !== undefined && nextMs - tMs > speaksMs
    add(spans, tMs, isGap ? ownEndMs : (nextMs ?? ownEndMs), look)
    if (isGap) add(spans, ownEndMs, nextMs, gap)
  }
  return spans
}

function add(spans: LookedSpan[], startMs: number, endMs: number, { form, why }: Look): void {
  const last = spans.at(-1)
  if (last !== undefined && last.state === form && last.why === why)
    spans[spans.length - 1] = { ...last, endMs }
  else spans.push({ startMs, endMs, state: form, why })
}

/** Without the reasons. */
export function statesOf(looked: readonly LookedSpan[]): readonly JudgedSpan[] {
  const spans: JudgedSpan[] = []
  for (const { startMs, endMs, state } of looked) {
    const last = spans.at(-1)
    if (last?.state === state) spans[spans.length - 1] = { ...last, endMs }
    else spans.push({ startMs, endMs, state })
  }
  return spans
}
