import { freeArm, makePosture, plantedFoot } from '@backstride/body'
import { useLingui } from '@lingui/react/macro'
import { usePlaceWords } from '../../app/fact-words/place-words.ts'
import { Figure } from '../../figure/figure.tsx'
import type { Frame } from '../../figure/frame.ts'
import { type ChartSpot, chartSpots } from './body-places.ts'

const foot = plantedFoot({ outPct: 7, toeOutDeg: 12 })
const arm = freeArm({ shoulderAbductionDeg: 16 })
const standing = makePosture('standing', {
  legs: { left: foot, right: foot },
  arms: { left: arm, right: arm },
  contacts: ['leftFoot', 'rightFoot'],
})
const frame: Frame = { left: -30, top: -105, width: 60, height: 110 }
const yawDeg = { front: -90, back: 90 } as const

/** The figure from one side, with a button on every place. */
export function BodyChart({
  seen,
  isMarked,
  onToggle,
}: {
  readonly seen: 'back' | 'front'
  readonly isMarked: (spot: Pick<ChartSpot, 'place' | 'side'>) => boolean
  readonly onToggle: (spot: Pick<ChartSpot, 'place' | 'side'>) => void
}) {
  const { t } = useLingui()
  const words = usePlaceWords()
  // From behind the runner's left is on the left; face to face it is on the right.
  const [start, end] = seen === 'back' ? [t`left`, t`right`] : [t`right`, t`left`]
  const across = seen === 'back' ? -1 : 1
  return (
    <fieldset className="bare-group body-chart">
      <legend className="visually-hidden">
        {seen === 'back' ? t`Seen from behind` : t`Seen from the front`}
      </legend>
      <Figure posture={standing} view={{ yawDeg: yawDeg[seen], pitchDeg: 0 }} frame={frame} label="" />
      <span className="body-chart-side" aria-hidden="true">
        {start}
      </span>
      <span className="body-chart-side" data-end="yes" aria-hidden="true">
        {end}
      </span>
      {chartSpots[seen].map(spot => (
        <button
          key={`${spot.place} ${spot.side}`}
          type="button"
          className="body-spot"
          aria-pressed={isMarked(spot)}
          aria-label={words.site({ place: spot.place, side: spot.side })}
          style={{
            left: `${((across * spot.leftPct - frame.left) / frame.width) * 100}%`,
            top: `${((-spot.upPct - frame.top) / frame.height) * 100}%`,
          }}
          onClick={() => onToggle(spot)}
        />
      ))}
    </fieldset>
  )
}
