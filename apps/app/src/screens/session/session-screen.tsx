import type { SessionPlan } from '@backstride/coach'
import { today } from '@backstride/coach'
import { hollowHold } from '@backstride/content'
import { dayAt } from '@backstride/kit'
import { Trans, useLingui } from '@lingui/react/macro'
import { useCallback, useState } from 'react'
import { Redirect, useLocation } from 'wouter'
import { type Services, useFacts, useServices } from '../../app/services.tsx'
import { MainButton } from '../../look/actions/actions.tsx'
import { ScreenLayout } from '../../look/layout/screen-layout.tsx'
import {
  coachInSession,
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
        drillsOpen={planNow(services) !== undefined}
        onGoOn={() => setInput(inputOf(open.work.start, open.work))}
        onSave={toAfter}
        onDrop={() => setOpen(undefined)}
      />
    )
  return <FromTheStart onStart={start => setInput(inputOf(start))} />
}

const inputOf = (start: SessionStart, work?: SessionInput['work']): SessionInput => ({
  work: work ?? newWork(start),
  coach: coachInSession(hollowHold, start),
  goesOn: work !== undefined,
})

function FromTheStart({ onStart }: { readonly onStart: (start: SessionStart) => void }) {
  const services = useServices()
  // Read once: what is recorded on the way must not change the ground under the runner's feet.
  const facts = useFacts()
  const [hadPlan] = useState(() => planNow(services) !== undefined)
  const [changed, setChanged] = useState(false)
  if (!hadPlan || changed) return <NoDrills changed={changed} known={facts.length > 0} />
  return (
    <BeforeSession
      onTold={(sessionId, painBefore) => {
        const planned = planNow(services)
        if (planned === undefined) setChanged(true)
        else onStart({ ...planned, sessionId, startedUtc: services.clock.now(), painBefore })
      }}
    />
  )
}

/** Today's drills, by all that is known at this moment. */
function planNow({
  journal,
  clock,
}: Services): { plan: SessionPlan; level: SessionStart['level'] } | undefined {
  const now = clock.now()
  const plan = today({ facts: journal.facts(), date: dayAt(now, clock.zone()), ladder: hollowHold, now })
  return plan.session === null || plan.level === null ? undefined : { plan: plan.session, level: plan.level }
}

function NoDrills({ changed, known }: { readonly changed: boolean; readonly known: boolean }) {
  const { t } = useLingui()
  return (
    <ScreenLayout
      title={t`Session`}
      heading={
        changed ? <Trans>Thanks for telling. Today changes.</Trans> : <Trans>No drills right now.</Trans>
      }
      lead={
        known ? <Trans>Today says why, and what comes first.</Trans> : <Trans>First a few short cards.</Trans>
      }
      ground={
        <MainButton href="/">
          <Trans>To Today</Trans>
        </MainButton>
      }
    />
  )
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
