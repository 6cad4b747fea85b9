import { usePlaceWords } from '../../app/fact-words/place-words.ts'
import type { ChartSpot } from './body-places.ts'
import { chartRows } from './body-places.ts'

/** The same places as a plain list. */
export function BodyList({
  isMarked,
  onToggle,
}: {
  readonly isMarked: (spot: Pick<ChartSpot, 'place' | 'side'>) => boolean
  readonly onToggle: (spot: Pick<ChartSpot, 'place' | 'side'>) => void
}) {
  const words = usePlaceWords()
  return (
    <div className="body-list">
      {chartRows.map(({ place, sides }) => (
        <fieldset key={place} className="bare-group body-list-row">
          <legend>{words.places[place]}</legend>
          <div>
            {sides.map(side => (
              <label key={side}>
                <input
                  type="checkbox"
                  checked={isMarked({ place, side })}
                  onChange={() => onToggle({ place, side })}
                />
                {words.sides[side]}
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </div>
  )
}
