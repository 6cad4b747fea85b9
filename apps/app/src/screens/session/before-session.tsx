import type { LeftOut } from '@backstride/content'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { LeftOutWords } from '../../app/left-out-words.tsx'
import { useSaving } from '../../app/saving.tsx'
import { useRecord, useServices } from '../../app/services.tsx'
import type { StrengthWaits } from '../../app/session-now.ts'
import { MainButton } from '../../look/actions/actions.tsx'
import { NumberKeys } from '../../look/choices/number-keys.tsx'
import { ScreenLayout } from '../../look/layout/screen-layout.tsx'
import { WayBack } from '../../look/layout/way-back.tsx'

/** Pain just before: it may change today's drills at once. What an order could not give is said here, once. */
export function BeforeSession({
  leftOut,
  strengthWaits,
  onTold,
}: {
  readonly leftOut: readonly LeftOut[]
  readonly strengthWaits: StrengthWaits | undefined
  readonly onTold: (sessionId: string, painBefore: number) => void
}) {
  const { t } = useLingui()
  const { random } = useServices()
  const record = useRecord()
  const [sessionId] = useState(() => random.uuid())
  const [pain, setPain] = useState<number>()
  const { save, problem } = useSaving()
  const [saving, setSaving] = useState(false)

  async function start() {
    if (pain === undefined || saving) return
    setSaving(true)
    const kept = await save(record('PainReported', { moment: 'before', nrs: pain, about: sessionId }))
    setSaving(false)
    if (kept) onTold(sessionId, pain)
  }

  return (
    <ScreenLayout
      title={t`Before the session`}
      heading={<Trans>How is your back right now?</Trans>}
      headerStart={<WayBack href="/">{t`Today`}</WayBack>}
      ground={
        <MainButton onClick={() => void start()} disabled={pain === undefined} describedBy="before-why">
          <Trans>Go on</Trans>
        </MainButton>
      }
      groundMore={
        pain === undefined && (
          <p id="before-why" className="small">
            <Trans>First tap a number.</Trans>
          </p>
        )
      }
    >
      <div className="block">
        <NumberKeys
          label={t`Pain right now`}
          ends={t`0 is no pain, 10 the worst you can imagine`}
          value={pain}
          onChange={setPain}
        />
      </div>
      <LeftOutWords leftOut={leftOut} strengthWaits={strengthWaits} />
      <div className="block">{problem}</div>
    </ScreenLayout>
  )
}
