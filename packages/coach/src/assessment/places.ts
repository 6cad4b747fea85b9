import type { BodyPlace, FactData } from '@backstride/facts'

/**
 * How far down a place lies, as pain reports have it: 0 back, 1 buttock and hip, 2 thigh, 3 calf, 4 foot. A knee counts
 * with the thigh. Source: Rules, Inputs; names our choice [D].
 */
export const distalOfPlace: Readonly<Record<BodyPlace, 0 | 1 | 2 | 3 | 4>> = {
  neck: 0,
  upperBack: 0,
  midBack: 0,
  lowBack: 0,
  sacrum: 0,
  buttock: 1,
  hipSide: 1,
  groin: 1,
  thighFront: 2,
  thighBack: 2,
  knee: 2,
  calf: 3,
  shin: 3,
  foot: 4,
}

type Site = FactData<'PainSitesMarked'>['sites'][number]

/** The marked places that lie furthest down; none: nothing is marked. */
export function furthestDown(sites: readonly Site[]): readonly Site[] {
  const most = Math.max(...sites.map(({ place }) => distalOfPlace[place]))
  return sites.filter(({ place }) => distalOfPlace[place] === most)
}
