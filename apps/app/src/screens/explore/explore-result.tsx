import type { LadderVariant } from '@backstride/coach'
import { getUpSteps, ruleSentences } from '@backstride/content'
import { Trans, useLingui } from '@lingui/react/macro'
import { demandWords } from '../../app/demand-words.ts'
import { drillName } from '../../app/drill-names.ts'
import { useSay } from '../../language/language.tsx'
import { MainButton } from '../../look/actions/actions.tsx'
import { ScreenLayout } from '../../look/layout/screen-layout.tsx'
import { DemandBars } from '../../look/surfaces/demand-bars.tsx'
import { Tag } from '../../look/surfaces/tag.tsx'
import { feltAndComputed } from './felt-and-computed.ts'

/** The answer beside the computed demand. It never counts as progress. [EX-02] */
export function ExploreResult({
  tried,
  hardest,
}: {
  /** Easy to hard, as computed. */
  readonly tried: readonly LadderVariant[]
  /** null: no difference. */
  readonly hardest: string | null
}) {
  const { t } = useLingui()
  const say = useSay()
  const found = feltAndComputed(tried, hardest)
  return (
    <ScreenLayout
      title={t`Felt and computed`}
      heading={
        found?.kind === 'alike' ? (
          <Trans>What you felt and what we compute agree.</Trans>
        ) : found?.kind === 'apart' ? (
          <Trans>You felt it elsewhere than we compute it.</Trans>
        ) : (
          <Trans>No difference felt. We compute one.</Trans>
        )
      }
      lead={
        <Trans>
          The bars are a computed number: the weight of legs, head and arms against table-top. Your body may
          feel it otherwise, and then your feeling is the better guide.
        </Trans>
      }
      ground={
        <MainButton href="/">
          <Trans>To Today</Trans>
        </MainButton>
      }
    >
      <div className="block">
        <DemandBars
          label={t`Computed demand of each position`}
          reference={<Trans>Dashed: table-top with the head down</Trans>}
          bars={tried.map(({ id, demand }) => ({
            key: id,
            name: say(drillName(id)),
            ratio: demand,
            words: say(demandWords(demand)),
            ...(id === hardest
              ? {
                  marked: true,
                  note: (
                    <Tag>
                      <Trans>Hardest for you</Trans>
                    </Tag>
                  ),
                }
              : {}),
          }))}
        />
      </div>
      <p className="block">{say(ruleSentences['EX-02'])}</p>
      <section className="block">
        <h2>
          <Trans>Getting up</Trans>
        </h2>
        <ol className="steps block">
          {getUpSteps.map(text => (
            <li key={text.en}>{say(text)}</li>
          ))}
        </ol>
      </section>
    </ScreenLayout>
  )
}
