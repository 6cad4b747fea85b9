import type { Load, Posture } from '@backstride/body'
import type { Drill } from './drill.ts'

/** Where a drill's backpack is drawn: in front when the hands hold it there, else on the back; undefined: none. */
export function loadOf({ needs }: Pick<Drill, 'needs'>, { arms }: Posture): Load | undefined {
  if (!needs.includes('backpack')) return undefined
  const holds = [arms.left, arms.right].every(arm => arm.kind === 'touching' && arm.place === 'breastbone')
  return holds ? 'inFront' : 'onBack'
}
