import type { HoldDose, StepDose, TwistSet } from '@backstride/coach'
import { noBreak } from '@backstride/kit'
import { useLingui } from '@lingui/react/macro'
import { useFormat } from '../language/format.ts'
import { useSay } from '../language/language.tsx'
import { drillName } from './drill-names.ts'

/** What a plan asks for, as one line each. */
export interface DoseOfDay {
  /** `6 × 10 s` */
  readonly hold: (dose: Pick<HoldDose, 'rounds' | 'holdS'>) => string
  /** `5 small` */
  readonly twistSet: (set: TwistSet) => string
  /** `15 a side` */
  readonly perSide: (perSide: number) => string
  /** `3 × 8 a side`, `4 × 10 s` */
  readonly step: (dose: StepDose) => string
}

export function useDoseOfDay(): DoseOfDay {
  const { t } = useLingui()
  const say = useSay()
  const format = useFormat()
  const ofSide = (dose: string, sides: 1 | 2) => (sides === 2 ? t`${dose} a side` : dose)
  return {
    hold: ({ rounds, holdS }) => format.rounds(rounds, holdS),
    twistSet({ variant, perSide }) {
      if (variant === 'HM0') return t`${perSide} small`
      if (variant === 'HM1') return t`${perSide} larger`
      if (variant === 'HM2') return t`${perSide} in the split stance`
      return `${perSide} ${say(drillName(variant))}`
    },
    perSide: perSide => t`${perSide} a side`,
    step(dose) {
      if ('sets' in dose) return ofSide(`${dose.sets}${noBreak}×${noBreak}${dose.reps}`, dose.sides)
      const rounds = dose.setsOf?.join('-') ?? String(dose.rounds)
      return ofSide(`${rounds}${noBreak}×${noBreak}${format.seconds(dose.holdS)}`, dose.sides)
    },
  }
}
