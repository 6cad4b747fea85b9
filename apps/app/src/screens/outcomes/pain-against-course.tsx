import { courseFrom, type LookBack, naturalCourse, naturalCourseAt } from '@backstride/coach'
import { Trans, useLingui } from '@lingui/react/macro'
import { useFormat } from '../../language/format.ts'
import { CourseChart } from '../../look/charts/course-chart.tsx'
import { ValuesTable } from '../../look/charts/values-table.tsx'
import { useLabelWords } from './label-words.ts'

/** At least so many weeks are drawn: the first the studies speak of after the start. */
const leastWeeks = 6
/** From here on the table names every fourth week: it stays a page long. */
const everyWeekUpTo = 13

/** The runner's own mornings, week by week, against how back pain went in studies of others. */
export function PainAgainstCourse({ back }: { readonly back: LookBack }) {
  const { t } = useLingui()
  const format = useFormat()
  const labelWords = useLabelWords()
  const { pain, course } = back
  const lastWeek = Math.max(leastWeeks, back.weeks)
  const weeks = Array.from({ length: lastWeek + 1 }, (_, week) => ({
    week,
    own: pain.weeks[week]?.nrs,
    others: courseFrom(course, pain.baseline, week),
  }))
  const shown = weeks.filter(({ week }) => lastWeek <= everyWeekUpTo || week % 4 === 0 || week === lastWeek)
  const start = format.number(pain.baseline)
  const now = pain.reading === undefined ? undefined : format.number(pain.reading.now)
  const label = labelWords(pain.reading)
  const count = weeks.filter(({ own }) => own !== undefined).length
  const fromWeeks = naturalCourse.persistentFromWeeks
  return (
    <section>
      <h2>
        <Trans>Pain in the morning</Trans>
      </h2>
      <p>
        {now === undefined ? (
          <Trans>
            Start {start} of 10. {label}.
          </Trans>
        ) : (
          <Trans>
            Start {start}, now {now} of 10: {label}.
          </Trans>
        )}
      </p>
      <p className="small">
        {pain.baselineFrom === 'mornings' ? (
          <Trans>Start and now: the middle of two weeks of mornings.</Trans>
        ) : (
          <Trans>Start: the pain at rest you gave, as mornings were too few.</Trans>
        )}
      </p>
      <CourseChart
        label={t`Your mornings in ${count} weeks, and the average of studies from your start. The table has every value.`}
        points={weeks.map(({ own }) => own)}
        course={weeks.map(({ others }) => others)}
        courseName={t`others, on average`}
        say={value => format.number(value)}
        start={t`start`}
        end={t`week ${lastWeek}`}
      />
      <p className="small">
        {course === 'acute' ? (
          <Trans>
            Dashed: how back pain of under {fromWeeks} weeks went in studies, on average, in other people,
            with or without care. They used a scale of 100; the line begins at your start. It is no forecast
            for you.
          </Trans>
        ) : (
          <Trans>
            Dashed: how back pain of {fromWeeks} weeks and more went in studies, on average, in other people,
            with or without care. They used a scale of 100; the line begins at your start. It is no forecast
            for you.
          </Trans>
        )}
      </p>
      <ValuesTable
        caption={t`Pain in the morning, week by week`}
        columns={[t`Week`, t`Your value`, t`Others, from your start`, t`Others, of 100`]}
        rows={shown.map(({ week, own, others }) => ({
          key: String(week),
          cells: [
            format.number(week),
            own === undefined ? undefined : format.number(own),
            format.number(others),
            format.number(naturalCourseAt(course, week), 0),
          ],
        }))}
      />
      <p className="small">
        <Trans>
          Others: Costa 2012 and Wallwork 2024, measured at the start and after 6, 26 and 52 weeks.
        </Trans>
      </p>
    </section>
  )
}
