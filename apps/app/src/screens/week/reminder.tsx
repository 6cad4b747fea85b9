import { isKind } from '@backstride/facts'
import { Trans, useLingui } from '@lingui/react/macro'
import { saveFile } from '../../app/save-file.ts'
import { useDay, useFacts, useServices } from '../../app/services.tsx'
import { OutlineButton } from '../../look/actions/actions.tsx'

/** The reminder as a file for the runner's own calendar: a closed app can ring nowhere, and says so. */
export function Reminder() {
  const { t } = useLingui()
  const { clock } = useServices()
  const facts = useFacts()
  const date = useDay()
  const choice = facts.findLast(isKind('WeekChosen'))?.data
  if (choice?.remindAt == null || choice.days.length === 0) return null
  const { remindAt } = choice
  const saveCalendar = async () => {
    const { calendarFile, weekCalendar } = await import('@backstride/formats')
    const calendar = weekCalendar(facts, {
      date,
      zone: clock.zone(),
      madeAt: clock.now(),
      says: minutes => t`Backstride, ${minutes} minutes`,
    })
    if (calendar !== undefined)
      saveFile({ name: 'backstride.ics', type: 'text/calendar', text: calendarFile(calendar) })
  }
  return (
    <section>
      <h2>
        <Trans>Reminder at {remindAt}</Trans>
      </h2>
      <p className="small week-note">
        <Trans>
          A closed app cannot remind you, but your calendar can. The file holds your days, the time and how
          long, nothing about your body. After a change save it again: it updates the old one.
        </Trans>
      </p>
      <OutlineButton size="small" icon="download-simple" onClick={() => void saveCalendar()}>
        <Trans>Save for your calendar</Trans>
      </OutlineButton>
    </section>
  )
}
