import { phoneSentence, urgentPage } from '@backstride/content'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useEmergencyRegion } from '../../app/emergency-region.ts'
import { LetterSheet } from '../../app/safety/letter.tsx'
import { NumbersNote } from '../../app/safety/numbers-note.tsx'
import { RegionSheet } from '../../app/safety/region-sheet.tsx'
import type { StandingScreen } from '../../app/safety/standing-screen.ts'
import { useSay } from '../../language/language.tsx'
import { MainButton, TextAction } from '../../look/actions/actions.tsx'
import { Icon } from '../../look/icons/icon.tsx'
import { ScreenLayout } from '../../look/layout/screen-layout.tsx'
import { Marked } from './marked.tsx'
import { ResultRow } from './result-row.tsx'
import './result.css'

/** Level 1: someone looks today. No navigation, no drills. */
export function UrgentResult({ standing }: { readonly standing: StandingScreen }) {
  const { t } = useLingui()
  const say = useSay()
  const { region } = useEmergencyRegion()
  const [sheet, setSheet] = useState<'letter' | 'region'>()
  const { level, decided } = standing
  const sentence = decided.map(phoneSentence).find(text => text !== undefined)
  const [emergency] = region.emergency
  const number = emergency.shown
  const advice = region.urgentAdvice
  const adviceNumber = advice?.shown ?? ''
  const close = () => setSheet(undefined)
  return (
    <ScreenLayout
      title={t`Result`}
      headerStart={
        <TextAction href={`/screening?change=${encodeURIComponent(level.lastScreen.id)}`}>
          <Trans>I answered by mistake</Trans>
        </TextAction>
      }
      heading={say(urgentPage.heading)}
      lead={say(urgentPage.lead)}
      ground={
        advice !== null ? (
          <a className="main-button" href={`tel:${advice.dial}`}>
            <Icon name="phone" size={24} />
            <span>
              <CallWords number={adviceNumber} />
            </span>
          </a>
        ) : (
          <MainButton icon="file-text" onClick={() => setSheet('letter')}>
            <Trans>Make a note to take along</Trans>
          </MainButton>
        )
      }
      groundMore={
        <>
          <NumbersNote />
          {advice !== null && (
            <TextAction onClick={() => setSheet('letter')}>
              <Trans>Note to take along</Trans>
            </TextAction>
          )}
          <TextAction onClick={() => setSheet('region')}>
            <Trans>Another country</Trans>
          </TextAction>
          <TextAction href="/clearance">
            <Trans>I have been seen</Trans>
          </TextAction>
        </>
      }
    >
      <Marked flags={decided} />
      {sentence !== undefined && (
        <div className="say-this">
          <p className="small">
            <Trans>Say this on the phone</Trans>
          </p>
          <q>{say(sentence)}</q>
        </div>
      )}
      <ul className="rows result-rows">
        <ResultRow kind="open" icon="phone" title={<Trans>Today</Trans>}>
          {advice === null ? (
            <Trans>Call a doctor’s practice, or go to an urgent care clinic.</Trans>
          ) : (
            <Trans>Call a doctor’s practice, or {adviceNumber} when it is closed.</Trans>
          )}
        </ResultRow>
        <ResultRow kind="go" icon="warning" title={<Trans>Call {number} at once if</Trans>}>
          {say(urgentPage.goIf)}{' '}
          <a className="text-action" href={`tel:${emergency.dial}`}>
            <span>
              <CallWords number={number} />
            </span>
          </a>
        </ResultRow>
      </ul>
      {sheet === 'letter' && <LetterSheet standing={standing} onClose={close} />}
      {sheet === 'region' && <RegionSheet onClose={close} />}
    </ScreenLayout>
  )
}

const CallWords = ({ number }: { readonly number: string }) => <Trans>Call {number}</Trans>
