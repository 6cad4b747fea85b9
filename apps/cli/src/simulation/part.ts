import { programme } from '@backstride/content'
import { type Simulated, simulate } from '@backstride/virtual'

/** Some of the runners of a simulation: plain data, so that another thread can be asked. */
export interface SimulationPart {
  readonly runners: number
  readonly weeks: number
  readonly seed: string
  readonly from: number
  readonly until: number
}

export const livePart = (part: SimulationPart): Simulated => simulate({ ...part, programme })

/** The whole line of runners cut into pieces; each life depends on its place in the line alone. */
export function partsOf(
  { runners, weeks, seed }: Pick<SimulationPart, 'runners' | 'weeks' | 'seed'>,
  pieces: number,
): readonly SimulationPart[] {
  const cuts = Array.from({ length: pieces + 1 }, (_, piece) => Math.round((runners * piece) / pieces))
  return cuts
    .slice(1)
    .map((until, piece) => ({ runners, weeks, seed, from: cuts[piece] ?? 0, until }))
    .filter(({ from, until }) => until > from)
}
