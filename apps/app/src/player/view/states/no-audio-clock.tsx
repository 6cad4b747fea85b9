import { Trans } from '@lingui/react/macro'
import { Notice } from '../../../look/surfaces/notice.tsx'

/** Without a second clock no second can be trusted. */
export const NoAudioClock = () => (
  <div className="block">
    <Notice icon="warning" tone="ember">
      <p>
        <Trans>
          This browser has no audio clock, so seconds cannot be checked and are not counted. Another browser
          can.
        </Trans>
      </p>
    </Notice>
  </div>
)
