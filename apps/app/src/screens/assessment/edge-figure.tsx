import { drawFigure, figureScene } from '@backstride/body'
import { testViews, thighHanging } from '@backstride/content'
import { useMemo } from 'react'
import '../../figure/figure.css'

/** How far the thigh is drawn from level: clearly seen, not what was measured. */
const shownDeg = { below: -14, level: 0, above: 16 } as const
const view = { left: -53, top: -38, width: 92, height: 68 }
/** The table's top ends under the seat. */
const table = { left: -51, right: 12, thick: 4 }

/** Someone at the edge of a table, one knee held, the other thigh hanging. */
export function EdgeFigure({
  band,
  label = '',
}: {
  readonly band: 'below' | 'level' | 'above'
  /** Empty where the words stand beside it. */
  readonly label?: string
}) {
  const paths = useMemo(
    () =>
      figureScene(drawFigure(thighHanging(shownDeg[band]), testViews.lying), {
        contact: null,
        matHalfLength: 0,
        middleX: 0,
      }),
    [band],
  )
  return (
    <svg
      className="figure"
      viewBox={`${view.left} ${view.top} ${view.width} ${view.height}`}
      role="img"
      aria-label={label}
      aria-hidden={label === ''}
    >
      <rect
        className="figure-mat"
        x={table.left}
        y={0}
        width={table.right - table.left}
        height={table.thick}
        rx={2}
      />
      <rect className="figure-mat" x={table.left + 4} y={2} width={3.4} height={28} />
      <rect className="figure-mat" x={table.right - 9} y={2} width={3.4} height={28} />
      {paths.map(({ id, path, paint, width }) => (
        <path key={id} className={`figure-${paint}`} d={path} strokeWidth={width} />
      ))}
    </svg>
  )
}
