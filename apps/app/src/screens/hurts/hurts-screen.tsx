import { planChange } from '@backstride/coach'
import { programme } from '@backstride/content'
import { Trans, useLingui } from '@lingui/react/macro'
import { useToday } from '../../app/today.ts'
import { TextAction } from '../../look/actions/actions.tsx'
import { NumberKeys } from '../../look/choices/number-keys.tsx'
import { ScreenLayout } from '../../look/layout/screen-layout.tsx'
import { WayBack } from '../../look/layout/way-back.tsx'
import { useAnnouncement } from './announcement.ts'
import { useChangeLines } from './change-words.ts'
import { HelpNow } from './help-now.tsx'
import { NextButton } from './next-button.tsx'
import { Told } from './told.tsx'
import { reasonToSay, useToldWords } from './told-words.ts'
import { usePainReport } from './use-pain-report.ts'
import './hurts-screen.css'

/**
 * Pain in, plan out: one tap is one report, and what it changes stands on the same screen at once, with the rule that
 * decided and the way to take it back.
 */
export default function HurtsScreen() {
  const { t } = useLingui()
  const plan = useToday()
  const pain = usePainReport()
  const lines = useChangeLines()
  const { report, state } = pain
  const change = planChange(pain.before ?? plan, plan, programme)
  const changed = lines(change)
  const words = useToldWords({ state, report, change, plan })
  const said = useAnnouncement({ state, lines: changed, because: reasonToSay(change, plan) })
  return (
    <ScreenLayout
      title={t`It hurts`}
      subject={state}
      headerStart={<WayBack href="/">{t`Today`}</WayBack>}
      heading={words.heading}
      lead={words.lead}
      {...(state === 'ask' ? {} : { ground: <NextButton plan={plan} state={state} /> })}
      groundMore={
        <>
          {state === 'told' && (
            <TextAction icon="arrow-counter-clockwise" onClick={() => void pain.undo()}>
              <Trans>Undo</Trans>
            </TextAction>
          )}
          {state === 'undone' && (
            <TextAction onClick={pain.askAgain}>
              <Trans>Tell it again</Trans>
            </TextAction>
          )}
          <TextAction icon="first-aid" href="/emergency">
            <Trans>Emergency numbers</Trans>
          </TextAction>
        </>
      }
    >
      {/* Always in the page: only then is what appears in it read out. */}
      <p className="visually-hidden" role="status">
        {said}
      </p>
      {pain.problem !== null && <div className="block">{pain.problem}</div>}
      {state === 'ask' && (
        <div className="block">
          <NumberKeys
            label={t`Pain right now`}
            ends={t`0 is no pain, 10 the worst you can imagine`}
            value={undefined}
            onChange={nrs => void pain.tell(nrs, plan)}
          />
          <HelpNow plan={plan} />
        </div>
      )}
      {state === 'told' && report !== undefined && (
        <Told report={report} lines={changed} change={change} plan={plan} amend={pain.amend} />
      )}
      {state === 'undone' && (
        <p className="block">
          <TextAction href="/more/journal">
            <Trans>Open the journal</Trans>
          </TextAction>
        </p>
      )}
    </ScreenLayout>
  )
}
