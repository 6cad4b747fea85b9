import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useSaving } from '../../app/saving.tsx'
import { useRecord, useServices } from '../../app/services.tsx'
import { MainButton, TextAction } from '../../look/actions/actions.tsx'
import { NumberKeys } from '../../look/choices/number-keys.tsx'
import { ScreenLayout } from '../../look/layout/screen-layout.tsx'

/** Pain just before: it may change today's drills at once. */
export function BeforeSession({
  onTold,
}: {
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
      headerStart={
        <TextAction href="/" icon="arrow-left">
          <Trans>Today</Trans>
        </TextAction>
      }
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
          ends={t`0 is none, 10 the worst you can imagine`}
          value={pain}
          onChange={setPain}
        />
      </div>
      <div className="block">{problem}</div>
    </ScreenLayout>
  )
}
