import type { FactOf } from '@backstride/facts'
import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useId, useState } from 'react'
import { useSaving } from '../../app/saving.tsx'
import { useRecord } from '../../app/services.tsx'
import { MainButton } from '../../look/actions/actions.tsx'
import { ScreenLayout } from '../../look/layout/screen-layout.tsx'
import { WayBack } from '../../look/layout/way-back.tsx'
import { linesFit, mostCharacters, ownLines } from './own-lines.ts'

/** Four short questions, each answered in the runner's own words, none of them needed. */
export function WritePlan({
  plan,
  onDone,
}: {
  readonly plan?: FactOf<'FlarePlanWritten'>
  readonly onDone: () => void
}) {
  const { t } = useLingui()
  const ids = useId()
  const record = useRecord()
  const { save, problem } = useSaving()
  const [eases, setEases] = useState(plan?.data.eases.join('\n') ?? '')
  const [keeps, setKeeps] = useState(plan?.data.keeps.join('\n') ?? '')
  const [leaves, setLeaves] = useState(plan?.data.leaves.join('\n') ?? '')
  const [tells, setTells] = useState(plan?.data.tells ?? '')
  const lists = [eases, keeps, leaves]
  const isEmpty = [...lists, tells].every(text => text.trim() === '')
  const fits = lists.every(linesFit)
  const keep = async () => {
    const words = { eases: [...ownLines(eases)], keeps: [...ownLines(keeps)], leaves: [...ownLines(leaves)] }
    const told = tells.trim()
    if (await save(record('FlarePlanWritten', told === '' ? words : { ...words, tells: told }))) onDone()
  }
  return (
    <form
      className="flare-plan-form"
      onSubmit={event => {
        event.preventDefault()
        if (!isEmpty && fits) void keep()
      }}
    >
      <ScreenLayout
        title={t`Plan for a flare`}
        headerStart={<WayBack href="/week">{t`Your week`}</WayBack>}
        heading={<Trans>For a day when it hurts again.</Trans>}
        lead={<Trans>Write to yourself while you are well. One thing a line; any part can stay empty.</Trans>}
        ground={
          <>
            <MainButton type="submit" disabled={isEmpty || !fits} describedBy={`${ids}-missing`}>
              <Trans>Keep this plan</Trans>
            </MainButton>
            <p className="small" id={`${ids}-missing`} role="status">
              {isEmpty ? (
                <Trans>One line is enough.</Trans>
              ) : fits ? null : (
                <Trans>At most eight lines each, and none longer than 300 characters.</Trans>
              )}
            </p>
          </>
        }
      >
        <div className="flare-plan-fields">
          <Lines
            label={<Trans>What eases it</Trans>}
            example={<Trans>Such as: a short walk, lying with my legs up, warmth</Trans>}
            value={eases}
            onChange={setEases}
          />
          <Lines
            label={<Trans>What I keep doing</Trans>}
            example={<Trans>Such as: walking each day, small twists, going to work</Trans>}
            value={keeps}
            onChange={setKeeps}
          />
          <Lines
            label={<Trans>What I leave out for some days</Trans>}
            example={<Trans>Such as: long runs, fast runs, heavy crates</Trans>}
            value={leaves}
            onChange={setLeaves}
          />
          <label className="field">
            <Trans>Who I tell, and when</Trans>
            <span className="small">
              <Trans>Such as: my physio, if it is not easier in a week</Trans>
            </span>
            <input
              maxLength={mostCharacters}
              autoComplete="off"
              value={tells}
              onChange={event => setTells(event.target.value)}
            />
          </label>
          {problem}
        </div>
      </ScreenLayout>
    </form>
  )
}

const Lines = ({
  label,
  example,
  value,
  onChange,
}: {
  readonly label: ReactNode
  readonly example: ReactNode
  readonly value: string
  readonly onChange: (value: string) => void
}) => (
  <label className="field">
    {label}
    <span className="small">{example}</span>
    <textarea rows={3} value={value} onChange={event => onChange(event.target.value)} />
  </label>
)
