import type { Text } from '@backstride/kit'
import { drillOf } from './catalogue.ts'
import type { Drill } from './drill.ts'

/** A hold on the floor, with the lines that lead into it. */
export type HoldDrill = Drill & { readonly entry: readonly [Text, Text, Text] }

/** The hold of an id; one that another version wrote is shown as table-top, under the name it came with. */
export function holdDrillOf(id: string): HoldDrill {
  const own = asHold(drillOf(id))
  if (own !== undefined) return own
  const tableTop = asHold(drillOf('HH02'))
  if (tableTop === undefined) throw new Error('Table-top is missing in the catalogue.')
  const name = { en: id, de: id }
  return { ...tableTop, id, name, position: name }
}

const asHold = (drill: Drill | undefined): HoldDrill | undefined =>
  drill?.entry === undefined ? undefined : { ...drill, entry: drill.entry }

/** What to say after the back lifted, once thanks are said. */
export const afterLift = ({ faults, cues, position }: Drill): Text =>
  faults.find(({ id }) => id === 'backLifted')?.correction ?? cues[0] ?? position
