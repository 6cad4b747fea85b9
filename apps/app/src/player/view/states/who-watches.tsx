import { Trans, useLingui } from '@lingui/react/macro'
import { usePreferences } from '../../../app/services.tsx'
import { isProblem, problemWords } from '../../../eyes/phone/index.ts'
import { useSay } from '../../../language/language.tsx'
import { TextAction } from '../../../look/actions/actions.tsx'
import { Choice } from '../../../look/choices/choice.tsx'
import { stepNow } from '../../session/moves/step-now.ts'
import { isWatchable } from '../../session/moves/watching.ts'
import type { Watcher } from '../../session/phone-eye.ts'
import type { PlayerView } from '../player-parts.ts'

/** Who watches the back, in one quiet line; what else there is stands behind it. */
export function WatcherLine({ context, choose }: PlayerView) {
  const { t } = useLingui()
  if (!isWatchable(stepNow(context))) return null
  const words = context.watch === 'phone' ? t`The phone watches` : t`Your hand watches`
  return (
    <TextAction label={t`${words}: change`} onClick={() => choose('watcher')}>
      {words}
    </TextAction>
  )
}

/** Two equal answers; where the phone cannot watch, a sentence says why. */
export function WhoWatches({
  context,
  onChosen,
}: PlayerView & { onChosen(event: { readonly type: 'WATCH'; readonly by: Watcher }): void }) {
  const say = useSay()
  const [, change] = usePreferences()
  const { answer } = context.eye
  const pick = (by: Watcher) => {
    change({ watcher: by })
    onChosen({ type: 'WATCH', by })
  }
  return (
    <>
      <div className="pause-ways">
        <Choice wide selected={context.watch === 'hand'} onSelect={() => pick('hand')}>
          <Trans>My hand</Trans>
        </Choice>
        {(!isProblem(answer) || answer === 'denied') && (
          <Choice wide selected={context.watch === 'phone'} onSelect={() => pick('phone')}>
            <Trans>The phone on my belly</Trans>
          </Choice>
        )}
      </div>
      <p className="player-note">
        {isProblem(answer) ? (
          say(problemWords[answer].whole)
        ) : (
          <Trans>The phone feels when your pelvis tips. It lies across your belly under a snug band.</Trans>
        )}
      </p>
    </>
  )
}
