import { pelvisRules } from './pelvis-rules.ts'

export interface TiltSample {
  readonly tMs: number
  readonly tiltDeg: number
}

export interface BreathingFit {
  /** The tilt of each window without the breath. A breath lasts longer than a window: its mean alone is up to a degree off. */
  readonly levelsDeg: readonly number[]
  readonly breath: { readonly deg: number; readonly hz: number }
  /** What is left in each window, smoothed over a fifth of a second, root mean square. */
  readonly unrestDeg: readonly number[]
}

interface WindowFit {
  readonly levelDeg: number
  readonly cosDeg: number
  readonly sinDeg: number
  readonly squares: number
}

/** Takes one breath a window off the tilt, all windows at the same pace; by least squares over the paces there are. */
export function fitBreathing(windows: readonly (readonly TiltSample[])[]): BreathingFit {
  const { least, most, step, usual } = pelvisRules.breathHz
  const long = windows.every(window => lastsMs(window) >= pelvisRules.breathWindowMs.value)
  let best: { readonly hz: number; readonly fits: readonly WindowFit[] } = {
    hz: usual,
    fits: windows.map(window => fitAt(window, undefined)),
  }
  for (let hz = least; long && hz <= most + step / 2; hz += step) {
    const fits = windows.map(window => fitAt(window, hz))
    if (squaresOf(fits) < squaresOf(best.fits)) best = { hz, fits }
  }
  const deg = Math.max(...best.fits.map(fit => Math.hypot(fit.cosDeg, fit.sinDeg)))
  return {
    levelsDeg: best.fits.map(fit => fit.levelDeg),
    breath: { deg, hz: best.hz },
    unrestDeg: windows.map((window, i) => unrestOf(window, best.fits[i], best.hz)),
  }
}

const squaresOf = (fits: readonly WindowFit[]) => fits.reduce((sum, fit) => sum + fit.squares, 0)
const lastsMs = (window: readonly TiltSample[]) => (window.at(-1)?.tMs ?? 0) - (window[0]?.tMs ?? 0)

/** Level, cosine and sine at one pace; a little weight against the breath, since level and breath look alike for a while. */
function fitAt(window: readonly TiltSample[], hz: number | undefined): WindowFit {
  const n = window.length
  const mean = window.reduce((sum, { tiltDeg }) => sum + tiltDeg, 0) / n
  if (hz === undefined) return withSquares(window, 0, { levelDeg: mean, cosDeg: 0, sinDeg: 0 })
  let c = 0
  let s = 0
  let cc = 0.02 * n
  let ss = 0.02 * n
  let cs = 0
  let yc = 0
  let ys = 0
  for (const { tMs, tiltDeg } of window) {
    const phase = phaseAt(hz, tMs)
    const cos = Math.cos(phase)
    const sin = Math.sin(phase)
    const y = tiltDeg - mean
    c += cos
    s += sin
    cc += cos * cos
    ss += sin * sin
    cs += cos * sin
    yc += y * cos
    ys += y * sin
  }
  // The level is taken out of the three equations; two are left.
  const a = cc - (c * c) / n
  const b = cs - (c * s) / n
  const d = ss - (s * s) / n
  const determinant = a * d - b * b
  const cosDeg = (yc * d - ys * b) / determinant
  const sinDeg = (ys * a - yc * b) / determinant
  return withSquares(window, hz, { levelDeg: mean - (cosDeg * c + sinDeg * s) / n, cosDeg, sinDeg })
}

const phaseAt = (hz: number, tMs: number) => (2 * Math.PI * hz * tMs) / 1000

function withSquares(window: readonly TiltSample[], hz: number, fit: Omit<WindowFit, 'squares'>): WindowFit {
  let squares = 0
  for (const sample of window) squares += restOf(sample, fit, hz) ** 2
  return { ...fit, squares }
}

function restOf({ tMs, tiltDeg }: TiltSample, fit: Omit<WindowFit, 'squares'>, hz: number): number {
  const phase = phaseAt(hz, tMs)
  return tiltDeg - fit.levelDeg - fit.cosDeg * Math.cos(phase) - fit.sinDeg * Math.sin(phase)
}

const smoothMs = 200

function unrestOf(window: readonly TiltSample[], fit: WindowFit | undefined, hz: number): number {
  if (fit === undefined) return 0
  let smooth: number | undefined
  let lastMs = 0
  let squares = 0
  for (const sample of window) {
    const rest = restOf(sample, fit, hz)
    const share = 1 - Math.exp(-(sample.tMs - lastMs) / smoothMs)
    smooth = smooth === undefined ? 0 : smooth + share * (rest - smooth)
    lastMs = sample.tMs
    squares += smooth * smooth
  }
  return Math.sqrt(squares / window.length)
}
