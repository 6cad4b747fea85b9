import { weekShape } from '@backstride/coach'
import { isKind, type WeekChosen } from '@backstride/facts'
import { Trans, useLingui } from '@lingui/react/macro'
import { useId, useState } from 'react'
import { useSaving } from '../../app/saving.tsx'
import { useFacts, useRecord } from '../../app/services.tsx'
import { useWeekdayWords } from '../../language/weekday-words.ts'
import { MainButton } from '../../look/actions/actions.tsx'
import { Choice } from '../../look/choices/choice.tsx'
import { SegmentedControl } from '../../look/choices/segmented-control.tsx'
import { Toggle } from '../../look/choices/toggle.tsx'
import { Sheet } from '../../look/surfaces/sheet.tsx'

const weekdayNumbers = [1, 2, 3, 4, 5, 6, 7] as const
const minutesToChoose = [6, 12, 20] as const satisfies readonly WeekChosen['minutes'][]
const usualReminder = '18:00'

/** The days that suit, how long, the long run, and a reminder: one sheet, all of it changeable at any time. */
export function DaysSheet({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLingui()
  const ids = useId()
  const weekdays = useWeekdayWords()
  const record = useRecord()
  const { save, problem } = useSaving()
  const last = useFacts().findLast(isKind('WeekChosen'))?.data
  const [days, setDays] = useState<readonly number[]>(last?.days ?? weekShape.suggestedDays)
  const [minutes, setMinutes] = useState<WeekChosen['minutes']>(last?.minutes ?? weekShape.minutesAtFirst)
  const [longRunDay, setLongRunDay] = useState(last?.longRunDay ?? null)
  const [remindAt, setRemindAt] = useState(last?.remindAt ?? null)
  const keep = async () => {
    const chosen = { days: days.toSorted((a, b) => a - b), minutes, longRunDay, remindAt }
    if (await save(record('WeekChosen', chosen))) onClose()
  }
  return (
    <Sheet
      heading={t`Which days suit you?`}
      onClose={onClose}
      ground={
        <MainButton disabled={remindAt === ''} onClick={() => void keep()}>
          <Trans>Save</Trans>
        </MainButton>
      }
    >
      <div className="week-change">
        <fieldset className="bare-group">
          <legend className="visually-hidden">
            <Trans>Days</Trans>
          </legend>
          <div className="week-choose-days">
            {weekdayNumbers.map(day => (
              <Choice
                key={day}
                selected={days.includes(day)}
                onSelect={() =>
                  setDays(days.includes(day) ? days.filter(each => each !== day) : [...days, day])
                }
              >
                <span aria-hidden="true">{weekdays.short(day)}</span>
                <span className="visually-hidden">{weekdays.long(day)}</span>
              </Choice>
            ))}
          </div>
        </fieldset>
        <div className="week-field">
          <strong aria-hidden="true">
            <Trans>Minutes a session</Trans>
          </strong>
          <SegmentedControl
            label={t`Minutes a session`}
            value={String(minutes)}
            onChange={chosen => setMinutes(minutesToChoose.find(each => String(each) === chosen) ?? minutes)}
            segments={minutesToChoose.map(each => ({ value: String(each), word: String(each) }))}
          />
        </div>
        <div className="week-field">
          <label htmlFor={`${ids}-long`}>
            <strong>
              <Trans>Long run</Trans>
            </strong>
            <span className="small">
              <Trans>No strength the day before</Trans>
            </span>
          </label>
          <select
            id={`${ids}-long`}
            className="week-select"
            value={longRunDay ?? 0}
            onChange={({ target }) => setLongRunDay(target.value === '0' ? null : Number(target.value))}
          >
            <option value={0}>{t`None`}</option>
            {weekdayNumbers.map(day => (
              <option key={day} value={day}>
                {weekdays.long(day)}
              </option>
            ))}
          </select>
        </div>
        <div>
          <Toggle
            on={remindAt !== null}
            onChange={on => setRemindAt(on ? usualReminder : null)}
            detail={<Trans>One line here while the app is open, and a calendar file if you like</Trans>}
          >
            <Trans>A quiet reminder</Trans>
          </Toggle>
          {remindAt !== null && (
            <div className="week-field">
              <label htmlFor={`${ids}-time`}>
                <strong>
                  <Trans>At</Trans>
                </strong>
              </label>
              <input
                id={`${ids}-time`}
                className="week-select"
                type="time"
                required
                value={remindAt}
                onChange={event => setRemindAt(event.target.value)}
              />
            </div>
          )}
        </div>
        {problem}
      </div>
    </Sheet>
  )
}
