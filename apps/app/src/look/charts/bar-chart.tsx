import { scaleBand, scaleLinear } from 'd3-scale'
import { ChartFrame, chart } from './chart-frame.tsx'

export interface Bar {
  readonly key: string
  /** undefined: nothing known, drawn as a dot, never as a zero. */
  readonly value: number | undefined
}

/** Bars stand on a mat. Values stand at the best and the newest only; the table has them all. */
export function BarChart({
  bars,
  label,
  start,
  end,
  line,
}: {
  readonly bars: readonly Bar[]
  /** The chart in a sentence. */
  readonly label: string
  readonly start: string
  readonly end: string
  /** A level worth seeing, named on the line. */
  readonly line?: { readonly value: number; readonly name: string }
}) {
  const known = bars.flatMap(({ value }) => value ?? [])
  const most = Math.max(1, line?.value ?? 0, ...known)
  const x = scaleBand(
    bars.map(({ key }) => key),
    [0, chart.width],
  ).paddingInner(0.28)
  const y = scaleLinear([0, most], [chart.mat, chart.top])
  const newest = bars.findLast(({ value }) => value !== undefined)
  const best = bars.find(({ value }) => value === Math.max(...known))
  const radiusOf = (value: number) => Math.min(6, x.bandwidth() / 3, chart.mat - y(value))
  return (
    <ChartFrame label={label} start={start} end={end}>
      {line !== undefined && (
        <>
          <path className="chart-level" d={`M0 ${y(line.value)}H${chart.width}`} />
          <text className="chart-note" x={0} y={y(line.value) - 5}>
            {line.name}
          </text>
        </>
      )}
      {bars.map(({ key, value }) => {
        const left = x(key) ?? 0
        const middle = left + x.bandwidth() / 2
        if (value === undefined)
          return <circle key={key} className="chart-missing" cx={middle} cy={chart.mat - 5} r={2} />
        const isNewest = key === newest?.key
        const top = y(value)
        const radius = radiusOf(value)
        return (
          <path
            key={key}
            className={isNewest ? 'chart-bar-newest' : 'chart-bar'}
            d={`M${left} ${chart.mat}V${top + radius}a${radius} ${radius} 0 0 1 ${radius} ${-radius}h${x.bandwidth() - 2 * radius}a${radius} ${radius} 0 0 1 ${radius} ${radius}V${chart.mat}Z`}
          />
        )
      })}
      {[...new Set([best, newest])].map(bar =>
        bar?.value === undefined ? null : (
          <text
            key={bar.key}
            className={bar === newest ? 'chart-value chart-value-newest' : 'chart-value'}
            x={within((x(bar.key) ?? 0) + x.bandwidth() / 2)}
            y={y(bar.value) - 7}
          >
            {Math.round(bar.value)}
          </text>
        ),
      )}
    </ChartFrame>
  )
}

/** Keeps a centred number inside the drawing. */
const within = (x: number): number => Math.min(chart.width - 12, Math.max(12, x))
