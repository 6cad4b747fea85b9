import type { Recording } from './recording.ts'

/** A recording as it stands in a file, for `readRecording` to read back: to keep, to hand on, to judge at a terminal. */
export function writeRecording(recording: Recording): Readonly<Record<string, unknown>> {
  const { exercise, source, fps, setup } = recording
  if (recording.source === 'phone') {
    const frames = recording.frames.map(({ tMs, gravity, turnRate }) => ({
      tMs,
      motion: {
        ...(gravity && { ax: gravity.x, ay: gravity.y, az: gravity.z }),
        ...(turnRate && { rx: turnRate.x, ry: turnRate.y, rz: turnRate.z }),
      },
    }))
    return { exercise, source, fps, setup, frames }
  }
  const { widthPx: width, heightPx: height } = recording.picture
  return { exercise, source, fps, width, height, setup, frames: recording.frames }
}
