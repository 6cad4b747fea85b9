import {
  type DayPoint,
  holdTrend,
  lastDays,
  morningPoints,
  onDay,
  type SessionPoint,
  sessionPoints,
  trend,
  weekPoints,
} from '@backstride/coach'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { useDay, useFacts, usePreferences } from '../../app/services.tsx'
import { useFormat } from '../../language/format.ts'
import { MainButton } from '../../look/actions/actions.tsx'
import { BarChart } from '../../look/charts/bar-chart.tsx'
import { LineChart } from '../../look/charts/line-chart.tsx'
import { ValuesTable } from '../../look/charts/values-table.tsx'
import { SegmentedControl } from '../../look/choices/segmented-control.tsx'
import { ScreenLayout } from '../../look/layout/screen-layout.tsx'
import { LinkRow } from '../../look/surfaces/link-row.tsx'
import { LadderSteps } from './ladder-steps.tsx'
import { HeldBySession, WitnessWords } from './witness-words.tsx'
import './progress-screen.css'

const shownDays = 28
const shownWeeks = 8
/** A week counts from here on: twice is what the drills ask for. */
const sessionsAWeek = 2

export default function ProgressScreen() {
  const { t } = useLingui()
  const facts = useFacts()
  const today = useDay()
  const [{ firstWeekday }] = usePreferences()
  const [view, setView] = useState<'chart' | 'table'>('chart')
  const format = useFormat()
  const sessions = sessionPoints(facts)
  const mornings = morningPoints(facts)
  const weeks = weekPoints(sessions, today, shownWeeks, firstWeekday)
  if (sessions.length === 0 && mornings.length === 0) return <Empty />

  const start = format.shortDay(lastDays(today, shownDays, () => undefined)[0]?.day ?? today)
  const span = { start, end: t`today`, view }
  const morningOn = new Map(mornings.map(({ day, value }) => [day, value]))
  const fullWeeks = weeks.filter(({ trainedDays }) => trainedDays >= sessionsAWeek).length
  const weekCount = format.number(shownWeeks)
  return (
    <ScreenLayout
      title={t`Progress`}
      headerStart={<Trans>Last four weeks</Trans>}
      headerEnd={
        <SegmentedControl
          label={t`Show as`}
          value={view}
          onChange={setView}
          segments={[
            { value: 'chart', word: t`Chart` },
            { value: 'table', word: t`Table` },
          ]}
        />
      }
      heading={<Headline sessions={sessions} mornings={mornings} />}
      tabs
    >
      <div className="progress-sections">
        <DaysSection
          {...span}
          name={t`Clean seconds`}
          words={<WitnessWords sessions={sessions} />}
          points={lastDays(
            today,
            shownDays,
            onDay(sessions, ({ cleanS }) => cleanS),
          )}
        />
        <DaysSection
          {...span}
          name={t`Twists a side`}
          words={t`The side with fewer twists counts`}
          points={lastDays(
            today,
            shownDays,
            onDay(sessions, ({ twists }) => Math.min(twists.left, twists.right)),
          )}
        />
        <DaysSection
          {...span}
          line
          name={t`Pain in the morning`}
          words={t`Most backs ease with time. Not all of this is the drills.`}
          points={lastDays(today, shownDays, day => morningOn.get(day))}
        />
        <section>
          <h2>
            <Trans>Weeks with two sessions</Trans>
          </h2>
          <p className="small">
            <Trans>
              {fullWeeks} of the last {weekCount} weeks
            </Trans>
          </p>
          {view === 'chart' ? (
            <BarChart
              label={t`${fullWeeks} of the last ${weekCount} weeks had two sessions or more.`}
              start={format.shortDay(weeks[0]?.start ?? today)}
              end={t`this week`}
              line={{ value: sessionsAWeek, name: t`two` }}
              bars={weeks.map(({ start: key, trainedDays }) => ({
                key,
                value: trainedDays === 0 ? undefined : trainedDays,
              }))}
            />
          ) : (
            <ValuesTable
              caption={t`Training days by week`}
              columns={[t`Week from`, t`Training days`]}
              rows={weeks.toReversed().map(({ start: key, trainedDays }) => ({
                key,
                cells: [format.shortDay(key), format.number(trainedDays)],
              }))}
            />
          )}
        </section>
        <LadderSteps />
        <section>
          <h2>
            <Trans>Over the weeks</Trans>
          </h2>
          <ul className="rows block">
            <LinkRow href="/outcomes" title={t`How it goes`}>
              <Trans>Short questions over the weeks, and looking back</Trans>
            </LinkRow>
          </ul>
        </section>
        {view === 'table' && <BySession sessions={sessions} />}
        {view === 'table' && <HeldBySession sessions={sessions} />}
      </div>
    </ScreenLayout>
  )
}

function DaysSection({
  name,
  words,
  points,
  start,
  end,
  view,
  line = false,
}: {
  readonly name: string
  readonly words: ReactNode
  readonly points: readonly DayPoint[]
  readonly start: string
  readonly end: string
  readonly view: 'chart' | 'table'
  readonly line?: boolean
}) {
  const { t } = useLingui()
  const format = useFormat()
  const known = points.filter(({ value }) => value !== undefined)
  const newest = known.at(-1)
  const newestWords = newest === undefined ? '' : format.number(newest.value ?? 0)
  const days = known.length
  const label =
    newest === undefined
      ? t`${name}: no entry in these four weeks.`
      : t`${name}: ${days} days with an entry, the newest ${newestWords}. The table has every value.`
  let shown: ReactNode
  if (view === 'table')
    shown =
      known.length === 0 ? (
        <p className="small">
          <Trans>No entry in these four weeks.</Trans>
        </p>
      ) : (
        <ValuesTable
          caption={name}
          columns={[t`Day`, name]}
          rows={known.toReversed().map(({ day, value }) => ({
            key: day,
            cells: [format.shortDay(day), value === undefined ? undefined : format.number(value)],
          }))}
        />
      )
  else if (line) shown = <LineChart points={points} label={label} start={start} end={end} />
  else
    shown = (
      <BarChart
        bars={points.map(({ day, value }) => ({ key: day, value }))}
        label={label}
        start={start}
        end={end}
      />
    )
  return (
    <section>
      <h2>{name}</h2>
      <p className="small">{words}</p>
      {shown}
    </section>
  )
}

function BySession({ sessions }: { readonly sessions: readonly SessionPoint[] }) {
  const { t } = useLingui()
  const format = useFormat()
  return (
    <section>
      <h2>
        <Trans>By session</Trans>
      </h2>
      <ValuesTable
        caption={t`By session`}
        columns={[t`Day`, t`Clean s`, t`Twists L/R`, t`Next day`]}
        rows={sessions.toReversed().map(({ id, day, cleanS, twists, nextMorning }) => ({
          key: id,
          cells: [
            format.shortDay(day),
            cleanS === undefined ? undefined : format.number(cleanS),
            `${twists.left}/${twists.right}`,
            nextMorning === undefined ? undefined : format.number(nextMorning),
          ],
        }))}
      />
      <p className="small">
        <Trans>– means not told, or not in it. It never counts as a zero.</Trans>
      </p>
    </section>
  )
}

/** Two sentences that answer "is it getting better?", and no more than the numbers carry. */
function Headline({
  sessions,
  mornings,
}: {
  readonly sessions: readonly SessionPoint[]
  readonly mornings: readonly { readonly value: number }[]
}) {
  const holds = holdTrend(sessions)
  const pain = trend(mornings.map(({ value }) => value))
  return (
    <>
      {holds === undefined && (
        <Plural
          value={sessions.length}
          _0="No session yet."
          one="One session so far."
          other="# sessions so far."
        />
      )}
      {holds === 'up' && <Trans>Holds got longer.</Trans>}
      {holds === 'same' && <Trans>Holds stay about the same.</Trans>}
      {holds === 'down' && <Trans>Holds are shorter than before.</Trans>}{' '}
      {pain === 'down' && <Trans>Mornings got quieter.</Trans>}
      {pain === 'same' && <Trans>Mornings stay about the same.</Trans>}
      {pain === 'up' && <Trans>Mornings hurt more than before.</Trans>}
    </>
  )
}

function Empty() {
  const { t } = useLingui()
  return (
    <ScreenLayout
      title={t`Progress`}
      heading={<Trans>Nothing to show yet.</Trans>}
      lead={
        <Trans>
          After your first session you see clean seconds and twists here, and how the mornings go. Most backs
          ease with time; not all of it will be the drills.
        </Trans>
      }
      ground={
        <MainButton href="/">
          <Trans>Go to today</Trans>
        </MainButton>
      }
      tabs
    />
  )
}
