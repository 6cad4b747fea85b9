import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import { ChartFrame, chart } from './chart-frame.tsx'
import { ChartLevels } from './chart-levels.tsx'

const right = chart.width - 26
const floor = chart.mat - 10

/** Pain in the morning, 0 to 10. Days without an entry are dots on the mat: the line passes over them. */
export function LineChart({
  points,
  label,
  start,
  end,
}: {
  readonly points: readonly { readonly day: string; readonly value: number | undefined }[]
  readonly label: string
  readonly start: string
  readonly end: string
}) {
  const known = points.flatMap(({ value }, place) => (value === undefined ? [] : [{ place, value }]))
  const most = Math.max(4, ...known.map(({ value }) => value))
  const x = scaleLinear([0, points.length - 1], [6, right - 6])
  const y = scaleLinear([0, most], [floor, chart.top])
  const path = line<{ place: number; value: number }>(
    ({ place }) => x(place),
    ({ value }) => y(value),
  )(known)
  const newest = known.at(-1)
  return (
    <ChartFrame label={label} start={start} end={end}>
      <ChartLevels most={most} right={right} y={y} />
      {points.map(({ day, value }, place) =>
        value === undefined ? (
          <circle key={day} className="chart-missing" cx={x(place)} cy={chart.mat - 5} r={2} />
        ) : null,
      )}
      {path !== null && <path className="chart-line" d={path} />}
      {known.map(({ place, value }) => (
        <circle key={place} className="chart-point" cx={x(place)} cy={y(value)} r={3} />
      ))}
      {newest !== undefined && (
        <>
          <circle className="chart-newest-point" cx={x(newest.place)} cy={y(newest.value)} r={6.5} />
          <text
            className="chart-value chart-value-newest"
            x={Math.min(x(newest.place), right - 8)}
            y={y(newest.value) - 12}
          >
            {newest.value}
          </text>
        </>
      )}
    </ChartFrame>
  )
}
