import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { LanguageSwitch } from '../../app/language-switch.tsx'
import { usePreferences } from '../../app/services.tsx'
import { OutlineButton } from '../../look/actions/actions.tsx'
import { SegmentedControl } from '../../look/choices/segmented-control.tsx'
import { Toggle } from '../../look/choices/toggle.tsx'
import { ScreenLayout } from '../../look/layout/screen-layout.tsx'
import { WayBack } from '../../look/layout/way-back.tsx'
import { EraseSheet } from './erase-sheet.tsx'
import { InASession } from './in-a-session/in-a-session.tsx'
import { RegionSelect } from './region-select.tsx'
import './settings-screen.css'

export default function SettingsScreen() {
  const { t } = useLingui()
  const [erasing, setErasing] = useState(false)
  return (
    <ScreenLayout
      title={t`Settings`}
      headerStart={<WayBack href="/more">{t`More`}</WayBack>}
      heading={<Trans>Settings</Trans>}
      tabs
    >
      <div className="setting-groups">
        <InASession />
        <Look />
        <WhereYouAre />
        <section className="block">
          <h2>
            <Trans>Start over</Trans>
          </h2>
          <p className="small setting-note">
            <Trans>Removes every entry and every setting from this device, for good.</Trans>
          </p>
          <OutlineButton size="small" icon="trash" onClick={() => setErasing(true)}>
            <Trans>Erase everything here</Trans>
          </OutlineButton>
        </section>
      </div>
      {erasing && <EraseSheet onClose={() => setErasing(false)} />}
    </ScreenLayout>
  )
}

function Look() {
  const { t } = useLingui()
  const [{ theme, lessMovement }, change] = usePreferences()
  return (
    <section className="block">
      <h2>
        <Trans>Look and language</Trans>
      </h2>
      <div className="setting-rows">
        <div className="setting">
          <strong>
            <Trans>Language</Trans>
          </strong>
          <LanguageSwitch />
        </div>
        <div className="setting">
          <strong>
            <Trans>Theme</Trans>
          </strong>
          <SegmentedControl
            label={t`Theme`}
            value={theme}
            onChange={chosen => change({ theme: chosen })}
            segments={[
              { value: 'auto', word: t`Auto` },
              { value: 'light', word: t`Light` },
              { value: 'dark', word: t`Dark` },
              { value: 'outdoor', word: t`Outdoors` },
            ]}
          />
        </div>
        <Toggle
          on={lessMovement}
          onChange={on => change({ lessMovement: on })}
          detail={<Trans>Nothing slides or fades</Trans>}
        >
          <Trans>Less movement</Trans>
        </Toggle>
      </div>
    </section>
  )
}

function WhereYouAre() {
  const { t } = useLingui()
  const [{ units, firstWeekday }, change] = usePreferences()
  return (
    <section className="block">
      <h2>
        <Trans>Where you are</Trans>
      </h2>
      <div className="setting-rows">
        <div className="setting">
          <strong>
            <Trans>Distances</Trans>
          </strong>
          <SegmentedControl
            label={t`Distances`}
            value={units}
            onChange={chosen => change({ units: chosen })}
            segments={[
              { value: 'km', word: t`Kilometres` },
              { value: 'mi', word: t`Miles` },
            ]}
          />
        </div>
        <div className="setting">
          <strong>
            <Trans>The week starts on</Trans>
          </strong>
          <SegmentedControl
            label={t`The week starts on`}
            value={String(firstWeekday)}
            onChange={chosen => change({ firstWeekday: Number(chosen) })}
            segments={[
              { value: '1', word: t`Monday` },
              { value: '6', word: t`Saturday` },
              { value: '7', word: t`Sunday` },
            ]}
          />
        </div>
        <RegionSelect />
      </div>
    </section>
  )
}
