import type { WeekDay } from '@backstride/coach'
import { composeSession } from '@backstride/content'
import { type Day, weekday } from '@backstride/kit'
import { Trans, useLingui } from '@lingui/react/macro'
import { theDaysPlan } from '../../app/session-order.ts'
import { useSessionNow } from '../../app/use-session-now.ts'
import { useFormat } from '../../language/format.ts'
import { useWeekdayWords } from '../../language/weekday-words.ts'
import { TextAction } from '../../look/actions/actions.tsx'
import { Tag } from '../../look/surfaces/tag.tsx'

/** One day of the week. A day gone by shows what was done, and nothing else. */
export function DayRow({
  day: { day, session, done, paused, strength, longRun },
  today,
  waits,
  onChange,
}: {
  readonly day: WeekDay
  readonly today: Day
  /** Nothing of it is open right now. */
  readonly waits: boolean
  readonly onChange: () => void
}) {
  const { t } = useLingui()
  const format = useFormat()
  const weekdays = useWeekdayWords()
  const name = weekdays.long(weekday(day))
  const movedFrom = session?.movedFrom === undefined ? undefined : weekdays.long(weekday(session.movedFrom))
  return (
    <li className="week-day" aria-current={day === today ? 'date' : undefined}>
      <span className="week-day-name">
        <strong aria-hidden="true">{weekdays.short(weekday(day))}</strong>
        <span className="visually-hidden">{name}</span>
        <span className="small">{Number(day.slice(8))}</span>
      </span>
      <div className="week-day-words">
        {done > 0 && (
          <Tag tone="moss" icon="check">
            {done === 1 ? <Trans context="a session">Done</Trans> : <Trans>{done} done</Trans>}
          </Tag>
        )}
        {session !== null && (
          <p>
            <strong>
              <Trans>Session</Trans>
            </strong>{' '}
            {session.minutes !== null ? (
              <span className="small">· {format.minutes(session.minutes)}</span>
            ) : (
              day === today && !waits && <PlanMinutes />
            )}
          </p>
        )}
        {session !== null && (waits || strength !== null || movedFrom !== undefined) && (
          <p className="small">
            {[
              waits ? t`waits, Today says why` : strength === null ? undefined : t`with strength`,
              movedFrom === undefined ? undefined : t`moved from ${movedFrom}`,
            ]
              .filter(each => each !== undefined)
              .join(', ')}
          </p>
        )}
        {paused !== null && done === 0 && (
          <p className="small">
            <Trans context="days without training">Pause</Trans>
          </p>
        )}
        {longRun && day >= today && (
          <p className={session === null ? undefined : 'small'}>
            <Trans>Long run</Trans>
          </p>
        )}
        {day >= today && session === null && done === 0 && paused === null && !longRun && (
          <p className="small">
            <Trans>Free</Trans>
          </p>
        )}
      </div>
      {session !== null && (
        <TextAction label={t`Change ${name}`} onClick={onChange}>
          <Trans>Change</Trans>
        </TextAction>
      )}
    </li>
  )
}

/** How long the plan of the day takes: what Today leads to where no minutes were chosen. */
function PlanMinutes() {
  const format = useFormat()
  const now = useSessionNow()
  const minutes = now === undefined ? undefined : composeSession(theDaysPlan, now.day)?.session.minutes
  return minutes === undefined ? null : <span className="small">· {format.minutes(minutes)}</span>
}
