import { laterItemsDue } from '@backstride/coach'
import { Trans } from '@lingui/react/macro'
import { TextAction } from '../../look/actions/actions.tsx'
import { Notice } from '../../look/surfaces/notice.tsx'
import { useDay } from '../services.tsx'
import { useStandingScreen } from './standing-screen.ts'

/** On days 3 to 7 after a screen: a few questions more, where they are due and nothing stands in the way. */
export function LaterOffer() {
  const day = useDay()
  const standing = useStandingScreen()
  if (standing === undefined || standing.level.level <= 2) return null
  const { data, day: answeredOn } = standing.level.lastScreen
  if (laterItemsDue(data, answeredOn, day).length === 0) return null
  return (
    <Notice icon="question">
      <p>
        <Trans>A few questions more, two minutes. You may skip them.</Trans>
      </p>
      <TextAction href="/later">
        <Trans>Answer them now</Trans>
      </TextAction>
    </Notice>
  )
}
