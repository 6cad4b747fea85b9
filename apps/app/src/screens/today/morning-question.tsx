import type { TodayPlan } from '@backstride/coach'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useSaving } from '../../app/saving.tsx'
import { useRecord } from '../../app/services.tsx'
import { OutlineButton } from '../../look/actions/actions.tsx'
import { NumberKeys } from '../../look/choices/number-keys.tsx'
import { Toggle } from '../../look/choices/toggle.tsx'

/** The one thing that is asked after a training day. */
export function MorningQuestion({ due }: { readonly due: NonNullable<TodayPlan['morningDue']> }) {
  const { t } = useLingui()
  const record = useRecord()
  const { save, problem } = useSaving()
  const [nrs, setNrs] = useState<number>()
  const [painkiller, setPainkiller] = useState(false)
  const keep = () =>
    save(
      record('PainReported', {
        moment: 'morning',
        nrs: nrs ?? 0,
        ...(due.about === null ? {} : { about: due.about }),
        ...(due.recalled ? { recalled: true } : {}),
        ...(painkiller ? { painkiller: true } : {}),
      }),
    )
  const question = due.recalled ? t`How was your back the morning after?` : t`How was your back this morning?`
  return (
    <section className="morning">
      <h2>{question}</h2>
      <NumberKeys
        label={question}
        ends={t`0 is no pain, 10 the worst you can imagine`}
        value={nrs}
        onChange={setNrs}
      />
      {nrs !== undefined && (
        <>
          <Toggle on={painkiller} onChange={setPainkiller}>
            <Trans>A painkiller in the 8 hours before</Trans>
          </Toggle>
          <OutlineButton onClick={keep}>
            <Trans>Save this morning</Trans>
          </OutlineButton>
        </>
      )}
      {problem}
    </section>
  )
}
