import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useId, useState, useSyncExternalStore } from 'react'
import { usePreferences } from '../../../app/services.tsx'
import { useLang } from '../../../language/language.tsx'
import { OutlineButton } from '../../../look/actions/actions.tsx'
import { SegmentedControl } from '../../../look/choices/segmented-control.tsx'
import { Toggle } from '../../../look/choices/toggle.tsx'
import { createSpeech } from '../../../voice/speech.ts'
import { type Pace, paceOf, paces } from './paces.ts'

/** How the voice speaks, and whether this device has one at all. */
export function VoiceSettings() {
  const { t } = useLingui()
  const [{ voice, rate, talk }, change] = usePreferences()
  return (
    <>
      <Toggle
        on={voice}
        onChange={on => change({ voice: on })}
        detail={<Trans>Speaks every cue; captions stay on</Trans>}
      >
        <Trans>Voice</Trans>
      </Toggle>
      {voice && (
        <>
          <TryVoice />
          <div className="setting">
            <strong>
              <Trans>Pace of the voice</Trans>
            </strong>
            <SegmentedControl<Pace>
              label={t`Pace of the voice`}
              value={paceOf(rate)}
              onChange={pace => change({ rate: paces[pace] })}
              segments={[
                { value: 'slower', word: t`Slower` },
                { value: 'normal', word: t`Normal` },
                { value: 'faster', word: t`Faster` },
              ]}
            />
          </div>
          <Toggle
            on={talk === 'less'}
            onChange={on => change({ talk: on ? 'less' : 'full' })}
            detail={<Trans>Only what you need to know: no breathing words, no counting along</Trans>}
          >
            <Trans>Less talk</Trans>
          </Toggle>
        </>
      )}
    </>
  )
}

/** One line as a session would say it, and in words what cannot be heard. */
function TryVoice() {
  const { t } = useLingui()
  const heardId = useId()
  const lang = useLang()
  const [{ rate, volume }] = usePreferences()
  const [speech] = useState(createSpeech)
  const hasVoice = useSyncExternalStore(speech.subscribe, () => speech.state(lang) !== 'none')
  const [silent, setSilent] = useState(false)
  useEffect(() => () => speech.hush(), [speech])
  const line = t`This is how I sound. Breathe out slowly. Back heavy.`
  const say = () => {
    setSilent(false)
    speech.say(line, lang, { rate, volume, onSilent: () => setSilent(true) })
  }
  return (
    <div className="setting">
      <p className="small voice-heard" id={heardId} role="status">
        {!hasVoice && (
          <Trans>
            This device has no voice of its own in this language. Tones and captions take its place.
          </Trans>
        )}
        {hasVoice && silent && (
          <Trans>The voice did not answer. When that happens, tones and captions take its place.</Trans>
        )}
        {hasVoice && !silent && <Trans>A voice of this device: what it says stays here.</Trans>}
      </p>
      <OutlineButton size="small" icon="play" disabled={!hasVoice} describedBy={heardId} onClick={say}>
        <Trans>Try it</Trans>
      </OutlineButton>
    </div>
  )
}
