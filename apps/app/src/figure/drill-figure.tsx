import { type ContactState, footDrift, type Posture, sceneryUnder } from '@backstride/body'
import { type Drill, describePosture, loadOf } from '@backstride/content'
import { useMemo } from 'react'
import { useSay } from '../language/language.tsx'
import { Figure } from './figure.tsx'
import { frameOf } from './frame.ts'
import { useMovingPosture, useStill, useTurningView } from './use-moving.ts'

/** The figure of a drill: at one of its positions, moving there from the one before. */
export function DrillFigure({
  drill,
  pose = 0,
  posture,
  contact,
  onGround = false,
  described = true,
  turns = false,
}: {
  readonly drill: Drill
  /** Which of the drill's positions. */
  readonly pose?: number
  /** Another posture of the same drill: a fault, or the other side. */
  readonly posture?: Posture
  readonly contact?: ContactState | null
  readonly onGround?: boolean
  /** False where the words stand beside the picture. */
  readonly described?: boolean
  /** Seen from aside first, then turning to the best view. */
  readonly turns?: boolean
}) {
  const say = useSay()
  const at = drill.moves[pose] ?? drill.moves[0]
  const wanted = posture ?? at.posture
  const first = drill.moves[0].posture
  const shown = useMovingPosture(wanted)
  const still = useStill()
  const view = useTurningView(drill.view, turns, first.base)
  const frame = useMemo(() => {
    const postures = [...drill.moves.map(each => each.posture), ...(posture === undefined ? [] : [posture])]
    return frameOf(postures, drill.view, {
      scenery: drill.scenery ?? [],
      ...(drill.needs.includes('floor') ? onTheFloor : {}),
    })
  }, [drill, posture])
  const drift = footDrift(first, shown, view)
  return (
    <Figure
      // Where nothing moves, each position is a picture of its own, faded in.
      key={still ? `${drill.id} ${pose}` : 'moving'}
      posture={shown}
      view={view}
      frame={drift === 0 ? frame : { ...frame, left: frame.left + drift }}
      label={described ? say(describePosture(wanted, drill.scenery, drill.view)) : ''}
      load={loadOf(drill, wanted)}
      onGround={onGround}
      {...(contact === undefined ? {} : { contact })}
      {...(at.emphasis === undefined ? {} : { emphasis: at.emphasis })}
      {...(drill.scenery === undefined ? {} : { scenery: sceneryUnder(drill.scenery, first, shown, view) })}
    />
  )
}

/** Lying postures share a frame, so that the body keeps its size from one to the next. Percent of stature. */
const onTheFloor = { leastWidth: 118, leastHeight: 52 }
