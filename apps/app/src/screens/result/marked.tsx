import type { FlagId } from '@backstride/coach'
import { markedText } from '@backstride/content'
import { Trans } from '@lingui/react/macro'
import { useSay } from '../../language/language.tsx'
import './result.css'

/** What was answered that decided, in the words of the cards. */
export function Marked({ flags }: { readonly flags: readonly FlagId[] }) {
  const say = useSay()
  if (flags.length === 0) return null
  return (
    <div className="marked block">
      <p className="small">
        <Trans>Your answers</Trans>
      </p>
      <ul>
        {flags.map(flag => (
          <li key={flag}>{say(markedText(flag))}</li>
        ))}
      </ul>
    </div>
  )
}
