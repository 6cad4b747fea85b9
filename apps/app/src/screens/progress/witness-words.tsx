import type { SessionPoint } from '@backstride/coach'
import { Trans, useLingui } from '@lingui/react/macro'
import { useFormat } from '../../language/format.ts'
import { ValuesTable } from '../../look/charts/values-table.tsx'

/** Who speaks for the clean seconds: a sensor, or the runner as it felt. Felt is never shown as seen. */
export function WitnessWords({ sessions }: { readonly sessions: readonly SessionPoint[] }) {
  const format = useFormat()
  const { seenS, feltS, unknownS } = sumOf(sessions)
  const seen = format.number(seenS)
  const felt = format.number(feltS)
  const untold = format.number(unknownS)
  return (
    <>
      {seenS === 0 ? (
        <Trans>Each training day, as you felt it; nobody saw it.</Trans>
      ) : (
        <Trans>
          Each training day. Seen by a sensor: {seen} s. As you felt it: {felt} s.
        </Trans>
      )}{' '}
      {unknownS > 0 && <Trans>{untold} s more were not told of and are left out.</Trans>}
    </>
  )
}

function sumOf(sessions: readonly SessionPoint[]) {
  const held = sessions.flatMap(({ held: { hollow } }) => hollow ?? [])
  const sum = (secondsOf: (each: (typeof held)[number]) => number) =>
    held.reduce((total, each) => total + secondsOf(each), 0)
  return {
    seenS: sum(each => each.seenS),
    feltS: sum(each => each.feltS),
    unknownS: sum(each => each.unknownS),
  }
}

/** Every session that held something: the low back on the floor by who saw it, and what was held elsewhere. */
export function HeldBySession({ sessions }: { readonly sessions: readonly SessionPoint[] }) {
  const { t } = useLingui()
  const format = useFormat()
  const holding = sessions.filter(({ held }) => Object.values(held).some(each => each !== undefined))
  if (holding.length === 0) return null
  const number = (seconds: number | undefined) => (seconds === undefined ? undefined : format.number(seconds))
  return (
    <section>
      <h2>
        <Trans>Seconds held, by who saw them</Trans>
      </h2>
      <ValuesTable
        caption={t`Seconds held, by who saw them`}
        columns={[t`Day`, t`Seen`, t`Felt`, t`Not told`, t`Other holds`]}
        rows={holding.toReversed().map(({ id, day, held: { hollow, neutral, other } }) => ({
          key: id,
          cells: [
            format.shortDay(day),
            number(hollow?.seenS),
            number(hollow?.feltS),
            number(hollow?.unknownS),
            neutral === undefined && other === undefined ? undefined : number(allOf(neutral) + allOf(other)),
          ],
        }))}
      />
      <p className="small">
        <Trans>
          Other holds: at the wall, on hands and knees, on the side, or with the back as it is. They are not
          counted as clean.
        </Trans>
      </p>
    </section>
  )
}

const allOf = (held: SessionPoint['held']['hollow']): number =>
  held === undefined ? 0 : held.seenS + held.feltS + held.unknownS
