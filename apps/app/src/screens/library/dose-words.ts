import type { Dose } from '@backstride/content'
import { noBreak } from '@backstride/kit'
import { useLingui } from '@lingui/react/macro'
import { useFormat } from '../../language/format.ts'

/** A dose as one line: `6 × 10 s`, `3 × 8 a side`. */
export function useDoseWords(): (dose: Dose) => string {
  const { t } = useLingui()
  const format = useFormat()
  return dose => {
    switch (dose.kind) {
      case 'hold': {
        const rounds = format.rounds(dose.rounds, dose.holdS)
        return dose.perSide === true ? t`${rounds} a side` : rounds
      }
      case 'reps': {
        const reps = `${dose.sets}${noBreak}×${noBreak}${dose.reps}`
        return dose.perSide === true ? t`${reps} a side` : t`${reps} times`
      }
      case 'twists': {
        const { perSide } = dose
        return t`${perSide} a side`
      }
      case 'walk':
        return format.minutes(dose.minutes)
    }
  }
}
