import { Trans } from '@lingui/react/macro'
import { Notice } from '../../look/surfaces/notice.tsx'
import type { SensorState } from './use-gravity.ts'

/** Why the phone cannot measure, and that the eye will do. */
export function NoSensor({ sensor }: { readonly sensor: SensorState }) {
  if (sensor !== 'missing' && sensor !== 'denied' && sensor !== 'silent') return null
  return (
    <div className="block">
      <Notice icon="info">
        <p>
          <Why sensor={sensor} /> <Trans>By eye will do.</Trans>
        </p>
      </Notice>
    </div>
  )
}

function Why({ sensor }: { readonly sensor: 'missing' | 'denied' | 'silent' }) {
  switch (sensor) {
    case 'missing':
      return <Trans>This browser gives no access to the tilt sensor.</Trans>
    case 'denied':
      return <Trans>The tilt sensor was not allowed.</Trans>
    case 'silent':
      return <Trans>The tilt sensor says nothing.</Trans>
  }
}
