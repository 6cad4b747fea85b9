import { type BodyPlace, bodyPlaces, type ChartSide, type FactData } from '@backstride/facts'
import { useLingui } from '@lingui/react/macro'

type Site = FactData<'PainSitesMarked'>['sites'][number]

/** Places of the body chart in words. */
export interface PlaceWords {
  readonly places: Readonly<Record<BodyPlace, string>>
  readonly sides: Readonly<Record<ChartSide, string>>
  /** `low back, left`; the middle needs no word where there is nothing else. */
  site(site: Site): string
  /** From the neck down. */
  sites(sites: readonly Site[]): string
}

export function usePlaceWords(): PlaceWords {
  const { t } = useLingui()
  const places: Readonly<Record<BodyPlace, string>> = {
    neck: t`neck`,
    upperBack: t`upper back`,
    midBack: t`middle of the back`,
    lowBack: t`low back`,
    sacrum: t`sacrum`,
    buttock: t`buttock`,
    hipSide: t`side of the hip`,
    groin: t`groin`,
    thighFront: t`front of the thigh`,
    thighBack: t`back of the thigh`,
    knee: t`knee`,
    calf: t`calf`,
    shin: t`shin`,
    foot: t`foot`,
  }
  const sides: Readonly<Record<ChartSide, string>> = { left: t`left`, middle: t`middle`, right: t`right` }
  const site = ({ place, side }: Site): string =>
    place === 'sacrum' ? places.sacrum : `${places[place]} ${sides[side]}`
  return {
    places,
    sides,
    site,
    sites: sites =>
      sites
        .toSorted((a, b) => bodyPlaces.indexOf(a.place) - bodyPlaces.indexOf(b.place))
        .map(site)
        .join(', '),
  }
}
