import type { BodyPlace, ChartSide } from '@backstride/facts'

/** A place on the chart: where its button sits, percent of stature above the floor and to the runner's left of the middle. */
export interface ChartSpot {
  readonly place: BodyPlace
  readonly side: ChartSide
  readonly upPct: number
  readonly leftPct: number
}

const apart = 8.6
const threeOf = (place: BodyPlace, upPct: number): readonly ChartSpot[] => [
  { place, side: 'left', upPct, leftPct: apart },
  { place, side: 'middle', upPct, leftPct: 0 },
  { place, side: 'right', upPct, leftPct: -apart },
]
const twoOf = (place: BodyPlace, upPct: number, leftPct: number): readonly ChartSpot[] => [
  { place, side: 'left', upPct, leftPct },
  { place, side: 'right', upPct, leftPct: -leftPct },
]

/** Far enough apart that no two targets of 44 px touch, on a chart as tall as `chartPx`. Ours [D]. */
export const chartSpots: Readonly<Record<'back' | 'front', readonly ChartSpot[]>> = {
  back: [
    ...threeOf('neck', 87),
    ...threeOf('upperBack', 78.4),
    ...threeOf('midBack', 69.8),
    ...threeOf('lowBack', 61.2),
    { place: 'buttock', side: 'left', upPct: 52.2, leftPct: apart },
    { place: 'sacrum', side: 'middle', upPct: 52.6, leftPct: 0 },
    { place: 'buttock', side: 'right', upPct: 52.2, leftPct: -apart },
    ...twoOf('thighBack', 38, 6.2),
    ...twoOf('calf', 17, 6.2),
  ],
  front: [
    { place: 'hipSide', side: 'left', upPct: 54, leftPct: 13.4 },
    { place: 'groin', side: 'left', upPct: 50.5, leftPct: 4.5 },
    { place: 'groin', side: 'right', upPct: 50.5, leftPct: -4.5 },
    { place: 'hipSide', side: 'right', upPct: 54, leftPct: -13.4 },
    ...twoOf('thighFront', 39, 6.4),
    ...twoOf('knee', 28, 6.2),
    ...twoOf('shin', 17, 6.2),
    ...twoOf('foot', 4.6, 7),
  ],
}

/** Every place once, from the neck down, with the sides it has. */
export const chartRows: readonly { readonly place: BodyPlace; readonly sides: readonly ChartSide[] }[] =
  rowsOf([...chartSpots.back, ...chartSpots.front])

function rowsOf(spots: readonly ChartSpot[]) {
  const places = [...new Set(spots.map(({ place }) => place))]
  return places.map(place => ({
    place,
    sides: spots.filter(spot => spot.place === place).map(({ side }) => side),
  }))
}
