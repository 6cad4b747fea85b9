import { type ClearanceSpan, clearanceSpanDays, type Restriction } from '@backstride/coach'
import { clearanceSpanOf, clearanceSpanTexts } from '@backstride/content'
import { addDays, type Day, isDay } from '@backstride/kit'
import { Trans, useLingui } from '@lingui/react/macro'
import { useId, useState } from 'react'
import { useLocation } from 'wouter'
import { useRestrictionWords } from '../../app/safety/restriction-words.ts'
import type { StandingScreen } from '../../app/safety/standing-screen.ts'
import { useSaving } from '../../app/saving.tsx'
import { useDay, useRecord } from '../../app/services.tsx'
import { useSay } from '../../language/language.tsx'
import { MainButton } from '../../look/actions/actions.tsx'
import { ChoiceRow } from '../../look/choices/choice.tsx'
import { ScreenLayout } from '../../look/layout/screen-layout.tsx'
import { WayBack } from '../../look/layout/way-back.tsx'
import './clearance.css'

type Allowed = 'drills' | 'running' | 'both'
/** What someone who looked may ask us to leave out. */
const offered: readonly Restriction[] = ['noHeadLift', 'noStraightLegs', 'holdMax10s', 'noRunningRise']
const MOST_WORDS = 200

/** Who looked and when, what they allow, with which limits, and until when. */
export function ClearanceForm({ standing }: { readonly standing: StandingScreen }) {
  const { t } = useLingui()
  const say = useSay()
  const words = useRestrictionWords()
  const ids = useId()
  const today = useDay()
  const record = useRecord()
  const { save, problem } = useSaving()
  const [, go] = useLocation()
  const [seenOn, setSeenOn] = useState<string>(today)
  const [by, setBy] = useState('')
  const [allowed, setAllowed] = useState<Allowed>()
  const [limits, setLimits] = useState<readonly Restriction[]>([])
  const [inWords, setInWords] = useState('')
  const [until, setUntil] = useState('')
  const spans = [...new Set(standing.decided.map(clearanceSpanOf))]
  const latest = addDays(today, Math.max(...spans.map(span => clearanceSpanDays[span])))
  const missing = whatIsMissing({ seenOn, by, allowed, until, today, latest })
  const reasons = {
    seenOn: t`Enter the day you were seen, today or before.`,
    by: t`Enter who looked, such as “physio” or a name.`,
    allowed: t`Choose what is allowed.`,
    until: t`Choose a day from today on, not later than the longest time named above.`,
  }
  const keep = async () => {
    if (missing !== undefined || allowed === undefined) return
    const kept = await save(
      record('ClearanceRecorded', {
        by: by.trim(),
        seenOn,
        allows: allowed === 'both' ? ['drills', 'running'] : [allowed],
        restrictions: [...limits, ...(inWords.trim() === '' ? [] : [inWords.trim()])],
        expires: until === '' ? null : until,
      }),
    )
    if (kept) go(standing.unasked.length > 0 ? '/screening' : '/')
  }
  return (
    <form
      className="clearance"
      onSubmit={event => {
        event.preventDefault()
        void keep()
      }}
    >
      <ScreenLayout
        title={t`I have been seen`}
        headerStart={<WayBack href="/result">{t`Result`}</WayBack>}
        heading={<Trans>Good. What did they say?</Trans>}
        lead={
          <Trans>
            After this we begin gently for two weeks. What you enter is your word: it stands in your journal
            as such.
          </Trans>
        }
        ground={
          <>
            <MainButton type="submit" disabled={missing !== undefined} describedBy={`${ids}-missing`}>
              <Trans>Keep this</Trans>
            </MainButton>
            <p className="small" id={`${ids}-missing`} role="status">
              {missing !== undefined && reasons[missing]}
            </p>
          </>
        }
      >
        <div className="clearance-fields">
          <label className="field">
            <Trans>Seen on</Trans>
            <input
              type="date"
              required
              max={today}
              value={seenOn}
              onChange={event => setSeenOn(event.target.value)}
            />
          </label>
          <label className="field">
            <Trans>By whom: role or name</Trans>
            <input
              required
              maxLength={MOST_WORDS}
              autoComplete="off"
              value={by}
              onChange={event => setBy(event.target.value)}
            />
          </label>
          <div>
            <h2>
              <Trans>What is allowed?</Trans>
            </h2>
            <ChoiceRow
              label={t`What is allowed?`}
              choices={[
                { value: 'drills', word: t`Drills` },
                { value: 'running', word: t`Running` },
                { value: 'both', word: t`Both` },
              ]}
              value={allowed}
              onChange={value => setAllowed(value as Allowed)}
            />
          </div>
          <fieldset className="bare-group">
            <legend>
              <Trans>What shall we leave out?</Trans>
            </legend>
            {offered.map(limit => (
              <label key={limit} className="check-row">
                <input
                  type="checkbox"
                  checked={limits.includes(limit)}
                  onChange={({ target }) =>
                    setLimits(target.checked ? [...limits, limit] : limits.filter(other => other !== limit))
                  }
                />
                {words[limit]}
              </label>
            ))}
          </fieldset>
          <label className="field">
            <Trans>Anything else, in your words</Trans>
            <input
              maxLength={MOST_WORDS}
              autoComplete="off"
              value={inWords}
              onChange={event => setInWords(event.target.value)}
            />
          </label>
          <label className="field">
            <Trans>Until when? Leave it empty when no day was named.</Trans>
            <input
              type="date"
              min={today}
              max={latest}
              value={until}
              aria-describedby={`${ids}-spans`}
              onChange={event => setUntil(event.target.value)}
            />
          </label>
          <div className="small" id={`${ids}-spans`}>
            {spans.map((span: ClearanceSpan) => (
              <p key={span}>{say(clearanceSpanTexts[span])}</p>
            ))}
            <p>
              <Trans>Anything new that belongs to it ends it at once.</Trans>
            </p>
          </div>
          {problem}
        </div>
      </ScreenLayout>
    </form>
  )
}

function whatIsMissing({
  seenOn,
  by,
  allowed,
  until,
  today,
  latest,
}: {
  readonly seenOn: string
  readonly by: string
  readonly allowed: Allowed | undefined
  readonly until: string
  readonly today: Day
  readonly latest: Day
}): 'seenOn' | 'by' | 'allowed' | 'until' | undefined {
  if (!isDay(seenOn) || seenOn > today) return 'seenOn'
  if (by.trim() === '') return 'by'
  if (allowed === undefined) return 'allowed'
  if (until !== '' && (!isDay(until) || until < today || until > latest)) return 'until'
  return undefined
}
