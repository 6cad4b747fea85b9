import type { TodayPlan } from '@backstride/coach'
import { Trans } from '@lingui/react/macro'
import { TextAction } from '../../look/actions/actions.tsx'
import { Notice } from '../../look/surfaces/notice.tsx'

/** The last screen said get help: it is still so, whatever number is tapped. */
export const HelpNow = ({ plan }: { readonly plan: TodayPlan }) =>
  plan.level === 0 || plan.level === 1 ? (
    <div className="block">
      <Notice icon="first-aid" tone="ember">
        <p>
          <Trans>Your last answers said: have this looked at today. That still stands.</Trans>
        </p>
        <TextAction href="/result">
          <Trans>What to do</Trans>
        </TextAction>
      </Notice>
    </div>
  ) : null
