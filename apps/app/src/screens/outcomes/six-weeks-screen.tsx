import { type LookBack, ratedLabel, sixWeekRule } from '@backstride/coach'
import { instrumentNames } from '@backstride/content'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useLookBack } from '../../app/look-back.ts'
import { usePreferences } from '../../app/services.tsx'
import { WhySheet } from '../../app/why-sheet.tsx'
import { useFormat } from '../../language/format.ts'
import { MainButton, OutlineButton, TextAction } from '../../look/actions/actions.tsx'
import { BarChart } from '../../look/charts/bar-chart.tsx'
import { ValuesTable } from '../../look/charts/values-table.tsx'
import { ScreenLayout } from '../../look/layout/screen-layout.tsx'
import { WayBack } from '../../look/layout/way-back.tsx'
import { LinkRow } from '../../look/surfaces/link-row.tsx'
import { Notice } from '../../look/surfaces/notice.tsx'
import { useLabelWords, useRatedWords } from './label-words.ts'
import { PainAgainstCourse } from './pain-against-course.tsx'
import './outcomes.css'

/** What was told and done since the start, side by side. It says how it went, never why. */
export default function SixWeeksScreen() {
  const { t } = useLingui()
  const format = useFormat()
  const back = useLookBack()
  if (back === undefined) return <NothingYet />
  const since = format.day(back.start.day)
  return (
    <ScreenLayout
      title={t`Looking back`}
      headerStart={<WayBack href="/outcomes">{t`How it goes`}</WayBack>}
      heading={<Headline back={back} />}
      lead={<Trans>What you told since {since}. Numbers show how it went, never why.</Trans>}
      tabs
    >
      <WorthALook back={back} />
      <div className="look-back-sections">
        <PainAgainstCourse back={back} />
        <div className="look-back-column">
          <Activities back={back} />
          <Impact back={back} />
          <Scores back={back} />
          <Done back={back} />
          <NextSteps back={back} />
        </div>
      </div>
    </ScreenLayout>
  )
}

function NothingYet() {
  const { t } = useLingui()
  return (
    <ScreenLayout
      title={t`Looking back`}
      headerStart={<WayBack href="/outcomes">{t`How it goes`}</WayBack>}
      heading={<Trans>Nothing to look back on yet.</Trans>}
      lead={
        <Trans>This page fills from the day you tell in the safety questions that your back hurts.</Trans>
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

/** One sentence that says no more than the numbers carry. */
function Headline({ back }: { readonly back: LookBack }) {
  const { pain, weeks, days, worthALook } = back
  if (worthALook !== undefined) return <Trans>Little has changed. Have someone look.</Trans>
  if (days < sixWeekRule.fromDay)
    return <Plural value={weeks} _0="The first week." one="One week so far." other="# weeks so far." />
  switch (pain.reading?.label) {
    case 'improved':
      return <Trans>Less pain than at the start.</Trans>
    case 'worse':
      return <Trans>More pain than at the start.</Trans>
    case 'noClearChange':
      return <Trans>Pain is about what it was.</Trans>
    default:
      return <Plural value={weeks} one="# week, as you told it." other="# weeks, as you told them." />
  }
}

function WorthALook({ back: { worthALook } }: { readonly back: LookBack }) {
  const { t } = useLingui()
  const [isAsking, setAsking] = useState(false)
  if (worthALook === undefined) return null
  return (
    <div className="look-back-notice">
      <Notice>
        <p>
          <Trans>
            Six weeks on, pain and activities are both less than 30 % better. It is no alarm. It is worth
            having someone look: you lose nothing by asking.
          </Trans>
        </p>
        <TextAction onClick={() => setAsking(true)}>
          <Trans>Why?</Trans>
        </TextAction>
        <OutlineButton href="/screening">
          <Trans>Answer the safety questions again</Trans>
        </OutlineButton>
      </Notice>
      {isAsking && (
        <WhySheet
          heading={t`Why have someone look?`}
          because={[worthALook]}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  )
}

function Activities({ back }: { readonly back: LookBack }) {
  const { t } = useLingui()
  const format = useFormat()
  const labelWords = useLabelWords()
  const { activities, activitiesTogether: together } = back
  return (
    <section>
      <h2>
        <Trans>Your activities</Trans>
      </h2>
      {activities.length === 0 ? (
        <p className="small">
          <Trans>Not rated since the start.</Trans>
        </p>
      ) : (
        <>
          <p className="small">
            <Trans>0 not at all, 10 as before it hurt.</Trans>
          </p>
          <ValuesTable
            caption={t`Your activities, at the start and now`}
            columns={[t`What`, t`Start`, t`Now`]}
            rows={[
              ...activities.map(each => ({
                key: each.id,
                isName: each.words !== undefined,
                cells: [each.words ?? t`Running`, format.number(each.baseline), format.number(each.now)],
                ...(together === undefined ? {} : { note: labelWords(each) }),
              })),
              ...(together === undefined || activities.length === 1
                ? []
                : [
                    {
                      key: 'together',
                      cells: [t`On average`, format.number(together.baseline), format.number(together.now)],
                      note: labelWords(together),
                    },
                  ]),
            ]}
          />
        </>
      )}
    </section>
  )
}

function Impact({ back: { impacts } }: { readonly back: LookBack }) {
  const { t } = useLingui()
  const format = useFormat()
  const [{ units }] = usePreferences()
  const [first] = impacts
  const newest = impacts.at(-1)
  const count = impacts.length
  const score = newest === undefined ? '' : format.number(newest.score)
  return (
    <section>
      <h2>
        <Trans>Weekly impact on running</Trans>
      </h2>
      {first === undefined || newest === undefined ? (
        <p className="small">
          <Trans>Not told since the start.</Trans>
        </p>
      ) : (
        <>
          <p className="small">
            <Trans>
              0 nothing in the way, 100 no running. How much change counts is not settled, so it has no label.
            </Trans>
          </p>
          <BarChart
            label={t`Weekly impact told ${count} times, the newest ${score} of 100. The table has every value.`}
            bars={impacts.map(({ day, score: value }) => ({ key: day, value }))}
            start={format.shortDay(first.day)}
            end={format.shortDay(newest.day)}
          />
          <ValuesTable
            caption={t`Weekly impact on running`}
            columns={[t`Day`, t`Impact`, t`Longest run`, t`Left out`]}
            rows={impacts.toReversed().map(({ day, score: value, longestComfortableRunM, daysMissed }) => ({
              key: day,
              cells: [
                format.shortDay(day),
                format.number(value),
                longestComfortableRunM === undefined
                  ? undefined
                  : format.distance(longestComfortableRunM, units),
                daysMissed === undefined ? undefined : format.number(daysMissed),
              ],
            }))}
          />
        </>
      )}
    </section>
  )
}

/** Scores of questionnaires, and the runner's own word on it all. */
function Scores({ back: { scores, changes } }: { readonly back: LookBack }) {
  const { t } = useLingui()
  const format = useFormat()
  const labelWords = useLabelWords()
  const ratedWords = useRatedWords()
  const change = changes.at(-1)
  const words = change === undefined ? '' : ratedWords(ratedLabel(change.change))
  const day = change === undefined ? '' : format.dayOfMonth(change.day)
  return (
    <section>
      <h2>
        <Trans>What you say yourself</Trans>
      </h2>
      <p>
        {change === undefined ? (
          <Trans>Not said yet whether it is better or worse.</Trans>
        ) : (
          <Trans>
            You said on {day}: {words}.
          </Trans>
        )}
      </p>
      {scores.length > 0 && (
        <ValuesTable
          caption={t`Scores of questionnaires`}
          columns={[t`Questionnaire`, t`At first`, t`Newest`]}
          rows={scores.map(({ instrument, points, reading }) => ({
            key: instrument,
            isName: true,
            cells: [
              instrumentNames[instrument],
              format.number(points[0]?.score ?? 0),
              points.length < 2 ? undefined : format.number(points.at(-1)?.score ?? 0),
            ],
            note: labelWords(reading),
          }))}
        />
      )}
    </section>
  )
}

function Done({ back: { done } }: { readonly back: LookBack }) {
  const format = useFormat()
  const [{ units }] = usePreferences()
  const distance = format.distance(done.runM, units)
  return (
    <section>
      <h2>
        <Trans>What you did</Trans>
      </h2>
      <p>
        <Plural
          value={done.trainedDays}
          _0="No day with drills,"
          one="# day with drills,"
          other="# days with drills,"
        />{' '}
        {done.runs === 0 ? (
          <Trans>no run entered.</Trans>
        ) : (
          <Plural value={done.runs} one={`one run, ${distance}.`} other={`# runs, ${distance} in all.`} />
        )}
      </p>
      <p className="small">
        <Trans>
          Most backs ease with time, with or without an app. What you did and how it went stand side by side
          here. One does not show that it came from the other.
        </Trans>
      </p>
    </section>
  )
}

function NextSteps({ back }: { readonly back: LookBack }) {
  const { t } = useLingui()
  return (
    <section>
      <h2>
        <Trans>What next</Trans>
      </h2>
      <ul className="rows">
        {back.activities.length === 0 && (
          <LinkRow href="/outcomes/activities" title={t`Rate your activities`}>
            <Trans>Without them there is less to compare</Trans>
          </LinkRow>
        )}
        {back.days >= sixWeekRule.fromDay && back.changes.length === 0 && (
          <LinkRow href="/outcomes/change" title={t`Say how it changed`} />
        )}
        <LinkRow href="/" title={t`Go on with today`}>
          <Trans>The plan follows your pain, day by day</Trans>
        </LinkRow>
        <LinkRow href="/learn/calm" title={t`Most backs calm down`}>
          <Trans>What studies say about time</Trans>
        </LinkRow>
        <LinkRow href="/learn/get-help" title={t`When to get help`}>
          <Trans>Today, this week, or at ease</Trans>
        </LinkRow>
      </ul>
    </section>
  )
}
