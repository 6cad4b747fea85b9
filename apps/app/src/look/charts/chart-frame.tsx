import type { ReactNode } from 'react'
import './charts.css'

/** One drawing size for all charts, in units of the drawing. */
export const chart = { width: 350, height: 150, top: 26, mat: 140 } as const

/** The mat, the ends of the time axis, and the sentence a screen reader gets. The table beside it has every value. */
export const ChartFrame = ({
  label,
  start,
  end,
  children,
}: {
  readonly label: string
  readonly start: string
  readonly end: string
  readonly children: ReactNode
}) => (
  <figure className="chart">
    <svg viewBox={`0 0 ${chart.width} ${chart.height}`} role="img" aria-label={label}>
      {children}
      <rect className="chart-mat" x={0} y={chart.mat} width={chart.width} height={7} rx={3.5} />
    </svg>
    <p className="chart-ends" aria-hidden="true">
      <span>{start}</span>
      <span>{end}</span>
    </p>
  </figure>
)
