import { Trans, useLingui } from '@lingui/react/macro'

/** Twists that were only turned along with the beat: the runner says how many there really were. */
export function TwistCount({
  counted,
  value,
  onChange,
}: {
  readonly counted: number
  readonly value: number
  readonly onChange: (perSide: number) => void
}) {
  const { t } = useLingui()
  return (
    <section className="block">
      <h2>
        <Trans>Twists a side</Trans>
      </h2>
      <p className="small">
        <Trans>Counted by the beat. Did you turn fewer? Take some away.</Trans>
      </p>
      <div className="twist-answer">
        <button
          type="button"
          className="number-key"
          disabled={value === 0}
          aria-label={t`One fewer`}
          onClick={() => onChange(value - 1)}
        >
          −
        </button>
        <output aria-live="polite">{value}</output>
        <button
          type="button"
          className="number-key"
          disabled={value >= counted}
          aria-label={t`One more`}
          onClick={() => onChange(value + 1)}
        >
          +
        </button>
      </div>
    </section>
  )
}
