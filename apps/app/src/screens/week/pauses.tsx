import { type FactOf, isKind } from '@backstride/facts'
import { addDays } from '@backstride/kit'
import { Trans, useLingui } from '@lingui/react/macro'
import { useWeekWords } from '../../app/fact-words/week-words.ts'
import { useSaving } from '../../app/saving.tsx'
import { useDay, useFacts, useRecord } from '../../app/services.tsx'
import { TextAction } from '../../look/actions/actions.tsx'
import { Row, Rows } from '../../look/surfaces/row.tsx'

/** Pauses that run or are to come, each with its end in reach. */
export function Pauses() {
  const { t } = useLingui()
  const today = useDay()
  const words = useWeekWords()
  const record = useRecord()
  const { save, problem } = useSaving()
  const pauses = useFacts()
    .filter(isKind('PausePlanned'))
    .filter(({ data }) => data.to >= today)
  if (pauses.length === 0) return problem
  // The days that have gone by stay a pause: what they passed over is not counted after all.
  const end = (pause: FactOf<'PausePlanned'>) =>
    save(
      pause.data.from < today
        ? record('Amended', { fact: pause.id, data: { to: addDays(today, -1) } })
        : record('Retracted', { fact: pause.id }),
    )
  return (
    <>
      <Rows label={t`Pauses`}>
        {pauses.map(pause => {
          const { title, detail } = words(pause)
          return (
            <Row
              key={pause.id}
              title={title}
              action={
                <TextAction label={t`End it: ${title}, ${detail}`} onClick={() => void end(pause)}>
                  <Trans>End it</Trans>
                </TextAction>
              }
            >
              {detail}
            </Row>
          )
        })}
      </Rows>
      {problem}
    </>
  )
}
