import { exploreRound, type SessionPlan } from '@backstride/coach'
import type { Day } from '@backstride/kit'
import { Trans, useLingui } from '@lingui/react/macro'
import { lazy, Suspense } from 'react'
import { Redirect } from 'wouter'
import { SESSION_DRAFT } from '../../app/drafts.ts'
import { usePersistentStorageOnce } from '../../app/persistent-storage.ts'
import { LaterOffer } from '../../app/safety/later-offer.tsx'
import { useServices } from '../../app/services.tsx'
import { formatOrder, sessionAddress } from '../../app/session-order.ts'
import { useToday } from '../../app/today.ts'
import { useTodaysOrder } from '../../app/todays-order.ts'
import { useFormat } from '../../language/format.ts'
import { MainButton, TextAction } from '../../look/actions/actions.tsx'
import { ScreenLayout } from '../../look/layout/screen-layout.tsx'
import { AdviceRows } from './advice-rows.tsx'
import { MorningQuestion } from './morning-question.tsx'
import { TodayRows } from './today-rows.tsx'
import { useTodayWords } from './today-words.ts'
import './today-screen.css'

// The catalogue comes after the day itself: what to do is there first.
const TodayFigure = lazy(() => import('./today-figure.tsx'))
const DoneRows = lazy(() => import('./done-rows.tsx'))
const WeekStrip = lazy(async () => ({ default: (await import('../../app/week-strip.tsx')).WeekStrip }))

/** What to do now, and why. */
export default function TodayScreen() {
  const { t } = useLingui()
  const format = useFormat()
  const plan = useToday()
  const isOpen = useServices().drafts.read(SESSION_DRAFT) !== undefined
  const { heading, lead } = useTodayWords(plan)
  usePersistentStorageOnce()

  // Nothing to do here before someone has looked: the result says what, and it opens with the app.
  if (plan.level === 0 || plan.level === 1) return <Redirect to="/result" replace />

  const rows = (
    <>
      {plan.morningDue !== null && <MorningQuestion due={plan.morningDue} />}
      <LaterOffer />
      {plan.doneToday ? <LateDoneRows day={plan.date} /> : <TodayRows plan={plan} />}
      {plan.level !== 2 && (
        <Suspense fallback={<div className="week-strip-place" />}>
          <WeekStrip />
        </Suspense>
      )}
      <AdviceRows advice={plan.advice} asksFirst={plan.morningDue !== null} />
    </>
  )
  const screened = plan.level !== null
  const variant = plan.doneToday ? undefined : (plan.session?.hold ?? plan.session?.twists[0])?.variant
  return (
    <ScreenLayout
      title={t`Today`}
      headerStart={format.day(plan.date)}
      heading={heading}
      lead={lead}
      aside={screened ? rows : undefined}
      {...todaysAction(plan, isOpen)}
      {...(variant === undefined ? {} : { figure: <LateFigure variant={variant} /> })}
      tabs
    >
      {!screened && <TodayRows plan={plan} />}
    </ScreenLayout>
  )
}

const LateFigure = ({ variant }: { readonly variant: string }) => (
  <Suspense fallback={<div className="stage-figure" />}>
    <TodayFigure variant={variant} />
  </Suspense>
)

const LateDoneRows = ({ day }: { readonly day: Day }) => (
  <Suspense fallback={null}>
    <DoneRows day={day} />
  </Suspense>
)

/** The one thing to do, from the most urgent down. */
function todaysAction(plan: ReturnType<typeof useToday>, isOpen: boolean) {
  const asked = plan.items.find(item => item.kind === 'checkin' && item.id !== 'morning')
  if (plan.level === null)
    return {
      ground: (
        <MainButton href="/screening">
          <Trans>Answer the safety questions</Trans>
        </MainButton>
      ),
    }
  if (plan.level === 2)
    return {
      ground: (
        <MainButton href="/result">
          <Trans>What this means</Trans>
        </MainButton>
      ),
      groundMore: (
        <TextAction href="/clearance">
          <Trans>I have been seen</Trans>
        </TextAction>
      ),
    }
  // A rule asks for it before anything is done, so it is what the thumb finds first.
  if (asked !== undefined)
    return {
      ground: (
        <MainButton href={asked.id === 'shortScreen' ? '/short-screen' : '/screening'}>
          {asked.id === 'shortScreen' ? (
            <Trans>Answer one card</Trans>
          ) : (
            <Trans>Answer the safety questions</Trans>
          )}
        </MainButton>
      ),
      groundMore: isOpen ? (
        <TextAction href="/session">
          <Trans>Back to the open session</Trans>
        </TextAction>
      ) : undefined,
    }
  if (isOpen)
    return {
      ground: (
        <MainButton href="/session" icon="play">
          <Trans>Back to the open session</Trans>
        </MainButton>
      ),
    }
  if (plan.doneToday)
    return {
      groundMore: (
        <>
          {plan.level === exploreRound.level && plan.session?.hold != null && (
            <TextAction href="/explore">
              <Trans>Try other positions</Trans>
            </TextAction>
          )}
          <TextAction href="/progress">
            <Trans>See how it adds up</Trans>
          </TextAction>
        </>
      ),
    }
  if (plan.session !== null)
    return {
      ground: <StartSession session={plan.session} />,
      groundMore: <OtherSession />,
    }
  return {}
}

function StartSession({ session: { hold } }: { readonly session: SessionPlan }) {
  const order = useTodaysOrder()
  return (
    <MainButton href={sessionAddress(order)} icon="play">
      {hold === null ? <Trans>Start standing</Trans> : <Trans>Start on the floor</Trans>}
    </MainButton>
  )
}

/** Says how long the week has it, where it does. */
function OtherSession() {
  const format = useFormat()
  const order = useTodaysOrder()
  const time = order.minutes === undefined ? undefined : format.minutes(order.minutes)
  return (
    <TextAction href={order.minutes === undefined ? '/choose' : `/choose?${formatOrder(order)}`}>
      {time === undefined ? (
        <Trans>Other time or place?</Trans>
      ) : (
        <Trans>{time} · Other time or place?</Trans>
      )}
    </TextAction>
  )
}
