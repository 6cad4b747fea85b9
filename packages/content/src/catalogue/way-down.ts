import { type Leg, sides } from '@backstride/body'
import type { Text } from '@backstride/kit'
import { getUpSteps } from '../exercises/get-up.ts'
import type { Drill } from './drill.ts'

const oneFootDown: Text = { en: 'Put the foot down.', de: 'Setz den Fuß ab.' }
/** A leg that is lowered while it is long pulls more at the low back than the hold itself. Source: rules HH, EV 5.3. */
const bendFirst: Text = { en: 'Bend knees, feet down in turn.', de: 'Beine beugen, einzeln absetzen.' }

/** Said when a hold is over: legs that are up come down one at a time. undefined: both feet stand. Source: rules HH. */
export function wayDown({ moves: [{ posture }] }: Pick<Drill, 'moves'>): Text | undefined {
  const up = sides.filter(side => posture.legs[side].kind === 'free').length
  if (up === 0) return undefined
  if (up === 1) return oneFootDown
  return sides.some(side => isLong(posture.legs[side])) ? bendFirst : getUpSteps[0]
}

const isLong = (leg: Leg): boolean => leg.kind === 'free' && leg.kneeFlexionDeg < 45
