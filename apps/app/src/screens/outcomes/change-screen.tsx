import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { useLookBack } from '../../app/look-back.ts'
import { useSaving } from '../../app/saving.tsx'
import { useRecord } from '../../app/services.tsx'
import { useFormat } from '../../language/format.ts'
import { OneQuestion } from './one-question.tsx'
import './outcomes.css'

/** Better or worse than at the start, and by how much: two taps. */
export default function ChangeScreen() {
  const { t } = useLingui()
  const format = useFormat()
  const [, go] = useLocation()
  const record = useRecord()
  const { save, problem } = useSaving()
  const start = useLookBack()?.start
  const [direction, setDirection] = useState<-1 | 1>()
  const keep = async (change: number) => {
    if (await save(record('ChangeRated', { change }))) go('/outcomes/six-weeks')
  }
  const day = start === undefined ? '' : format.dayOfMonth(start.day)
  const since = start === undefined ? t`Since it began.` : t`Since ${day}.`
  if (direction === undefined)
    return (
      <OneQuestion<-1 | 0 | 1>
        key="direction"
        title={t`Since the start`}
        heading={<Trans>Is your back better or worse than at the start?</Trans>}
        lead={since}
        choices={[
          { value: 1, word: t`Better` },
          { value: 0, word: t`About the same` },
          { value: -1, word: t`Worse` },
        ]}
        value={undefined}
        onAnswer={value => (value === 0 ? void keep(0) : setDirection(value))}
        onBack={undefined}
      >
        {problem}
      </OneQuestion>
    )
  return (
    <OneQuestion<number>
      key="amount"
      title={t`Since the start`}
      heading={direction === 1 ? <Trans>How much better?</Trans> : <Trans>How much worse?</Trans>}
      lead={since}
      choices={[
        { value: 1, word: t`Hardly` },
        { value: 2, word: t`A little` },
        { value: 3, word: t`Moderately` },
        { value: 4, word: t`Clearly` },
        { value: 5, word: t`Very much` },
      ]}
      value={undefined}
      onAnswer={amount => void keep(direction * amount)}
      onBack={() => setDirection(undefined)}
    >
      {problem}
    </OneQuestion>
  )
}
