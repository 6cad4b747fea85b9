import { useLingui } from '@lingui/react/macro'
import { useSay } from '../../language/language.tsx'
import { ChoiceRow } from '../../look/choices/choice.tsx'
import { Sheet } from '../../look/surfaces/sheet.tsx'
import { useEmergencyRegion } from '../emergency-region.ts'

/** Another country: its numbers at once, and from then on. */
export function RegionSheet({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLingui()
  const say = useSay()
  const { region, regions, choose } = useEmergencyRegion()
  return (
    <Sheet heading={t`Where are you?`} onClose={onClose}>
      <ChoiceRow
        label={t`Where are you?`}
        stacked
        choices={regions.map(({ code, name, emergency }) => ({
          value: code,
          word: say(name),
          detail: emergency.map(({ shown }) => shown).join(', '),
        }))}
        value={region.code}
        onChange={code => {
          choose(code)
          onClose()
        }}
      />
    </Sheet>
  )
}
