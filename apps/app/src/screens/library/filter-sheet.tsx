import {
  catalogue,
  choicesIn,
  type DrillFilter,
  findDrills,
  leverNames,
  leversOfDrills,
  noFilter,
  placeNames,
  placesOf,
} from '@backstride/content'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useFormat } from '../../language/format.ts'
import { useSay } from '../../language/language.tsx'
import { MainButton, TextAction } from '../../look/actions/actions.tsx'
import { Choice } from '../../look/choices/choice.tsx'
import { Sheet } from '../../look/surfaces/sheet.tsx'

const places = placesOf(catalogue)
const levers = leversOfDrills(catalogue)
const lengths = [2, 5] as const

/** Choices that narrow the list, out of its way. Each works at once; the button only leads back. */
export function FilterSheet({
  filter,
  onChange,
  onClose,
}: {
  readonly filter: DrillFilter
  readonly onChange: (filter: DrillFilter) => void
  readonly onClose: () => void
}) {
  const { t } = useLingui()
  const say = useSay()
  const format = useFormat()
  const count = findDrills(catalogue, filter).length
  const { atMostMinutes, ...anyLength } = filter
  return (
    <Sheet
      heading={<Trans>What are you looking for?</Trans>}
      onClose={onClose}
      ground={
        <>
          <MainButton onClick={onClose} disabled={count === 0} describedBy="nothing-matches">
            <Plural value={count} one="Show # position" other="Show # positions" />
          </MainButton>
          <p role="status" id="nothing-matches" className="small">
            {count === 0 && <Trans>Nothing has all of this. Take a choice back.</Trans>}
            {count > 0 && (
              <span className="visually-hidden">
                <Plural value={count} one="# position found." other="# positions found." />
              </span>
            )}
          </p>
          {choicesIn(filter) > 0 && (
            <TextAction onClick={() => onChange({ ...noFilter, words: filter.words })}>
              <Trans>Clear the choices</Trans>
            </TextAction>
          )}
        </>
      }
    >
      <div className="filter-groups">
        <FilterGroup heading={t`Where, and with what`}>
          {places.map(place => (
            <Choice
              key={place}
              selected={filter.places.includes(place)}
              onSelect={() => onChange({ ...filter, places: toggled(filter.places, place) })}
            >
              {say(placeNames[place])}
            </Choice>
          ))}
        </FilterGroup>
        <FilterGroup heading={t`How long it takes, rests included`}>
          {lengths.map(minutes => {
            const most = format.minutes(minutes)
            return (
              <Choice
                key={minutes}
                selected={atMostMinutes === minutes}
                onSelect={() =>
                  onChange(atMostMinutes === minutes ? anyLength : { ...filter, atMostMinutes: minutes })
                }
              >
                <Trans>Up to {most}</Trans>
              </Choice>
            )
          })}
        </FilterGroup>
        <FilterGroup heading={t`What makes it harder than the step before`}>
          {levers.map(lever => (
            <Choice
              key={lever}
              selected={filter.levers.includes(lever)}
              onSelect={() => onChange({ ...filter, levers: toggled(filter.levers, lever) })}
            >
              {say(leverNames[lever])}
            </Choice>
          ))}
        </FilterGroup>
      </div>
    </Sheet>
  )
}

const FilterGroup = ({ heading, children }: { readonly heading: string; readonly children: ReactNode }) => (
  <fieldset className="bare-group">
    <legend>{heading}</legend>
    <div className="filter-choices">{children}</div>
  </fieldset>
)

const toggled = <Value,>(chosen: readonly Value[], value: Value): readonly Value[] =>
  chosen.includes(value) ? chosen.filter(each => each !== value) : [...chosen, value]
