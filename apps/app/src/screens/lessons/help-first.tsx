import { Trans } from '@lingui/react/macro'
import { TextAction } from '../../look/actions/actions.tsx'
import { Notice } from '../../look/surfaces/notice.tsx'

/** Why only one lesson is open. */
export const HelpFirst = () => (
  <div className="block">
    <Notice icon="first-aid" tone="ember">
      <p>
        <Trans>Your answers ask for help first. The other lessons wait until someone has looked.</Trans>
      </p>
      <TextAction href="/result">
        <Trans>What to do now</Trans>
      </TextAction>
    </Notice>
  </div>
)
