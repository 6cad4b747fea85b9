import { crisisPage } from '@backstride/content'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useEmergencyRegion } from '../../app/emergency-region.ts'
import { RegionSheet } from '../../app/safety/region-sheet.tsx'
import type { StandingScreen } from '../../app/safety/standing-screen.ts'
import { useSay } from '../../language/language.tsx'
import { TextAction } from '../../look/actions/actions.tsx'
import { ScreenLayout } from '../../look/layout/screen-layout.tsx'
import { WayBack } from '../../look/layout/way-back.tsx'
import { TalkNumbers } from './talk-numbers.tsx'
import './result.css'

/** Thoughts of harming oneself: someone to talk to. No alarm, no ambulance. */
export function CrisisResult({ standing }: { readonly standing: StandingScreen }) {
  const { t } = useLingui()
  const say = useSay()
  const { region } = useEmergencyRegion()
  const [choosing, setChoosing] = useState(false)
  const where = say(region.name)
  return (
    <ScreenLayout
      title={t`Someone to talk to`}
      sky="rest"
      headerStart={<WayBack href="/">{t`Today`}</WayBack>}
      headerEnd={
        <TextAction href={`/screening?change=${encodeURIComponent(standing.level.lastScreen.id)}`}>
          <Trans>Change answers</Trans>
        </TextAction>
      }
      heading={say(crisisPage.heading)}
      lead={say(crisisPage.lead)}
      ground={<TalkNumbers />}
      groundMore={
        <>
          <TextAction onClick={() => setChoosing(true)}>
            <Trans>Another country</Trans>
          </TextAction>
          <TextAction href="/clearance">
            <Trans>I have talked to someone</Trans>
          </TextAction>
        </>
      }
    >
      <p className="block">{say(crisisPage.meanwhile)}</p>
      <p className="small block">
        {region.checkedOn === null ? (
          <Trans>Numbers for {where}, not yet checked by a person.</Trans>
        ) : (
          <Trans>Numbers for {where}.</Trans>
        )}
      </p>
      {choosing && <RegionSheet onClose={() => setChoosing(false)} />}
    </ScreenLayout>
  )
}
