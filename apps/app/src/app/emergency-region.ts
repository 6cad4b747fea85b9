import { type EmergencyRegion, emergencyRegion, emergencyRegions, guessRegion } from '@backstride/content'
import { usePreferences, useServices } from './services.tsx'

export interface ChosenRegion {
  readonly region: EmergencyRegion
  /** Nobody chose it: the time zone suggests it. */
  readonly guessed: boolean
  readonly regions: readonly EmergencyRegion[]
  readonly choose: (code: string) => void
}

/** Whose emergency numbers are shown: always changeable, guessed until then. */
export function useEmergencyRegion(): ChosenRegion {
  const { clock } = useServices()
  const [{ region }, change] = usePreferences()
  return {
    region: emergencyRegion(region ?? guessRegion(clock.zone())),
    guessed: region === undefined,
    regions: emergencyRegions,
    choose: code => change({ region: code }),
  }
}
