import { type Composed, composeSession, isWork, type SessionOrder } from '@backstride/content'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useSearch } from 'wouter'
import { LeftOutWords } from '../../app/left-out-words.tsx'
import { NoDrills } from '../../app/no-drills.tsx'
import type { SessionNow } from '../../app/session-now.ts'
import { parseOrder, sessionAddress } from '../../app/session-order.ts'
import { useToday } from '../../app/today.ts'
import { useSessionNow } from '../../app/use-session-now.ts'
import { DrillOnGround } from '../../figure/drill-on-ground.tsx'
import { MainButton } from '../../look/actions/actions.tsx'
import { ScreenLayout } from '../../look/layout/screen-layout.tsx'
import { WayBack } from '../../look/layout/way-back.tsx'
import { useGivesWords } from './gives-words.ts'
import { HowMuch } from './how-much.tsx'
import './choose-screen.css'

/** A session for the minutes and the place there are. */
export default function ChooseScreen() {
  const { t } = useLingui()
  const now = useSessionNow()
  return now === undefined ? <NoDrills title={t`Time and place`} /> : <Choosing now={now} />
}

function Choosing({ now }: { readonly now: SessionNow }) {
  const { t } = useLingui()
  const { doneToday } = useToday()
  // Whoever comes from the week brings minutes along; else it is the plan of the day.
  const asked = useSearch()
  const [order, setOrder] = useState<SessionOrder>(() => parseOrder(asked))
  const composed = composeSession(order, now.day)
  const gives = useGivesWords()
  const drill = firstHold(composed)
  return (
    <ScreenLayout
      title={t`Time and place`}
      headerStart={<WayBack href="/">{t`Today`}</WayBack>}
      heading={<Trans>How much time is there?</Trans>}
      {...(doneToday
        ? { lead: <Trans>One session is done today already. Another is up to you.</Trans> }
        : {})}
      ground={
        <MainButton
          icon="play"
          href={sessionAddress(order)}
          disabled={composed === undefined}
          describedBy="choose-gives"
        >
          <Trans>Start</Trans>
        </MainButton>
      }
      {...(drill === undefined || doneToday ? {} : { figure: <DrillOnGround id={drill} /> })}
    >
      <HowMuch order={order} onChange={setOrder} />
      <div className="choose-gives" aria-live="polite">
        <p id="choose-gives">
          {composed === undefined ? (
            <Trans>Nothing of this is open today. Another choice may be.</Trans>
          ) : (
            gives(composed.session)
          )}
        </p>
        <LeftOutWords leftOut={composed?.leftOut ?? []} strengthWaits={now.strengthWaits} />
      </div>
    </ScreenLayout>
  )
}

/** What is held first, else what is done first: it is drawn on the ground. */
function firstHold(composed: Composed | undefined): string | undefined {
  const work = (composed?.session.steps ?? []).filter(isWork)
  return (work.find(({ kind }) => kind === 'hold') ?? work[0])?.drill
}
