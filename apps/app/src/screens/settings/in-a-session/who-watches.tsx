import { Trans, useLingui } from '@lingui/react/macro'
import { usePreferences } from '../../../app/services.tsx'
import { problemWords, sensorBeforeAsked } from '../../../eyes/phone/index.ts'
import { useSay } from '../../../language/language.tsx'
import { SegmentedControl } from '../../../look/choices/segmented-control.tsx'

/** Who notices in a hollow hold that the low back lifts. Where the phone cannot, a sentence says why. */
export function WhoWatches() {
  const { t } = useLingui()
  const say = useSay()
  const [{ watcher }, change] = usePreferences()
  const impossible = sensorBeforeAsked()
  return (
    <div className="setting setting-watcher">
      <strong>
        <Trans>Who watches your back in a hold</Trans>
      </strong>
      {impossible === undefined ? (
        <>
          <SegmentedControl
            label={t`Who watches your back in a hold`}
            equal
            value={watcher}
            onChange={chosen => change({ watcher: chosen })}
            segments={[
              { value: 'hand', word: t`My hand` },
              { value: 'phone', word: t`Phone on my belly` },
            ]}
          />
          <p className="small setting-note">
            <Trans>
              By hand you tap when your back lifts. On your belly the phone feels it, after three seconds flat
              and three with a small arch. Tried so far on made-up readings only.
            </Trans>
          </p>
        </>
      ) : (
        <p className="small setting-note">
          <Trans>Your hand watches.</Trans> {say(problemWords[impossible].whole)}
        </p>
      )}
    </div>
  )
}
