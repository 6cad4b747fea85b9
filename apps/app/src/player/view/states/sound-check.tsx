import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { usePreferences } from '../../../app/services.tsx'
import { OutlineButton, TextAction } from '../../../look/actions/actions.tsx'
import type { PartsOf, PlayerView } from '../player-parts.ts'
import { GroundTarget } from '../press-target.tsx'
import { NoAudioClock } from './no-audio-clock.tsx'
import { ShorterAction } from './setup.tsx'

/** Before anything counts: does the voice arrive? The first tap also wakes the clock and the voice. */
export const soundCheck: PartsOf = view => ({
  title: <Trans>Sound check</Trans>,
  sky: 'plain',
  choices: view.sound === 'missing' ? <NoAudioClock /> : <HearingHelp {...view} />,
  ...(view.sound === 'missing'
    ? { groundMore: <FinishAction {...view} /> }
    : { ground: <HeardTarget {...view} />, groundMore: <ShorterAction {...view} />, main: mainOf }),
})
const mainOf = { tap: { type: 'GO' }, keys: 'go', area: 'screen' } as const

function HeardTarget({ tap, voice }: PlayerView) {
  const { t } = useLingui()
  const [{ voice: wanted }] = usePreferences()
  const speaks = wanted && voice === 'speaks'
  return (
    <GroundTarget
      word={speaks ? t`I hear you` : t`Begin`}
      hint={t`Tap, or space`}
      onPress={() => tap({ type: 'GO' })}
    />
  )
}

/** What can be done when nothing is heard, in plain words; or to go on without. */
function HearingHelp({ voice, sayAgain, tap }: PlayerView) {
  const [{ voice: wanted, tones }, change] = usePreferences()
  const [asked, ask] = useState(false)
  if (!wanted && !tones)
    return (
      <p className="player-note">
        <Trans>Without sound: captions show every cue, and the phone buzzes where it can.</Trans>
      </p>
    )
  const withoutSound = () => {
    change({ voice: false, tones: false, vibration: true })
    tap({ type: 'GO' })
  }
  return (
    <>
      {!asked && wanted && voice !== 'speaks' && <VoiceLack voice={voice} />}
      {!asked ? (
        <OutlineButton
          onClick={() => {
            ask(true)
            // Some phones let no page speak before a tap: this is one.
            sayAgain()
          }}
        >
          <Trans>I hear nothing</Trans>
        </OutlineButton>
      ) : (
        <>
          <ul className="player-list">
            <li>
              <Trans>Turn the volume up.</Trans>
            </li>
            <li>
              <Trans>iPhone: set the switch at the side to ring.</Trans>
            </li>
            <li>
              <Trans>Bluetooth: is another speaker on?</Trans>
            </li>
          </ul>
          <OutlineButton onClick={sayAgain}>
            <Trans>Say it again</Trans>
          </OutlineButton>
          <OutlineButton onClick={withoutSound}>
            <Trans>Go on without sound</Trans>
          </OutlineButton>
        </>
      )}
    </>
  )
}

const VoiceLack = ({ voice }: { readonly voice: 'silent' | 'none' }) => (
  <p className="player-note" role="status">
    {voice === 'none' ? (
      <Trans>This device has no voice of its own for English. Tones and captions lead.</Trans>
    ) : (
      <Trans>The voice of this device stays silent. Tones and captions lead.</Trans>
    )}
  </p>
)

const FinishAction = ({ tap }: PlayerView) => (
  <TextAction onClick={() => tap({ type: 'FINISH' })}>
    <Trans>Finish here</Trans>
  </TextAction>
)
