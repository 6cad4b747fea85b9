import {
  type ContactState,
  contactOf,
  drawFigure,
  figureScene,
  type Load,
  type PartName,
  type Posture,
  type ScenePath,
  type Scenery,
  type View,
} from '@backstride/body'
import { useMemo } from 'react'
import type { Frame } from './frame.ts'
import './figure.css'

export interface FigureProps {
  readonly posture: Posture
  readonly view: View
  /** The part of the world the picture shows; the floor lies at its lower edge. */
  readonly frame: Frame
  /** The same in words, for those who do not see it; empty when the words stand beside it. */
  readonly label: string
  /** What is claimed of the low back; left out: what the posture itself says. */
  readonly contact?: ContactState | null
  readonly emphasis?: readonly PartName[]
  readonly scenery?: readonly Scenery[]
  readonly load?: Load | undefined
  /** The mat runs to both edges of the screen, so that the figure lies on the ground below it. */
  readonly onGround?: boolean
  /** The trunk goes up and down a little. */
  readonly breathes?: boolean
}

/** One picture of a posture. It knows no time: `MovingFigure` moves it. */
export function Figure({
  posture,
  view,
  frame,
  label,
  contact = contactOf(posture),
  emphasis = [],
  scenery = [],
  load,
  onGround = false,
  breathes = false,
}: FigureProps) {
  const paths = useMemo(
    () =>
      figureScene(drawFigure(posture, view, { emphasis, ...(load === undefined ? {} : { load }) }), {
        contact,
        matHalfLength: onGround ? widerThanAnyScreen : frame.width / 2 - 2,
        middleX: frame.left + frame.width / 2,
        scenery,
      }),
    [posture, view, emphasis, contact, scenery, load, onGround, frame],
  )
  const scenePath = ({ id, path, paint, width: line }: ScenePath) => (
    <path
      key={id}
      className={`figure-${paint}`}
      d={path}
      strokeWidth={line}
      data-breathes={breathes && id === trunkId ? 'yes' : undefined}
    />
  )
  const { left, top, width, height } = frame
  return (
    <svg
      className="figure"
      viewBox={`${left} ${top} ${width} ${height}`}
      preserveAspectRatio="xMidYMax meet"
      role="img"
      aria-label={label}
      aria-hidden={label === ''}
    >
      {paths.filter(isMat).map(scenePath)}
      <g className="figure-body">{paths.filter(each => !isMat(each)).map(scenePath)}</g>
    </svg>
  )
}

/** The ground stays while pictures take turns on it. */
const isMat = ({ paint }: ScenePath): boolean => paint === 'mat'

/** The shirt without its sleeves. */
const trunkId = 'trunk 0'

/** Percent of stature: the mat is cut off by the picture's own edge. */
const widerThanAnyScreen = 900
