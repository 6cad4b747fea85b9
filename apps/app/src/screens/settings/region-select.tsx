import { Trans } from '@lingui/react/macro'
import { useId } from 'react'
import { useEmergencyRegion } from '../../app/emergency-region.ts'
import { useSay } from '../../language/language.tsx'

/** Which country's emergency numbers are shown. Guessed from the time zone until chosen. */
export function RegionSelect() {
  const id = useId()
  const say = useSay()
  const { region, guessed, regions, choose } = useEmergencyRegion()
  return (
    <div className="setting">
      <label htmlFor={id}>
        <strong>
          <Trans>Emergency numbers for</Trans>
        </strong>
        {guessed && (
          <span className="small setting-guess">
            <Trans>Guessed from your time zone</Trans>
          </span>
        )}
      </label>
      <select id={id} className="select" value={region.code} onChange={event => choose(event.target.value)}>
        {regions.map(({ code, name }) => (
          <option key={code} value={code}>
            {say(name)}
          </option>
        ))}
      </select>
    </div>
  )
}
