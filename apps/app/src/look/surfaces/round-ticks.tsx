import './surfaces.css'

export interface RoundTick {
  readonly targetS: number
  readonly cleanS: number
}

// A round is its place in the row; nothing else tells two of them apart.
const keys = Array.from({ length: 60 }, (_, place) => `round-${place + 1}`)

/** One bar a round, filled by clean seconds. A short bar is a fact, not a fault: same colour. */
export const RoundTicks = ({
  rounds,
  current,
  label,
}: {
  readonly rounds: readonly RoundTick[]
  /** Index of the round that is on. */
  readonly current?: number
  /** What it says in words. */
  readonly label: string
}) => (
  <div className="round-ticks" role="img" aria-label={label}>
    {rounds.map((round, index) => (
      <span key={keys[index]} className="round-tick" data-current={index === current ? 'yes' : undefined}>
        <span style={{ width: `${Math.min(100, (100 * round.cleanS) / round.targetS)}%` }} />
      </span>
    ))}
  </div>
)
