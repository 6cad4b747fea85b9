import type { LadderVariant } from '@backstride/coach'
import { Trans, useLingui } from '@lingui/react/macro'
import { demandWords } from '../../app/demand-words.ts'
import { useSay } from '../../language/language.tsx'
import { DemandBars } from '../../look/surfaces/demand-bars.tsx'

/** What a hollow hold asks, against table-top: in words first, never in newtons. */
export function DrillDemand({
  variant: { id, demand, automatic },
  name,
}: {
  readonly variant: LadderVariant
  readonly name: string
}) {
  const { t } = useLingui()
  const say = useSay()
  const words = capital(say(demandWords(demand)))
  return (
    <section>
      <h2>
        <Trans>What it asks of the front of your trunk</Trans>
      </h2>
      <DemandBars
        label={t`What it asks, against table-top`}
        reference={<Trans>Table-top, head down: the measure</Trans>}
        bars={[{ key: id, name, ratio: demand, words: `${words}.`, marked: true }]}
      />
      {!automatic && (
        <p className="small drill-not-automatic">
          <Trans>
            The plan never chooses this one by itself: it is for exploring, or for a physio’s plan.
          </Trans>
        </p>
      )}
    </section>
  )
}

const capital = (words: string): string => words.charAt(0).toLocaleUpperCase() + words.slice(1)
