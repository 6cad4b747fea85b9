import { Trans, useLingui } from '@lingui/react/macro'
import { usePreferences } from '../../../app/services.tsx'
import { SegmentedControl } from '../../../look/choices/segmented-control.tsx'
import { Slider } from '../../../look/choices/slider.tsx'
import { Toggle } from '../../../look/choices/toggle.tsx'
import { canVibrate } from '../../../player/sound/vibration.ts'
import { type Preset, presetOf, presets } from './presets.ts'
import { VoiceSettings } from './voice-settings.tsx'
import { WhoWatches } from './who-watches.tsx'

/** What the runner hears and feels with closed eyes. */
export function InASession() {
  const { t } = useLingui()
  const [preferences, change] = usePreferences()
  const { tones, vibration, volume, headphoneButton } = preferences
  return (
    <section className="block">
      <h2>
        <Trans>In a session</Trans>
      </h2>
      <div className="setting-rows">
        <div className="setting">
          <strong>
            <Trans>What you hear and feel</Trans>
          </strong>
          <SegmentedControl<Preset | 'own'>
            label={t`What you hear and feel`}
            equal
            value={presetOf(preferences)}
            onChange={preset => {
              if (preset !== 'own') change(presets[preset])
            }}
            segments={[
              { value: 'voiceAndTones', word: t`Voice and tones` },
              { value: 'tonesOnly', word: t`Tones only` },
              { value: 'buzzOnly', word: t`Buzz only` },
            ]}
          />
        </div>
        <VoiceSettings />
        <Toggle
          on={tones}
          onChange={on => change({ tones: on })}
          detail={<Trans>Count-in, halfway, last three seconds</Trans>}
        >
          <Trans>Tones</Trans>
        </Toggle>
        <Slider
          label={t`Volume of voice and tones`}
          words={[t`Silent`, t`Quiet`, t`Medium`, t`Loud`, t`Full`]}
          value={volume}
          onChange={chosen => change({ volume: chosen })}
        />
        <Toggle
          on={vibration}
          onChange={on => change({ vibration: on })}
          detail={
            canVibrate() ? (
              <Trans>Begin, halfway and end, where the phone can</Trans>
            ) : (
              <Trans>This browser lets no web page vibrate the device.</Trans>
            )
          }
        >
          <Trans>Vibration</Trans>
        </Toggle>
        <Toggle
          on={headphoneButton}
          onChange={on => change({ headphoneButton: on })}
          detail={
            <Trans>
              One press does what the large button does: in a hold it says that your back lifted. It takes the
              button from your music, and on many phones the music pauses.
            </Trans>
          }
        >
          <Trans>Headphone button</Trans>
        </Toggle>
        <WhoWatches />
      </div>
      <WhenThePhoneLocks />
    </section>
  )
}

const WhenThePhoneLocks = () => (
  <>
    <h3 className="setting-subject">
      <Trans>When the phone locks</Trans>
    </h3>
    <p className="small setting-note">
      <Trans>
        A locked iPhone stops every web page: no sound, and no second counts. So a session keeps the screen
        on, and pocket mode makes it black and ignores touch. The ring switch at the side mutes the tones.
      </Trans>
    </p>
  </>
)
