import { reminderDue, type WeekDay } from '@backstride/coach'
import { timeAt, weekday } from '@backstride/kit'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useSyncExternalStore } from 'react'
import { Link } from 'wouter'
import { useWeekdayWords } from '../language/weekday-words.ts'
import { Icon } from '../look/icons/icon.tsx'
import { useDay, useFacts, useServices } from './services.tsx'
import { useWeek } from './week.ts'
import './week-strip.css'

/** The week in one line: seven days by their shape, what is done and what is to come. It leads to the week. */
export function WeekStrip() {
  const { t } = useLingui()
  const today = useDay()
  const weekdays = useWeekdayWords()
  const { week, done, left, streak } = useWeek()
  return (
    <>
      <ReminderLine />
      <Link href="/week" className="week-strip">
        <span className="week-strip-days" aria-hidden="true">
          {week.days.map(day => (
            <span key={day.day} className="week-strip-day" data-today={day.day === today ? 'yes' : undefined}>
              {[...weekdays.short(weekday(day.day))][0]}
              <span className="week-mark" data-state={stateOf(day)} />
            </span>
          ))}
        </span>
        <span className="week-strip-words small">
          <strong>
            {t`Your week`}
            <Icon name="arrow-right" size={18} />
          </strong>
          <span>
            {done > 0 ? (
              <Trans>
                {done} done, {left} to come
              </Trans>
            ) : (
              <Trans>{left} to come</Trans>
            )}
          </span>
          {streak > 1 && (
            <span>
              <Plural value={streak} one="# week in a row" other="# weeks in a row" />
            </span>
          )}
        </span>
      </Link>
    </>
  )
}

/** Four shapes that survive greyscale: a full bar, an outline, a broken line, a dot. */
const stateOf = ({ done, session, paused }: WeekDay): 'done' | 'planned' | 'paused' | 'free' =>
  done > 0 ? 'done' : session !== null ? 'planned' : paused !== null ? 'paused' : 'free'

/** At the chosen time one quiet line, while the app is open: nothing rings, and nothing asks why. */
function ReminderLine() {
  const { clock } = useServices()
  const facts = useFacts()
  const today = useDay()
  const time = useSyncExternalStore(everyHalfMinute, () => timeAt(clock.now(), clock.zone()))
  if (reminderDue(facts, today, time) === undefined) return null
  return (
    <p className="week-reminder" role="status">
      <Trans>This is the time you chose. Whenever you like.</Trans>
    </p>
  )
}

function everyHalfMinute(listener: () => void): () => void {
  const timer = setInterval(listener, 30_000)
  document.addEventListener('visibilitychange', listener)
  return () => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', listener)
  }
}
