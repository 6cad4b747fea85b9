import type { NotForNow } from '@backstride/content'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { WhySheet } from '../../app/why-sheet.tsx'
import { useSay } from '../../language/language.tsx'
import { TextAction } from '../../look/actions/actions.tsx'
import { Icon } from '../../look/icons/icon.tsx'
import '../../look/surfaces/surfaces.css'

/** To be read, not to be done today: why, and by which rule. */
export function NotForNowNotice({
  reason: { says, because },
  about,
}: {
  readonly reason: NotForNow
  /** What the sheet with the rule is headed by. */
  readonly about: string
}) {
  const { t } = useLingui()
  const say = useSay()
  const [asked, setAsked] = useState(false)
  const screened = because.rule !== 'SC-01'
  return (
    <div className="notice" data-tone="fog">
      <Icon name="info" size={24} />
      <div>
        <p>
          <strong>
            <Trans>Not for now.</Trans>
          </strong>{' '}
          {say(says, because.saw)}
        </p>
        <div className="not-for-now-ways">
          <TextAction label={t`Why? ${about}`} onClick={() => setAsked(true)}>
            <Trans>Why?</Trans>
          </TextAction>
          {!screened && (
            <TextAction href="/screening">
              <Trans>Safety questions</Trans>
            </TextAction>
          )}
        </div>
      </div>
      {asked && <WhySheet heading={about} because={[because]} onClose={() => setAsked(false)} />}
    </div>
  )
}
