import { stopReasons } from '@backstride/content'
import { Trans } from '@lingui/react/macro'
import { useSay } from '../../language/language.tsx'
import { OutlineButton } from '../../look/actions/actions.tsx'
import { Notice } from '../../look/surfaces/notice.tsx'

/** After a stop: what was told, and where help is when it cannot wait. */
export function StoppedNotice({ reason }: { readonly reason: string }) {
  const say = useSay()
  const told = stopReasons.find(({ id }) => id === reason)
  if (told === undefined) return null
  const words = say(told.words)
  return (
    <div className="block">
      <Notice icon="first-aid" tone="ember">
        <p>
          <strong>
            <Trans>You stopped: {words}.</Trans>
          </strong>
        </p>
        {told.helpNow ? (
          <>
            <p>
              <Trans>If it is still there at rest, please get help now.</Trans>
            </p>
            <OutlineButton size="small" href="/emergency">
              <Trans>How to get help</Trans>
            </OutlineButton>
          </>
        ) : (
          <p>
            <Trans>Save this first. Then a short check comes before the next drills.</Trans>
          </p>
        )}
      </Notice>
    </div>
  )
}
