import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import { ChartFrame, chart } from './chart-frame.tsx'
import { ChartLevels } from './chart-levels.tsx'

const right = chart.width - 26
const floor = chart.mat - 10
/** Space between a line and a word that belongs to it. */
const clear = 9
/** About the width of the longest name. */
const nameWidth = 130

/** Own values as a line with points, against a curve of others: dashed, and named on the line. */
export function CourseChart({
  points,
  course,
  courseName,
  say,
  label,
  start,
  end,
}: {
  /** One a step; undefined: nothing known, a dot on the mat, never a zero. */
  readonly points: readonly (number | undefined)[]
  /** As many steps. */
  readonly course: readonly number[]
  readonly courseName: string
  /** A value as it is written. */
  readonly say: (value: number) => string
  readonly label: string
  readonly start: string
  readonly end: string
}) {
  const known = points.flatMap((value, place) => (value === undefined ? [] : [{ place, value }]))
  const others = course.map((value, place) => ({ place, value }))
  const most = Math.ceil(Math.max(4, ...known.map(({ value }) => value), ...course))
  const x = scaleLinear([0, Math.max(1, course.length - 1)], [6, right - 6])
  const y = scaleLinear([0, most], [floor, chart.top])
  const draw = line<{ place: number; value: number }>(
    ({ place }) => x(place),
    ({ value }) => y(value),
  )
  const newest = known.at(-1)
  const last = others.at(-1)
  // The name keeps to the side of its line where the own line is not; above it, it clears all of the line below.
  const isOwnBelow = newest !== undefined && last !== undefined && newest.value < last.value
  const beside = others.filter(({ place }) => x(place) > right - nameWidth)
  const above = Math.max(...beside.map(({ value }) => value), last?.value ?? 0)
  const nameY = isOwnBelow ? y(above) - clear : y(last?.value ?? 0) + clear + 6
  return (
    <ChartFrame label={label} start={start} end={end}>
      <ChartLevels most={most} right={right} y={y} />
      {points.map((value, place) =>
        value === undefined ? (
          <circle key={x(place)} className="chart-missing" cx={x(place)} cy={chart.mat - 5} r={2} />
        ) : null,
      )}
      <path className="chart-course" d={draw(others) ?? ''} />
      <text className="chart-course-name" x={right - 6} y={Math.min(nameY, chart.mat - 4)}>
        {courseName}
      </text>
      {known.length > 1 && <path className="chart-line" d={draw(known) ?? ''} />}
      {known.map(({ place, value }) => (
        <circle key={place} className="chart-point" cx={x(place)} cy={y(value)} r={3.5} />
      ))}
      {newest !== undefined && (
        <>
          <circle className="chart-newest-point" cx={x(newest.place)} cy={y(newest.value)} r={6.5} />
          <text
            className="chart-value chart-value-newest"
            x={Math.min(x(newest.place), right - 8)}
            y={y(newest.value) - 12}
          >
            {say(newest.value)}
          </text>
        </>
      )}
    </ChartFrame>
  )
}
