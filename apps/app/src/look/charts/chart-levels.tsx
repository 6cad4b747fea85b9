import { chart } from './chart-frame.tsx'

/** Quiet lines at the top of a scale and at its half, named at the edge where they are whole numbers. */
export function ChartLevels({
  most,
  right,
  y,
}: {
  readonly most: number
  /** Where the lines end. */
  readonly right: number
  readonly y: (value: number) => number
}) {
  const levels = [most, most / 2].filter(level => Number.isInteger(level))
  return levels.map(level => (
    <g key={level}>
      <path className="chart-level" d={`M0 ${y(level)}H${right}`} />
      <text className="chart-note chart-axis" x={chart.width} y={y(level) + 5}>
        {level}
      </text>
    </g>
  ))
}
