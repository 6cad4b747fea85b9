import { Trans } from '@lingui/react/macro'
import { useFormat } from '../../language/format.ts'
import { useSay } from '../../language/language.tsx'
import { useEmergencyRegion } from '../emergency-region.ts'

/** Where the numbers hold, and whether a person has checked them. */
export function NumbersNote() {
  const say = useSay()
  const format = useFormat()
  const { region } = useEmergencyRegion()
  const where = say(region.name)
  const all = region.emergency.map(({ shown }) => shown).join(', ')
  const { checkedOn } = region
  const day = checkedOn === null ? null : format.day(checkedOn)
  return (
    <p className="small">
      <Trans>
        Works without a network. {where}: {all}.
      </Trans>{' '}
      {day === null ? (
        <Trans>These numbers are not yet checked by a person.</Trans>
      ) : (
        <Trans>Checked on {day}.</Trans>
      )}
    </p>
  )
}
