import { type LegLowerBand, legLowerBandOf, legLowerBands } from '@backstride/coach'
import { legsLowered, testViews } from '@backstride/content'
import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { useLegBandWords } from '../../app/fact-words/assessment-words.ts'
import { TextAction } from '../../look/actions/actions.tsx'
import { NumberKeys } from '../../look/choices/number-keys.tsx'
import { StepPage } from './step-page.tsx'
import { TestFigure } from './test-figure.tsx'

/** How high the leg was when the back lifted, by pictures. What the phone measured is only a suggestion. */
export function LegLowered({
  legs,
  measuredDeg,
  problem,
  onSave,
  onHurts,
}: {
  readonly legs: 'one' | 'both'
  readonly measuredDeg: number | undefined
  readonly problem: ReactNode
  readonly onSave: (band: LegLowerBand, nrs: number | undefined) => void
  readonly onHurts: () => void
}) {
  const { t } = useLingui()
  const words = useLegBandWords()
  const [band, setBand] = useState<LegLowerBand | undefined>(
    measuredDeg === undefined ? undefined : legLowerBandOf(measuredDeg),
  )
  const [nrs, setNrs] = useState<number>()
  const postures = legLowerBands.map(upper => legsLowered(legs, shownDeg(upper)))
  return (
    <StepPage
      step="legLower"
      heading={<Trans>How high was it when your back lifted?</Trans>}
      lead={
        measuredDeg === undefined ? (
          <Trans>In doubt take the higher one.</Trans>
        ) : (
          <Trans>The phone suggests one. If it felt different, tap what fits.</Trans>
        )
      }
      save={{
        words: <Trans>Save</Trans>,
        onSave: () => {
          if (band !== undefined) onSave(band, nrs)
        },
      }}
      missing={band === undefined ? t`First tap a picture.` : undefined}
      groundMore={
        <TextAction onClick={onHurts}>
          <Trans>It hurts: stop here</Trans>
        </TextAction>
      }
    >
      <fieldset className="bare-group assessment-choice">
        <legend className="visually-hidden">{t`How high was it when your back lifted?`}</legend>
        <div className="picture-choices" data-wide="yes">
          {legLowerBands.map((upper, index) => {
            const posture = postures[index]
            return (
              <button
                key={upper}
                type="button"
                className="choice picture-choice"
                aria-pressed={band === upper}
                onClick={() => setBand(upper)}
              >
                {posture !== undefined && (
                  <TestFigure posture={posture} view={testViews.lying} among={postures} />
                )}
                <span>{words[upper]}</span>
              </button>
            )
          })}
        </div>
      </fieldset>
      <section className="block">
        <h2>
          <Trans>Most pain during it</Trans>
        </h2>
        <NumberKeys
          label={t`Most pain during it`}
          ends={t`0 is no pain, 10 the worst you can imagine`}
          value={nrs}
          onChange={setNrs}
        />
      </section>
      {problem}
    </StepPage>
  )
}

/** The middle of a band: what is kept is its upper end, what is drawn need not be. */
const shownDeg = (upper: LegLowerBand): number => (upper === 0 ? 2 : upper - 7)
