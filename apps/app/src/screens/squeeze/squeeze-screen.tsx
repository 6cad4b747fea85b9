import { squeezeTest } from '@backstride/content'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useSay } from '../../language/language.tsx'
import { MainButton, TextAction } from '../../look/actions/actions.tsx'
import { ChoiceRow } from '../../look/choices/choice.tsx'
import { ScreenLayout } from '../../look/layout/screen-layout.tsx'
import { Notice } from '../../look/surfaces/notice.tsx'
import './squeeze-screen.css'

type Felt = 'felt' | 'unsure' | 'pain'

/** The glute squeeze test in words: nothing is measured, nothing is kept. [A5] */
export default function SqueezeScreen() {
  const { t } = useLingui()
  const say = useSay()
  const [felt, setFelt] = useState<Felt>()
  return (
    <ScreenLayout
      title={t`Squeeze test`}
      heading={say(squeezeTest.heading)}
      ground={
        <MainButton href="/session">
          <Trans>To the session</Trans>
        </MainButton>
      }
      groundMore={
        <TextAction href="/">
          <Trans>Later</Trans>
        </TextAction>
      }
    >
      <ol className="squeeze-steps block">
        {squeezeTest.steps.map(text => (
          <li key={text.en}>{say(text)}</li>
        ))}
      </ol>
      <div className="block">
        <h2>
          <Trans>Did you feel it?</Trans>
        </h2>
        <div className="squeeze-answers">
          <ChoiceRow<Felt>
            label={t`Did you feel it?`}
            value={felt}
            onChange={setFelt}
            choices={[
              { value: 'felt', word: <Trans>Felt it</Trans> },
              { value: 'unsure', word: <Trans>Not sure</Trans> },
              { value: 'pain', word: <Trans>It hurts</Trans> },
            ]}
          />
        </div>
      </div>
      {felt !== undefined && (
        <div className="block">
          <Notice icon={felt === 'felt' ? 'check' : 'info'}>
            <p>
              {felt === 'felt' && <Trans>Good. Keep that in both drills.</Trans>}
              {felt === 'unsure' && say(squeezeTest.ifUnsure)}
              {felt === 'pain' && say(squeezeTest.ifPain)}
            </p>
          </Notice>
        </div>
      )}
    </ScreenLayout>
  )
}
