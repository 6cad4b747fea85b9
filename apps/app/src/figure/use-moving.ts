import type { Base, Posture, View } from '@backstride/body'
import { useEffect, useMemo, useRef, useState } from 'react'
import { usePreferences } from '../app/services.tsx'
import { type Journey, journeyThrough } from './journey.ts'

/** Once around to the best view; ours [D]. */
const turnMs = 1400
/** From how far aside a drill is first seen. */
const turnDeg = 60

/** Whether the device or the runner asks for less movement: then pictures swap. */
export function useStill(): boolean {
  const [{ lessMovement }] = usePreferences()
  const [asked, setAsked] = useState(() => matchMedia(query).matches)
  useEffect(() => {
    const media = matchMedia(query)
    const listen = () => setAsked(media.matches)
    media.addEventListener('change', listen)
    return () => media.removeEventListener('change', listen)
  }, [])
  return lessMovement || asked
}
const query = '(prefers-reduced-motion: reduce)'

/** The posture on its way to `wanted`: joint angles move, never points. `stations`: what lies between is passed through. */
export function useMovingPosture(wanted: Posture, moveMs: number, stations: readonly Posture[]): Posture {
  const journey = useMemo(
    () => (from: Posture, to: Posture) => journeyThrough(stations, from, to, moveMs),
    [stations, moveMs],
  )
  return useOnTheWay(wanted, wanted, journey)
}

/** The view, which begins aside and turns to where the posture is best seen. */
export function useTurningView(best: View, turns: boolean, base: Base): View {
  const [aside] = useState<View>(() => asideOf(best, base))
  return useOnTheWay(best, turns ? aside : best, turnTo)
}

/** Whoever stands is first seen from the front, never from behind or through a wall; if that is the best view, from the side. */
function asideOf({ yawDeg, pitchDeg }: View, base: Base): View {
  const fromTheFront = base === 'standing' && yawDeg > frontDeg + 30
  return { yawDeg: fromTheFront ? frontDeg : yawDeg + turnDeg, pitchDeg: pitchDeg + 5 }
}
const frontDeg = -85

const turnTo = (from: View, to: View): Journey<View> => ({
  ms: turnMs,
  at: share => ({
    yawDeg: from.yawDeg + (to.yawDeg - from.yawDeg) * share,
    pitchDeg: from.pitchDeg + (to.pitchDeg - from.pitchDeg) * share,
  }),
})

/** A value that takes its time to become `wanted`; where movement is not wanted it is there at once. */
function useOnTheWay<Value>(
  wanted: Value,
  first: Value,
  journey: (from: Value, to: Value) => Journey<Value>,
): Value {
  const still = useStill()
  const [shown, setShown] = useState(first)
  const now = useRef(first)
  useEffect(() => {
    const from = now.current
    const show = (value: Value) => {
      now.current = value
      setShown(value)
    }
    if (still || from === wanted) {
      show(wanted)
      return
    }
    const { at, ms } = journey(from, wanted)
    let frame = 0
    let startMs: number | undefined
    let shownMs = 0
    const step = (atMs: number) => {
      startMs ??= atMs
      const share = Math.min(1, (atMs - startMs) / ms)
      const isDue = ms < SLOW_MS || share === 1 || atMs - shownMs >= SLOW_FRAME_MS
      if (isDue) {
        shownMs = atMs
        show(share < 1 ? at(eased(share)) : wanted)
      }
      if (share < 1) frame = requestAnimationFrame(step)
    }
    frame = requestAnimationFrame(step)
    return () => cancelAnimationFrame(frame)
  }, [wanted, still, journey])
  return still ? wanted : shown
}

/** What moves this slowly is drawn thirty times a second: in a set it moves all the time, and phones may be old. */
const SLOW_MS = 800
const SLOW_FRAME_MS = 30

/** Slow, quick, slow. */
const eased = (share: number): number => (share < 0.5 ? 4 * share ** 3 : 1 - (-2 * share + 2) ** 3 / 2)

/** Which of so many positions is shown: it goes on by itself while it plays. */
export function useCycle(
  count: number,
  playing: boolean,
  holdMs: number,
): readonly [at: number, goTo: (at: number) => void] {
  const [at, setAt] = useState(0)
  useEffect(() => {
    if (!playing || count < 2) return
    const timer = setInterval(() => setAt(index => (index + 1) % count), holdMs)
    return () => clearInterval(timer)
  }, [count, playing, holdMs])
  return [Math.min(at, count - 1), setAt]
}
