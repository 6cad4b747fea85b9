import type { PhoneFrame } from '../../frames/frames.ts'
import type { WindowMs } from '../../recording/recording.ts'

/** The frames of a window, its beginning included and its end not. */
export const inWindow = (frames: readonly PhoneFrame[], [fromMs, untilMs]: WindowMs): readonly PhoneFrame[] =>
  frames.filter(({ tMs }) => tMs >= fromMs && tMs < untilMs)
