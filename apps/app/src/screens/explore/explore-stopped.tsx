import { getUpSteps, type StopReasonId, stopReasons } from '@backstride/content'
import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { useLocation } from 'wouter'
import { useTellPainNow } from '../../app/pain-now.ts'
import { useSay } from '../../language/language.tsx'
import { MainButton, OutlineButton } from '../../look/actions/actions.tsx'
import { ChoiceRow } from '../../look/choices/choice.tsx'
import { NumberKeys } from '../../look/choices/number-keys.tsx'
import { ScreenLayout } from '../../look/layout/screen-layout.tsx'
import { Notice } from '../../look/surfaces/notice.tsx'

/** It hurt: the stop and what the back says now are kept, and the safety questions come before anything else. */
export function ExploreStopped({
  reason,
  notKept,
}: {
  readonly reason: StopReasonId
  /** Why the stop itself could not be kept, if so. */
  readonly notKept: ReactNode
}) {
  const { t } = useLingui()
  const say = useSay()
  const [, go] = useLocation()
  const { tell, problem } = useTellPainNow()
  const [nrs, setNrs] = useState<number>()
  const [distal, setDistal] = useState<number>()
  const told = stopReasons.find(({ id }) => id === reason)
  const words = told === undefined ? '' : say(told.words)
  const asksReach = reason === 'legSpread'
  const ready = nrs !== undefined && (!asksReach || distal !== undefined)
  const keep = async () => {
    if (!ready) return
    if (await tell({ nrs, distal, numbOrWeak: reason === 'numbOrWeak' })) go('/screening', { replace: true })
  }
  return (
    <ScreenLayout
      title={t`Stop here`}
      heading={<Trans>Good that you stopped.</Trans>}
      lead={<Trans>The round is over and counts for nothing. Two taps, then the safety questions.</Trans>}
      ground={
        <MainButton onClick={() => void keep()} disabled={!ready} describedBy="explore-stopped-why">
          <Trans>Save, then the questions</Trans>
        </MainButton>
      }
      groundMore={
        !ready && (
          <p id="explore-stopped-why" className="small">
            <Trans>Each question above takes one tap.</Trans>
          </p>
        )
      }
    >
      <div className="block">
        <Notice icon="first-aid" tone="ember">
          <p>
            <strong>{words}</strong>
          </p>
          {told?.helpNow === true && (
            <>
              <p>
                <Trans>If it is still there at rest, please get help now.</Trans>
              </p>
              <OutlineButton size="small" href="/emergency">
                <Trans>How to get help</Trans>
              </OutlineButton>
            </>
          )}
        </Notice>
      </div>
      <section className="block">
        <h2>
          <Trans>Pain right now</Trans>
        </h2>
        <NumberKeys
          label={t`Pain right now`}
          ends={t`0 is no pain, 10 the worst you can imagine`}
          value={nrs}
          onChange={setNrs}
        />
      </section>
      {asksReach && (
        <section className="block">
          <h2>
            <Trans>How far down does it reach?</Trans>
          </h2>
          <ChoiceRow
            label={t`How far down does it reach?`}
            value={distal}
            onChange={setDistal}
            choices={[
              { value: 0, word: t`Low back` },
              { value: 1, word: t`Buttock` },
              { value: 2, word: t`Thigh` },
              { value: 3, word: t`Calf` },
              { value: 4, word: t`Foot` },
            ]}
          />
        </section>
      )}
      <div className="block">
        {notKept}
        {problem}
      </div>
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
