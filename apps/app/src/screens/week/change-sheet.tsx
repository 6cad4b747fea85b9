import type { Week, WeekDay } from '@backstride/coach'
import type { FactData } from '@backstride/facts'
import { weekday } from '@backstride/kit'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useSaving } from '../../app/saving.tsx'
import { useDay, useRecord } from '../../app/services.tsx'
import { Reasons } from '../../app/why-sheet.tsx'
import { useWeekdayWords } from '../../language/weekday-words.ts'
import { MainButton, OutlineButton } from '../../look/actions/actions.tsx'
import { ChoiceRow } from '../../look/choices/choice.tsx'
import { Sheet } from '../../look/surfaces/sheet.tsx'

/** Something that was recorded just now and may be taken back. */
export interface Changed {
  readonly fact: string
  readonly says: string
}

/** Another day, less, or not this week: each is as good as the other. */
export function ChangeSheet({
  day,
  week,
  onChanged,
  onClose,
}: {
  readonly day: WeekDay
  readonly week: Week
  readonly onChanged: (changed: Changed) => void
  readonly onClose: () => void
}) {
  const { t } = useLingui()
  const today = useDay()
  const weekdays = useWeekdayWords()
  const record = useRecord()
  const { save, problem } = useSaving()
  const [to, setTo] = useState<string>()
  const free = week.days.filter(
    each => each.day >= today && each.session === null && each.done === 0 && each.paused === null,
  )
  const name = weekdays.long(weekday(day.day))
  const keep = async (move: FactData<'SessionMoved'>, says: string) => {
    const recording = record('SessionMoved', move)
    if (!(await save(recording))) return
    const recorded = await recording
    if (recorded.ok) onChanged({ fact: recorded.value.id, says })
  }
  const move = async () => {
    if (to === undefined) return
    const target = weekdays.long(weekday(to))
    await keep({ from: day.day, to }, t`Moved to ${target}.`)
  }
  const minutes = day.session?.minutes ?? 6
  return (
    <Sheet
      heading={name}
      onClose={onClose}
      ground={
        free.length === 0 ? undefined : (
          <>
            <MainButton disabled={to === undefined} onClick={() => void move()} describedBy="move-first">
              <Trans>Move it</Trans>
            </MainButton>
            {to === undefined && (
              <p className="small" id="move-first">
                <Trans>Choose a day first.</Trans>
              </p>
            )}
          </>
        )
      }
    >
      <div className="week-change">
        {free.length > 0 && (
          <section>
            <h3>
              <Trans>Move it to</Trans>
            </h3>
            <ChoiceRow
              label={t`Move it to`}
              value={to}
              onChange={setTo}
              choices={free.map(each => ({ value: each.day, word: weekdays.long(weekday(each.day)) }))}
            />
          </section>
        )}
        <div className="week-change-more">
          {day.day === today && (
            <OutlineButton size="small" href={`/choose?minutes=${minutes > 6 ? 6 : 2}`}>
              <Trans>Make it shorter</Trans>
            </OutlineButton>
          )}
          <OutlineButton
            size="small"
            onClick={() => void keep({ from: day.day, to: null }, t`${name} is free now.`)}
          >
            <Trans>Leave it out this week</Trans>
          </OutlineButton>
        </div>
        {problem}
        <Reasons because={[day.session?.because, day.strength].filter(each => each != null)} />
      </div>
    </Sheet>
  )
}
