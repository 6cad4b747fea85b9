import { drillOf } from '../catalogue/catalogue.ts'
import type { Drill } from '../catalogue/drill.ts'
import { neighboursOf } from '../library/neighbours.ts'
import { atMost, flatFormOf, neutralFormOf, untestedHold } from './hold-forms.ts'
import { inItsPlace } from './in-its-place.ts'
import { isWork, type SessionStep } from './session-step.ts'

/** Another drill for the rest of the block that is on; ways down and up follow. Only what the step offers. */
export function swapped(steps: readonly SessionStep[], at: number, id: string): readonly SessionStep[] {
  const on = steps[at]
  const drill = drillOf(id)
  if (!isWork(on) || drill === undefined || !on.swaps.includes(id)) return steps
  // A test that was swapped away does not come back, and what it opens stays shut.
  const tests = on.kind === 'hold' && on.test
  const wayBack = tests ? atMost(on.drill, untestedHold) : on.drill
  return inItsPlace(steps, at, drill, ({ swaps }) => [wayBack, ...swaps.filter(each => each !== id)])
}

/** An easier drill of the same ladder for the rest of the block that is on; ways follow. */
export function eased(steps: readonly SessionStep[], at: number, id: string): readonly SessionStep[] {
  const on = steps[at]
  const drill = drillOf(id)
  if (!isWork(on) || drill === undefined || drill.ladder !== on.ladder) return steps
  return inItsPlace(steps, at, drill, ({ swaps }) =>
    [...new Set(swaps.map(each => formFor(drill, each)))].filter(each => each !== id),
  )
}

/** Flat and neutral are forms of one hold: the easier of one goes with the easier of the other. */
function formFor({ id, ladder }: Drill, swap: string): string {
  const other = drillOf(swap)?.ladder
  if (ladder === 'hollowHold' && other === 'neutralBrace') return neutralFormOf(id)
  return ladder === 'neutralBrace' && other === 'hollowHold' ? flatFormOf(id) : swap
}

/**
 * The drill one step easier, of any ladder; the same at the bottom. The hollow hold is eased by the coach. `isOpen` says
 * what may be done today: on a few ladders the first steps are closed and later ones are not.
 */
export function easierDrill(id: string, isOpen: (drill: string) => boolean = () => true): string {
  const drill = drillOf(id)
  return drill === undefined ? id : (easierOf(drill, drill, isOpen)?.id ?? id)
}

/** Repetitions never stand in for a hold: what they ask cannot be read from its seconds. */
function easierOf(drill: Drill, from: Drill, isOpen: (drill: string) => boolean): Drill | undefined {
  const below = neighboursOf(drill).easier[0]?.drill
  if (below === undefined) return undefined
  const fits = isOpen(below.id) && !(from.dose.kind === 'hold' && below.dose.kind === 'reps')
  return fits ? below : easierOf(below, from, isOpen)
}
