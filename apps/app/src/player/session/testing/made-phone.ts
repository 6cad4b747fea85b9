import type { PhoneFrame } from '@backstride/motion'
import type { Felt, SensorAnswer } from '../../../eyes/phone/index.ts'

const everyMs = 20
const gravityMs2 = 9.81

/** Where a made phone lies: on a flat back, on a small arch, or on its edge. */
export type Lie = 'flat' | 'arch' | 'halfway' | 'edge'
const tiltDeg: Readonly<Record<Lie, number>> = { flat: 4, arch: 16, halfway: 7, edge: 80 }

/** A phone across a belly that breathes; the test lays it, knocks it, and switches it off. */
export function madePhone() {
  let lie: Lie = 'flat'
  let answer: SensorAnswer = 'listening'
  let isSilent = false
  let screenOff = false
  let knocks = 0
  let readMs = Number.NaN
  let tilt = tiltDeg.flat

  function reading(tMs: number): PhoneFrame {
    // A pelvis needs a moment to get there.
    const step = (tiltDeg[lie] - tilt) * 0.12
    tilt += step
    const breathDeg = 1.2 * Math.sin((2 * Math.PI * tMs) / 4000)
    const radians = ((tilt + breathDeg) * Math.PI) / 180
    const size = knocks > 0 ? gravityMs2 + 9 : gravityMs2
    knocks = Math.max(0, knocks - 1)
    return { tMs, gravity: { x: size * Math.sin(radians), y: 0.3, z: size * Math.cos(radians) } }
  }

  return {
    lay(to: Lie) {
      lie = to
    },
    /** Without readings, however long. */
    silence(silent: boolean) {
      isSilent = silent
    },
    answer(given: SensorAnswer) {
      answer = given
    },
    screen(off: boolean) {
      screenOff = off
    },
    knock() {
      knocks = 3
    },
    /** Moved under the band, for good. */
    lies: () => lie,
    feel(nowMs: number): Felt {
      const readings: PhoneFrame[] = []
      const fromMs = Number.isNaN(readMs) ? nowMs : readMs
      // A long time without a look: browsers deliver nothing for it.
      for (let tMs = Math.max(fromMs, nowMs - 500) + everyMs; tMs <= nowMs; tMs += everyMs) {
        readMs = tMs
        const each = reading(tMs)
        if (!isSilent && answer === 'listening') readings.push(each)
      }
      if (Number.isNaN(readMs) || nowMs - readMs > 500 || nowMs < readMs) readMs = nowMs
      return { nowMs, readings, answer, screenOff: screenOff && readings.length === 0, turned: false }
    },
  }
}
export type MadePhone = ReturnType<typeof madePhone>
