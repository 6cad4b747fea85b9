import { drillOf } from '../../catalogue/catalogue.ts'
import { isWay, type SessionStep } from '../session-step.ts'

/** Where nobody could be where the next step is done, a way leads nowhere, or the end lies down. None in a sound list. */
export function wayFaults(steps: readonly SessionStep[], from: 'floor' | 'standing'): readonly string[] {
  const faults: string[] = []
  let lies = from === 'floor'
  steps.forEach((step, index) => {
    const way: boolean = isWay(step)
    if (way && isWay(steps[index - 1])) faults.push(`${index}: two ways in a row`)
    if (step.kind === 'lead') {
      const down = step.what === 'getDown'
      if (way && lies === down) faults.push(`${index}: ${step.what} leads nowhere`)
      if (!way && lies) faults.push(`${index}: ${step.what} lying`)
      lies = down
      return
    }
    const needsFloor = drillOf(step.drill)?.needs.includes('floor') === true
    if (needsFloor !== lies) faults.push(`${index}: ${step.drill} ${needsFloor ? 'stands' : 'lies'}`)
  })
  if (lies) faults.push('ends lying')
  return faults
}

/** Counted by hand: the entry, the work, the rest. */
export function secondsByHand(steps: readonly SessionStep[]): number {
  let total = 0
  let rested = false
  for (const step of steps) {
    if (step.kind === 'lead') {
      total += step.seconds
      rested = false
      continue
    }
    if (!rested) total += drillOf(step.drill)?.needs.includes('floor') === true ? 13 : 8
    if (step.kind === 'hold') total += step.targetS
    if (step.kind === 'reps') total += 4 * step.reps
    if (step.kind === 'twists') total += 4 * step.set.perSide
    total += step.restS
    rested = step.restS > 0
  }
  return total
}
