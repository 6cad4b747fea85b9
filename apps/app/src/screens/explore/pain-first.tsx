import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useTellPainNow } from '../../app/pain-now.ts'
import { MainButton } from '../../look/actions/actions.tsx'
import { NumberKeys } from '../../look/choices/number-keys.tsx'
import { ScreenLayout } from '../../look/layout/screen-layout.tsx'
import { WayBack } from '../../look/layout/way-back.tsx'

/** One tap of pain: exploring is for a calm back. [EX-01] */
export function PainFirst({ onTold }: { readonly onTold: (painNrs: number) => void }) {
  const { t } = useLingui()
  const { tell, problem } = useTellPainNow()
  const [nrs, setNrs] = useState<number>()
  const [saving, setSaving] = useState(false)
  async function keep() {
    if (nrs === undefined || saving) return
    setSaving(true)
    const kept = await tell({ nrs })
    setSaving(false)
    if (kept) onTold(nrs)
  }
  return (
    <ScreenLayout
      title={t`Try other positions`}
      headerStart={<WayBack href="/">{t`Today`}</WayBack>}
      heading={<Trans>How is your back right now?</Trans>}
      lead={<Trans>Trying out is play, for a calm back: up to 2 of 10.</Trans>}
      ground={
        <MainButton onClick={() => void keep()} disabled={nrs === undefined} describedBy="explore-why">
          <Trans>Go on</Trans>
        </MainButton>
      }
      groundMore={
        nrs === undefined && (
          <p id="explore-why" className="small">
            <Trans>First tap a number.</Trans>
          </p>
        )
      }
    >
      <div className="block">
        <NumberKeys
          label={t`Pain right now`}
          ends={t`0 is no pain, 10 the worst you can imagine`}
          value={nrs}
          onChange={setNrs}
        />
      </div>
      <div className="block">{problem}</div>
    </ScreenLayout>
  )
}
