import type { FactOf } from '@backstride/facts'
import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useFormat } from '../../language/format.ts'
import { MainButton, TextAction } from '../../look/actions/actions.tsx'
import { ScreenLayout } from '../../look/layout/screen-layout.tsx'
import { WayBack } from '../../look/layout/way-back.tsx'

/** The runner's own words, large and calm. */
export function ReadPlan({
  plan,
  hurts,
  onChange,
}: {
  readonly plan: FactOf<'FlarePlanWritten'>
  /** A flare is on. */
  readonly hurts: boolean
  readonly onChange: () => void
}) {
  const { t } = useLingui()
  const format = useFormat()
  const { eases, keeps, leaves, tells } = plan.data
  const written = format.dayOfMonth(plan.day)
  return (
    <ScreenLayout
      title={t`Plan for a flare`}
      headerStart={<WayBack href={hurts ? '/' : '/week'}>{hurts ? t`Today` : t`Your week`}</WayBack>}
      {...(hurts ? { sky: 'rest' as const } : {})}
      heading={hurts ? <Trans>It hurts. Here is your plan.</Trans> : <Trans>Your plan for a flare.</Trans>}
      lead={<Trans>In your words, written on {written}.</Trans>}
      ground={
        hurts ? (
          <MainButton href="/">
            <Trans>See today</Trans>
          </MainButton>
        ) : undefined
      }
      groundMore={
        <>
          <TextAction onClick={onChange}>
            <Trans>Change it</Trans>
          </TextAction>
          {hurts && (
            <TextAction href="/short-screen">
              <Trans>Something is new</Trans>
            </TextAction>
          )}
        </>
      }
      tabs
    >
      <div className="flare-plan">
        <Words heading={<Trans>What eases it</Trans>} words={eases} />
        <Words heading={<Trans>What I keep doing</Trans>} words={keeps} />
        <Words heading={<Trans>What I leave out for some days</Trans>} words={leaves} />
        <Words heading={<Trans>Who I tell, and when</Trans>} words={tells === undefined ? [] : [tells]} />
      </div>
    </ScreenLayout>
  )
}

function Words({ heading, words }: { readonly heading: ReactNode; readonly words: readonly string[] }) {
  if (words.length === 0) return null
  return (
    <section>
      <h2>{heading}</h2>
      <ul translate="no">
        {words.map(each => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </section>
  )
}
