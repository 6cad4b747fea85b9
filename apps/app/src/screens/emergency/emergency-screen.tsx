import { emergencyPage, phoneSentence } from '@backstride/content'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useSearchParams } from 'wouter'
import { useEmergencyRegion } from '../../app/emergency-region.ts'
import { LetterSheet } from '../../app/safety/letter.tsx'
import { NumbersNote } from '../../app/safety/numbers-note.tsx'
import { RegionSheet } from '../../app/safety/region-sheet.tsx'
import { useStandingScreen } from '../../app/safety/standing-screen.ts'
import { useSay } from '../../language/language.tsx'
import { OutlineButton, TextAction } from '../../look/actions/actions.tsx'
import { Icon } from '../../look/icons/icon.tsx'
import { ScreenLayout } from '../../look/layout/screen-layout.tsx'
import './emergency.css'

/** Level 0: whom to call and what to say. Works with nothing stored and no network; no navigation, no drill. */
export default function EmergencyScreen() {
  const { t } = useLingui()
  const say = useSay()
  const standing = useStandingScreen()
  const { region } = useEmergencyRegion()
  const [sheet, setSheet] = useState<'letter' | 'region'>()
  const [call, ...others] = region.emergency
  const number = call.shown
  const [search] = useSearchParams()
  const locked = standing?.level.level === 0
  // An answer that could not be kept is an emergency all the same.
  const isNow = locked || search.has('now')
  const sentence = locked ? standing.decided.map(phoneSentence).find(text => text !== undefined) : undefined
  const close = () => setSheet(undefined)
  return (
    <ScreenLayout
      title={t`Get help`}
      sky="alarm"
      headerStart={
        <span className="emergency-tag">
          <Icon name="first-aid" size={24} />
          {isNow ? <Trans>Training is closed for now</Trans> : <Trans>Emergency numbers</Trans>}
        </span>
      }
      headerEnd={
        isNow ? undefined : (
          <TextAction href="/">
            <Trans>Close</Trans>
          </TextAction>
        )
      }
      heading={say(emergencyPage.heading)}
      lead={isNow ? say(emergencyPage.lead) : undefined}
      ground={
        <a className="call-button" href={`tel:${call.dial}`}>
          <Icon name="phone" size={30} />
          <Trans>Call {number}</Trans>
        </a>
      }
      groundMore={
        <div className="emergency-more">
          <div className="emergency-ways">
            {others.map(({ dial, shown: number }) => (
              <a key={dial} className="emergency-way" href={`tel:${dial}`}>
                <Trans>Call {number}</Trans>
              </a>
            ))}
            <OutlineButton size="small" onClick={() => setSheet('region')}>
              <Trans>Another country</Trans>
            </OutlineButton>
            {locked && (
              <OutlineButton size="small" href="/clearance">
                <Trans>I have been seen</Trans>
              </OutlineButton>
            )}
          </div>
          <NumbersNote />
        </div>
      }
    >
      {sentence !== undefined && (
        <div className="emergency-say">
          <p>
            <Trans>Say this on the phone</Trans>
          </p>
          <q>{say(sentence)}</q>
        </div>
      )}
      {locked && (
        <div className="emergency-actions">
          <TextAction onClick={() => setSheet('letter')}>
            <Trans>Show or print</Trans>
          </TextAction>
          <TextAction href={`/screening?change=${encodeURIComponent(standing.level.lastScreen.id)}`}>
            <Trans>I answered by mistake</Trans>
          </TextAction>
        </div>
      )}
      {sheet === 'letter' && standing !== undefined && <LetterSheet standing={standing} onClose={close} />}
      {sheet === 'region' && <RegionSheet onClose={close} />}
    </ScreenLayout>
  )
}
