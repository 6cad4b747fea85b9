import type { ContactState, Posture } from '@backstride/body'
import { type Drill, describePosture } from '@backstride/content'
import { useMemo } from 'react'
import { useSay } from '../language/language.tsx'
import { Figure } from './figure.tsx'
import { frameOf } from './frame.ts'
import { useMovingPosture, useTurningView } from './use-moving.ts'

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
  const shown = useMovingPosture(wanted)
  const view = useTurningView(drill.view, turns)
  const frame = useMemo(
    () =>
      frameOf(
        [...drill.moves.map(each => each.posture), ...(posture === undefined ? [] : [posture])],
        drill.view,
        {
          scenery: drill.scenery ?? [],
        },
      ),
    [drill, posture],
  )
  return (
    <Figure
      posture={shown}
      view={view}
      frame={frame}
      label={described ? say(describePosture(wanted)) : ''}
      onGround={onGround}
      {...(contact === undefined ? {} : { contact })}
      {...(at.emphasis === undefined ? {} : { emphasis: at.emphasis })}
      {...(drill.scenery === undefined ? {} : { scenery: drill.scenery })}
    />
  )
}
