import { crisisPage } from '@backstride/content'
import { Trans } from '@lingui/react/macro'
import { useEmergencyRegion } from '../../app/emergency-region.ts'
import { useSay } from '../../language/language.tsx'
import { Icon } from '../../look/icons/icon.tsx'
import './result.css'

/** People who listen, by region. */
export function TalkNumbers() {
  const say = useSay()
  const { region } = useEmergencyRegion()
  if (region.crisis.length === 0) return <p>{say(crisisPage.nobody)}</p>
  return (
    <div className="talk-numbers">
      {region.crisis.map(({ dial, shown: number, who }) => (
        <a key={dial} className="call-line" href={`tel:${dial}`}>
          <Icon name="phone" size={24} />
          <span>
            <Trans>Call {number}</Trans>
            {who !== undefined && <small>{say(who)}</small>}
          </span>
        </a>
      ))}
    </div>
  )
}
