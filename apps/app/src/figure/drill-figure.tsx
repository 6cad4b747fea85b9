import { type ContactState, footDrift, type Posture, sceneryUnder } from '@backstride/body'
import { describePosture, loadOf } from '@backstride/content'
import { useMemo } from 'react'
import { useSay } from '../language/language.tsx'
import { Figure } from './figure.tsx'
import { frameOf } from './frame.ts'
import { MOVE_MS } from './move-ms.ts'
import type { PicturedDrill } from './pictured-drill.ts'
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
  moveMs = MOVE_MS,
  breathes = false,
}: {
  readonly drill: PicturedDrill
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
  /** How long the body takes to get there. */
  readonly moveMs?: number
  /** The trunk goes up and down a little. */
  readonly breathes?: boolean
}) {
  const say = useSay()
  const [first] = drill.moves
  const wanted = posture ?? (drill.moves[pose] ?? first).posture
  // A posture on the way to a position has the limbs of the first that carry its meaning.
  const { emphasis } = drill.moves.find(each => each.posture === wanted) ?? first
  const shown = useMovingPosture(wanted, moveMs, drill.entryPostures ?? none)
  const still = useStill()
  const view = useTurningView(drill.view, turns, first.posture.base)
  // Whoever is led to a posture may be led through the entry: the picture holds all of it.
  const isLed = posture !== undefined
  const own = useMemo(
    () => [...drill.moves.map(each => each.posture), ...(isLed ? (drill.entryPostures ?? []) : [])],
    [drill, isLed],
  )
  const place = own.indexOf(wanted)
  const other = place < 0 ? wanted : undefined
  const frame = useMemo(
    () =>
      frameOf(other === undefined ? own : [...own, other], drill.view, {
        scenery: drill.scenery ?? [],
        ...(drill.needs.includes('floor') ? onTheFloor : {}),
      }),
    [drill, own, other],
  )
  const drift = footDrift(first.posture, shown, view)
  return (
    <Figure
      // Where nothing moves, each position is a picture of its own, faded in.
      key={still ? `${drill.id} ${place}` : 'moving'}
      posture={shown}
      view={view}
      frame={drift === 0 ? frame : { ...frame, left: frame.left + drift }}
      label={described ? say(describePosture(wanted, drill.scenery, drill.view)) : ''}
      load={loadOf(drill, wanted)}
      onGround={onGround}
      {...(contact === undefined ? {} : { contact })}
      breathes={breathes}
      {...(emphasis === undefined ? {} : { emphasis })}
      {...(drill.scenery === undefined
        ? {}
        : { scenery: sceneryUnder(drill.scenery, first.posture, shown, view) })}
    />
  )
}

const none: readonly Posture[] = []

/** Lying postures share a frame, so that the body keeps its size from one to the next. Percent of stature. */
const onTheFloor = { leastWidth: 118, leastHeight: 52 }
