import { type Drill, leverNames, type Neighbour, neighboursOf } from '@backstride/content'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useSay } from '../../language/language.tsx'
import { TextAction } from '../../look/actions/actions.tsx'

/** One step either way: the figure moves there. */
export function DrillNeighbours({ drill }: { readonly drill: Drill }) {
  const { easier, harder } = neighboursOf(drill)
  if (easier.length + harder.length === 0) return null
  return (
    <nav className="drill-neighbours" aria-labelledby="neighbours">
      <h2 id="neighbours">
        <Trans>One step from here</Trans>
      </h2>
      <Steps neighbours={easier} heading={<Trans>Easier</Trans>} />
      <Steps neighbours={harder} heading={<Trans>Harder</Trans>} />
    </nav>
  )
}

function Steps({
  neighbours,
  heading,
}: {
  readonly neighbours: readonly Neighbour[]
  readonly heading: ReactNode
}) {
  const say = useSay()
  if (neighbours.length === 0) return null
  return (
    <>
      <h3>{heading}</h3>
      <ul>
        {neighbours.map(({ drill, lever }) => (
          <li key={drill.id}>
            <TextAction href={`/library/${drill.id}`}>{say(drill.name)}</TextAction>
            {lever !== null && <WhatChanges name={say(leverNames[lever])} />}
          </li>
        ))}
      </ul>
    </>
  )
}

const WhatChanges = ({ name }: { readonly name: string }) => (
  <span className="small no-break">
    <Trans>changes: {name}</Trans>
  </span>
)
