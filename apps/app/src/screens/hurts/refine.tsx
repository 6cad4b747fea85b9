import type { FactOf } from '@backstride/facts'
import { Trans, useLingui } from '@lingui/react/macro'
import { ChoiceRow } from '../../look/choices/choice.tsx'
import { NumberKeys } from '../../look/choices/number-keys.tsx'
import { Toggle } from '../../look/choices/toggle.tsx'
import type { PainReport } from './use-pain-report.ts'

/** More about the same report, for whoever likes: each tap corrects it, and today follows again. */
export function Refine({
  report: { data },
  amend,
}: {
  readonly report: FactOf<'PainReported'>
  readonly amend: PainReport['amend']
}) {
  const { t } = useLingui()
  return (
    <section className="block refine">
      <h2>
        <Trans>More about it, if you like</Trans>
      </h2>
      <div>
        <h3>
          <Trans>How far down does it reach?</Trans>
        </h3>
        <ChoiceRow
          label={t`How far down does it reach?`}
          value={data.distal}
          onChange={distal => void amend({ distal })}
          choices={[
            { value: 0, word: t`Low back` },
            { value: 1, word: t`Buttock` },
            { value: 2, word: t`Thigh` },
            { value: 3, word: t`Calf` },
            { value: 4, word: t`Foot` },
          ]}
        />
      </div>
      <div>
        <Toggle on={data.numbOrWeak === true} onChange={numbOrWeak => void amend({ numbOrWeak })}>
          <Trans>A leg is newly numb or weak</Trans>
        </Toggle>
        <Toggle on={data.painkiller === true} onChange={painkiller => void amend({ painkiller })}>
          <Trans>A painkiller in the last 8 hours</Trans>
        </Toggle>
        <Toggle
          on={data.period === true}
          onChange={period => void amend({ period })}
          detail={<Trans>Today follows it all the same, but it does not count as a flare.</Trans>}
        >
          <Trans>I put it down to my period</Trans>
        </Toggle>
      </div>
      <details className="other-number">
        <summary>
          <Trans>Another number</Trans>
        </summary>
        <NumberKeys
          label={t`Pain right now`}
          ends={t`0 is no pain, 10 the worst you can imagine`}
          value={data.nrs}
          onChange={nrs => void amend({ nrs })}
        />
      </details>
    </section>
  )
}
