import { addDays, isDay } from '@backstride/kit'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useSaving } from '../../app/saving.tsx'
import { useDay, useRecord } from '../../app/services.tsx'
import { MainButton } from '../../look/actions/actions.tsx'
import { ChoiceRow } from '../../look/choices/choice.tsx'
import { Sheet } from '../../look/surfaces/sheet.tsx'

type Why = 'holiday' | 'illness' | 'other'

/** Days without training, before or after the fact. */
export function PauseSheet({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLingui()
  const today = useDay()
  const record = useRecord()
  const { save, problem } = useSaving()
  const [from, setFrom] = useState<string>(today)
  const [to, setTo] = useState<string>(addDays(today, 6))
  const [why, setWhy] = useState<Why>('holiday')
  const fits = isDay(from) && isDay(to) && from <= to
  const keep = async () => {
    if (fits && (await save(record('PausePlanned', { from, to, why })))) onClose()
  }
  return (
    <Sheet
      heading={t`A pause`}
      onClose={onClose}
      ground={
        <>
          <MainButton disabled={!fits} onClick={() => void keep()} describedBy="pause-fits">
            <Trans>Save the pause</Trans>
          </MainButton>
          {!fits && (
            <p className="small" id="pause-fits">
              <Trans>Choose two days, the first one first.</Trans>
            </p>
          )}
        </>
      }
    >
      <div className="week-change">
        <p>
          <Trans>Nothing is planned on these days. After them your weeks go on counting.</Trans>
        </p>
        <div className="week-dates">
          <label className="field">
            <Trans>First day</Trans>
            <input type="date" required value={from} onChange={event => setFrom(event.target.value)} />
          </label>
          <label className="field">
            <Trans>Last day</Trans>
            <input type="date" required min={from} value={to} onChange={event => setTo(event.target.value)} />
          </label>
        </div>
        <ChoiceRow
          label={t`What for?`}
          value={why}
          onChange={setWhy}
          choices={[
            { value: 'holiday', word: t`Holiday` },
            { value: 'illness', word: t`Illness` },
            { value: 'other', word: t`Something else` },
          ]}
        />
        {problem}
      </div>
    </Sheet>
  )
}
