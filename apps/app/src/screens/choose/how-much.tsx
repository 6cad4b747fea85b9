import type { SessionOrder } from '@backstride/content'
import { Trans, useLingui } from '@lingui/react/macro'
import { minutesToChoose } from '../../app/session-order.ts'
import { Choice } from '../../look/choices/choice.tsx'
import { SegmentedControl } from '../../look/choices/segmented-control.tsx'

/** Minutes, place and whether a run is just over: three questions whose answers stand already, each changed by one tap. */
export function HowMuch({
  order,
  onChange,
}: {
  readonly order: SessionOrder
  readonly onChange: (order: SessionOrder) => void
}) {
  const { t } = useLingui()
  const { minutes: chosen, floor, afterRun } = order
  return (
    <>
      <fieldset className="bare-group choose-minutes">
        <legend className="visually-hidden">
          <Trans>How much time is there?</Trans>
        </legend>
        {minutesToChoose.map(minutes => (
          <Choice
            key={minutes}
            selected={minutes === chosen}
            onSelect={() => onChange({ ...order, minutes })}
          >
            {minutes} <small>{t`min`}</small>
          </Choice>
        ))}
        <Choice selected={chosen === undefined} onSelect={() => onChange({ floor, afterRun })} wide>
          <Trans>The day’s plan</Trans>
        </Choice>
      </fieldset>
      <YesNo
        label={t`A floor to lie on`}
        value={floor}
        onChange={answer => onChange({ ...order, floor: answer })}
      />
      <YesNo
        label={t`Just ran`}
        value={afterRun}
        onChange={answer => onChange({ ...order, afterRun: answer })}
      />
    </>
  )
}

function YesNo({
  label,
  value,
  onChange,
}: {
  readonly label: string
  readonly value: boolean
  readonly onChange: (answer: boolean) => void
}) {
  const { t } = useLingui()
  return (
    <div className="choose-row">
      <strong aria-hidden="true">{label}</strong>
      <SegmentedControl
        label={label}
        value={value ? 'yes' : 'no'}
        onChange={answer => onChange(answer === 'yes')}
        segments={[
          { value: 'yes', word: t`Yes` },
          { value: 'no', word: t`No` },
        ]}
      />
    </div>
  )
}
