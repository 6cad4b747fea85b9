import type { WeekDay } from '@backstride/coach'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useSaving } from '../../app/saving.tsx'
import { useDay, useRecord } from '../../app/services.tsx'
import { useToday } from '../../app/today.ts'
import { useWeek, type WeekNow } from '../../app/week.ts'
import { MainButton, TextAction } from '../../look/actions/actions.tsx'
import { ScreenLayout } from '../../look/layout/screen-layout.tsx'
import { WayBack } from '../../look/layout/way-back.tsx'
import { LinkRow } from '../../look/surfaces/link-row.tsx'
import { Notice } from '../../look/surfaces/notice.tsx'
import { type Changed, ChangeSheet } from './change-sheet.tsx'
import { DayRow } from './day-row.tsx'
import { DaysSheet } from './days-sheet.tsx'
import { KeepingMode } from './keeping-mode.tsx'
import { PauseSheet } from './pause-sheet.tsx'
import { Pauses } from './pauses.tsx'
import { Reminder } from './reminder.tsx'
import './week-screen.css'

type Open = 'days' | 'pause' | WeekDay

/** The week at a glance: what is done, what is to come, and every way to bend it. */
export default function WeekScreen() {
  const { t } = useLingui()
  const today = useDay()
  const now = useWeek()
  const { level, session, doneToday } = useToday()
  const [open, setOpen] = useState<Open>()
  const [changed, setChanged] = useState<Changed>()
  const locked = level === null || level <= 2
  // Today may hold less than the week has: a sore day, a card that comes first.
  const waits = session === null && !doneToday
  const { week } = now
  const close = () => setOpen(undefined)
  return (
    <ScreenLayout
      title={t`Your week`}
      headerStart={<WayBack href="/">{t`Today`}</WayBack>}
      heading={
        level === null ? (
          <Trans>First the safety questions, then your week.</Trans>
        ) : locked ? (
          <Trans>Your days wait until someone has looked.</Trans>
        ) : (
          <WeekHeading {...now} />
        )
      }
      {...(level === null
        ? {}
        : { lead: locked ? <Trans>They stay as you chose them.</Trans> : <WeekLead {...now} /> })}
      ground={
        level === null ? (
          <MainButton href="/screening">
            <Trans>Answer the safety questions</Trans>
          </MainButton>
        ) : week.suggested && !locked ? (
          <MainButton onClick={() => setOpen('days')}>
            <Trans>Choose your days</Trans>
          </MainButton>
        ) : undefined
      }
      groundMore={
        locked ? undefined : (
          <>
            {!week.suggested && (
              <TextAction onClick={() => setOpen('days')}>
                <Trans>Change your days</Trans>
              </TextAction>
            )}
            <TextAction onClick={() => setOpen('pause')}>
              <Trans>Plan a pause</Trans>
            </TextAction>
          </>
        )
      }
      aside={
        <div className="week-more">
          {!locked && <KeepingMode />}
          {!locked && <Reminder />}
          <Pauses />
          <ul className="rows">
            <LinkRow href="/flare-plan" title={t`Plan for a flare`}>
              <Trans>Written while well, read when it hurts</Trans>
            </LinkRow>
          </ul>
        </div>
      }
      tabs
    >
      {changed !== undefined && <ChangedNotice changed={changed} onUndone={() => setChanged(undefined)} />}
      {!locked && (
        <ul className="week-days">
          {week.days.map(day => (
            <DayRow
              key={day.day}
              day={day}
              today={today}
              waits={waits && day.day === today}
              onChange={() => setOpen(day)}
            />
          ))}
        </ul>
      )}
      {open === 'days' && <DaysSheet onClose={close} />}
      {open === 'pause' && <PauseSheet onClose={close} />}
      {typeof open === 'object' && (
        <ChangeSheet
          day={open}
          week={week}
          onChanged={done => {
            setChanged(done)
            close()
          }}
          onClose={close}
        />
      )}
    </ScreenLayout>
  )
}

function WeekHeading({ done, left }: WeekNow) {
  if (done > 0 && left > 0)
    return (
      <Trans>
        {done} done, {left} to come.
      </Trans>
    )
  if (left > 0) return <Plural value={left} one="One session to come." other="# sessions to come." />
  if (done > 0) return <Plural value={done} one="One session done." other="# sessions done." />
  return <Trans>Nothing more this week.</Trans>
}

function WeekLead({ week, streak }: WeekNow) {
  if (week.suggested)
    return <Trans>A suggestion, each as long as the plan of its day. Choose the days that suit you.</Trans>
  if (streak > 0)
    return (
      <Plural value={streak} one="One week with two sessions." other="# weeks in a row with two sessions." />
    )
  return <Trans>With two sessions of any length, a week counts.</Trans>
}

/** What was changed just now, and the way back. */
function ChangedNotice({ changed, onUndone }: { readonly changed: Changed; readonly onUndone: () => void }) {
  const record = useRecord()
  const { save, problem } = useSaving()
  const undo = async () => {
    if (await save(record('Retracted', { fact: changed.fact }))) onUndone()
  }
  return (
    <div className="week-changed">
      <Notice icon="check">
        <p>{changed.says}</p>
        <TextAction onClick={() => void undo()}>
          <Trans>Undo</Trans>
        </TextAction>
      </Notice>
      {problem}
    </div>
  )
}
