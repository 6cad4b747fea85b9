import { Trans, useLingui } from '@lingui/react/macro'
import { ScreenLayout } from '../../look/layout/screen-layout.tsx'
import { WayBack } from '../../look/layout/way-back.tsx'

export default function PrivacyScreen() {
  const { t } = useLingui()
  return (
    <ScreenLayout
      title={t`Privacy`}
      headerStart={<WayBack href="/more">{t`More`}</WayBack>}
      heading={<Trans>What you enter stays here.</Trans>}
      tabs
    >
      <div className="prose block">
        <p>
          <Trans>
            Your answers, pain numbers and sessions are stored in this browser, on this device. They are not
            sent to anyone: no account, no statistics, no advertising, no third party.
          </Trans>
        </p>
        <p>
          <Trans>
            The address you opened Backstride from only hands out the app itself. It sees that a device asked
            for these files, as any website does, and nothing of what you enter.
          </Trans>
        </p>
        <p>
          <Trans>
            The country for emergency numbers is guessed from your time zone, without asking where you are.
          </Trans>
        </p>
        <h2>
          <Trans>What you should know</Trans>
        </h2>
        <ul>
          <li>
            <Trans>Whoever can unlock this device and open this browser can read your entries.</Trans>
          </li>
          <li>
            <Trans>A file you save is readable by anyone who has it.</Trans>
          </li>
          <li>
            <Trans>Clearing this website’s data in the browser erases the entries for good.</Trans>
          </li>
          <li>
            <Trans>You can erase everything at any time, in the settings.</Trans>
          </li>
        </ul>
      </div>
    </ScreenLayout>
  )
}
