import { composeSession, hollowHold, openToday, type SessionOrder } from '@backstride/content'
import { dayAt } from '@backstride/kit'
import { Trans, useLingui } from '@lingui/react/macro'
import { useCallback, useState } from 'react'
import { Redirect, useLocation, useSearch } from 'wouter'
import { NoDrills } from '../../app/no-drills.tsx'
import { type Services, useServices } from '../../app/services.tsx'
import { sessionNow } from '../../app/session-now.ts'
import { parseOrder } from '../../app/session-order.ts'
import { MainButton } from '../../look/actions/actions.tsx'
import { ScreenLayout } from '../../look/layout/screen-layout.tsx'
import {
  coachInSession,
  isStillOpen,
  newWork,
  readSessionDraft,
  type SessionInput,
  type SessionStart,
} from '../../player/index.ts'
import { useSessionLock } from '../../player/run/session-lock.ts'
import { Player } from '../../player/view/player.tsx'
import { BeforeSession } from './before-session.tsx'
import { OpenSession } from './open-session.tsx'

/** Pain before, then the player; or first, what to do with a session that was left in the middle. */
export default function SessionScreen() {
  const services = useServices()
  const { drafts } = services
  const [, go] = useLocation()
  const lock = useSessionLock()
  const order = parseOrder(useSearch())
  const [open, setOpen] = useState(() => readSessionDraft(drafts))
  const [input, setInput] = useState<SessionInput>()
  const toAfter = useCallback(() => go('/after', { replace: true }), [go])

  if (lock === 'asking') return null
  if (lock === 'elsewhere') return <RunsElsewhere />
  if (input !== undefined) return <Player input={input} onDone={toAfter} />
  if (open?.phase === 'done') return <Redirect to="/after" replace />
  if (open !== undefined)
    return (
      <OpenSession
        draft={open}
        drillsOpen={isStillOpen(open.work, opennessNow(services))}
        onGoOn={() => setInput(inputOf(services, open.work.start, open.work))}
        onSave={toAfter}
        onDrop={() => setOpen(undefined)}
      />
    )
  return <FromTheStart order={order} onStart={start => setInput(inputOf(services, start))} />
}

const inputOf = (services: Services, start: SessionStart, work?: SessionInput['work']): SessionInput => ({
  work: work ?? newWork(start),
  coach: coachInSession(hollowHold, start, opennessNow(services)),
  goesOn: work !== undefined,
  watch: services.preferences.read().watcher,
})

/** Which drills may be done by all that is known at this moment; on a day without drills none. */
function opennessNow(services: Services): (drill: string) => boolean {
  const moment = momentOf(services)
  return moment === undefined ? () => false : openToday(moment.day, { floor: true }).isOpen
}

function FromTheStart({
  order,
  onStart,
}: {
  readonly order: SessionOrder
  readonly onStart: (start: SessionStart) => void
}) {
  const { t } = useLingui()
  const services = useServices()
  // Read once: what is recorded on the way must not change the ground under the runner's feet.
  const [asked] = useState(() => composedNow(services, order))
  const [changed, setChanged] = useState(false)
  if (asked === undefined || changed) return <NoDrills title={t`Session`} changed={changed} />
  return (
    <BeforeSession
      leftOut={asked.leftOut}
      strengthWaits={asked.strengthWaits}
      onTold={(sessionId, painBefore) => {
        const composed = composedNow(services, order)
        if (composed === undefined) setChanged(true)
        else onStart({ ...composed.start, sessionId, startedUtc: services.clock.now(), painBefore })
      }}
    />
  )
}

const momentOf = ({ journal, clock }: Services) =>
  sessionNow(journal.facts(), dayAt(clock.now(), clock.zone()), clock.now())

/** What an order gives by all that is known at this moment. */
function composedNow(services: Services, order: SessionOrder) {
  const now = momentOf(services)
  const composed = now === undefined ? undefined : composeSession(order, now.day)
  if (now === undefined || composed === undefined) return undefined
  const { day, known, pinchedBefore, strengthWaits } = now
  const { template, steps } = composed.session
  const start = { plan: day.plan, level: day.level, template, steps, known, pinchedBefore }
  return { start, leftOut: composed.leftOut, strengthWaits }
}

function RunsElsewhere() {
  const { t } = useLingui()
  return (
    <ScreenLayout
      title={t`Session`}
      heading={<Trans>A session runs in another tab.</Trans>}
      lead={<Trans>Go on there. Nothing you do there is lost.</Trans>}
      ground={
        <MainButton href="/">
          <Trans>To Today</Trans>
        </MainButton>
      }
    />
  )
}
