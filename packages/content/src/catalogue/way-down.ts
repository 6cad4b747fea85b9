import { sides } from '@backstride/body'
import type { Text } from '@backstride/kit'
import { getUpSteps } from '../exercises/get-up.ts'
import type { Drill } from './drill.ts'

const oneFootDown: Text = { en: 'Put the foot down.', de: 'Setz den Fuß ab.' }

/** Said when a hold is over: legs that are up come down one at a time. undefined: both feet stand. Source: rules HH. */
export function wayDown({ moves: [{ posture }] }: Pick<Drill, 'moves'>): Text | undefined {
  const up = sides.filter(side => posture.legs[side].kind === 'free').length
  if (up === 0) return undefined
  return up === 1 ? oneFootDown : getUpSteps[0]
}
