import { type Measure, measureOf } from '@backstride/coach'
import { instrumentNames } from '@backstride/content'
import { type Instrument, instruments } from '@backstride/facts'
import { isDay } from '@backstride/kit'
import { Trans, useLingui } from '@lingui/react/macro'
import { useId, useState } from 'react'
import { useLocation } from 'wouter'
import { useSaving } from '../../app/saving.tsx'
import { useDay, useRecord } from '../../app/services.tsx'
import { MainButton } from '../../look/actions/actions.tsx'
import { ScreenLayout } from '../../look/layout/screen-layout.tsx'
import { BackOr } from './one-question.tsx'
import './outcomes.css'

const mostWords = 200

/** The score of a questionnaire that somebody filled in and worked out elsewhere. */
export default function ScoreScreen() {
  const { t } = useLingui()
  const ids = useId()
  const today = useDay()
  const [, go] = useLocation()
  const record = useRecord()
  const { save, problem } = useSaving()
  const [instrument, setInstrument] = useState<Instrument>('RMDQ')
  const [score, setScore] = useState('')
  const [takenOn, setTakenOn] = useState<string>(today)
  const [by, setBy] = useState('')
  const measure = measureOf(instrument)
  const [low, high] = measure.range ?? [undefined, undefined]
  const value = score === '' ? Number.NaN : Number(score)
  const outside = (low !== undefined && value < low) || (high !== undefined && value > high)
  const isScore = Number.isFinite(value) && !outside
  const isTaken = isDay(takenOn) && takenOn <= today
  const keep = async () => {
    if (!isScore || !isTaken) return
    const kept = await save(
      record('ScoreTyped', {
        instrument,
        score: value,
        takenOn,
        ...(by.trim() === '' ? {} : { by: by.trim() }),
      }),
    )
    if (kept) go('/outcomes')
  }
  return (
    <form
      className="outcome-form"
      onSubmit={event => {
        event.preventDefault()
        void keep()
      }}
    >
      <ScreenLayout
        title={t`A score from elsewhere`}
        headerStart={<BackOr onBack={undefined} />}
        heading={<Trans>Type in a score.</Trans>}
        lead={
          <Trans>
            Most questionnaires may not be shown here. If someone worked out a score with you, its number is
            enough.
          </Trans>
        }
        ground={
          <>
            <MainButton type="submit" disabled={!isScore || !isTaken} describedBy={`${ids}-missing`}>
              <Trans>Save</Trans>
            </MainButton>
            <p className="small" id={`${ids}-missing`} role="status">
              {!isScore ? (
                <MissingScore low={low} high={high} />
              ) : (
                !isTaken && <Trans>Choose the day it was filled in, today or before.</Trans>
              )}
            </p>
          </>
        }
      >
        <div className="outcome-fields">
          <label className="field">
            <Trans>Questionnaire</Trans>
            <select
              translate="no"
              value={instrument}
              aria-describedby={`${ids}-known`}
              onChange={event => setInstrument(event.target.value as Instrument)}
            >
              {instruments.map(each => (
                <option key={each} value={each}>
                  {instrumentNames[each]}
                </option>
              ))}
            </select>
          </label>
          <p className="small" id={`${ids}-known`}>
            <KnownOf measure={measure} />
          </p>
          <label className="field">
            <Trans>Score</Trans>
            <input
              type="number"
              inputMode="decimal"
              step="any"
              {...(low === undefined || high === undefined ? {} : { min: low, max: high })}
              value={score}
              onChange={event => setScore(event.target.value)}
            />
          </label>
          <label className="field">
            <Trans>Filled in on</Trans>
            <input
              type="date"
              max={today}
              value={takenOn}
              onChange={event => setTakenOn(event.target.value)}
            />
          </label>
          <label className="field">
            <Trans>Who worked it out, if you like</Trans>
            <input
              maxLength={mostWords}
              autoComplete="off"
              value={by}
              onChange={event => setBy(event.target.value)}
            />
          </label>
          {problem}
        </div>
      </ScreenLayout>
    </form>
  )
}

function MissingScore({
  low,
  high,
}: {
  readonly low: number | undefined
  readonly high: number | undefined
}) {
  if (low === undefined || high === undefined) return <Trans>Enter the score, a number.</Trans>
  return (
    <Trans>
      Enter the score, a number from {low} to {high}.
    </Trans>
  )
}

/** Which way is better, and from which change on something is said of it. */
function KnownOf({ measure: { better, least } }: { readonly measure: Measure }) {
  return (
    <>
      {better === 'lower' ? <Trans>Lower is better.</Trans> : <Trans>Higher is better.</Trans>}{' '}
      {least === undefined ? (
        <Trans>How much change counts is not settled, so we show it without a label.</Trans>
      ) : (
        <Trans>A change counts from {least} points on that are also 30 % of the first score.</Trans>
      )}
    </>
  )
}
