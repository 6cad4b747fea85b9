import type { FactOf, KnownFact } from '@backstride/facts'
import { M_PER_KM, M_PER_MILE } from '@backstride/kit'
import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { useSaving } from '../../app/saving.tsx'
import { usePreferences, useServices } from '../../app/services.tsx'
import { MainButton } from '../../look/actions/actions.tsx'
import { ChoiceRow } from '../../look/choices/choice.tsx'
import { NumberKeys } from '../../look/choices/number-keys.tsx'
import { Toggle } from '../../look/choices/toggle.tsx'
import { Sheet } from '../../look/surfaces/sheet.tsx'

/** Corrects one entry by a new fact. */
export function CorrectSheet({ fact, onClose }: { readonly fact: KnownFact; readonly onClose: () => void }) {
  switch (fact.kind) {
    case 'PainReported':
      return <CorrectPain fact={fact} onClose={onClose} />
    case 'SessionCompleted':
      return <CorrectSession fact={fact} onClose={onClose} />
    case 'ClearanceRecorded':
      return <CorrectClearance fact={fact} onClose={onClose} />
    case 'RunRecorded':
      return <CorrectRun fact={fact} onClose={onClose} />
    case 'ShortScreenAnswered':
      return <CorrectShortScreen fact={fact} onClose={onClose} />
    default:
      return null
  }
}

interface Correcting<Kind extends KnownFact['kind']> {
  readonly fact: FactOf<Kind>
  readonly onClose: () => void
}

function Form({
  fact,
  correction,
  onClose,
  children,
}: {
  readonly fact: KnownFact
  /** Undefined while it is not whole. */
  readonly correction: unknown
  readonly onClose: () => void
  readonly children: ReactNode
}) {
  const { t } = useLingui()
  const { journal } = useServices()
  const { save, problem } = useSaving()
  return (
    <Sheet
      heading={t`Correct this entry`}
      onClose={onClose}
      ground={
        <MainButton
          disabled={correction === undefined}
          onClick={() => void save(journal.amend(fact.id, correction)).then(kept => kept && onClose())}
        >
          <Trans>Save the correction</Trans>
        </MainButton>
      }
    >
      <div className="correct-form">
        {children}
        {problem}
      </div>
    </Sheet>
  )
}

function CorrectPain({ fact, onClose }: Correcting<'PainReported'>) {
  const { t } = useLingui()
  const [nrs, setNrs] = useState(fact.data.nrs)
  const [distal, setDistal] = useState(fact.data.distal)
  const [numbOrWeak, setNumbOrWeak] = useState(fact.data.numbOrWeak ?? false)
  const [painkiller, setPainkiller] = useState(fact.data.painkiller ?? false)
  return (
    <Form
      fact={fact}
      onClose={onClose}
      correction={{ nrs, numbOrWeak, painkiller, ...(distal === undefined ? {} : { distal }) }}
    >
      <NumberKeys
        label={t`Pain`}
        ends={t`0 is no pain, 10 the worst you can imagine`}
        value={nrs}
        onChange={setNrs}
      />
      <ChoiceRow
        label={t`How far down does it reach?`}
        value={distal}
        onChange={setDistal}
        choices={[
          { value: 0, word: t`Low back` },
          { value: 1, word: t`Buttock` },
          { value: 2, word: t`Thigh` },
          { value: 3, word: t`Calf` },
          { value: 4, word: t`Foot` },
        ]}
      />
      <div>
        <Toggle on={numbOrWeak} onChange={setNumbOrWeak}>
          <Trans>A leg is newly numb or weak</Trans>
        </Toggle>
        <Toggle on={painkiller} onChange={setPainkiller}>
          <Trans>A painkiller in the last 8 hours</Trans>
        </Toggle>
      </div>
    </Form>
  )
}

/** Effort, clean seconds of each round, repetitions and twists: what a hand may have counted differently. */
function CorrectSession({ fact, onClose }: Correcting<'SessionCompleted'>) {
  const { t } = useLingui()
  const [rpe, setRpe] = useState<number>(fact.data.rpe)
  const [items, setItems] = useState(fact.data.items)
  const changeItem = (place: number, change: Partial<(typeof items)[number]>) =>
    setItems(items.map((item, at) => (at === place ? { ...item, ...change } : item)))
  return (
    <Form fact={fact} onClose={onClose} correction={{ rpe, items }}>
      <NumberKeys label={t`Effort`} ends={t`Effort: 0 is none, 10 all out`} value={rpe} onChange={setRpe} />
      {items.map((item, place) => (
        <div
          key={`${item.variant} ${fact.data.items.indexOf(item)} ${item.rounds.length}`}
          className="correct-form"
        >
          {item.rounds.map((round, at) => {
            const number = at + 1
            return (
              <NumberField
                key={`round ${number}`}
                label={t`Round ${number}, clean seconds`}
                value={round.cleanS}
                most={round.targetS}
                onChange={cleanS =>
                  changeItem(place, {
                    rounds: item.rounds.map((each, index) => (index === at ? { ...each, cleanS } : each)),
                  })
                }
              />
            )
          })}
          {item.sets?.map((set, at) => {
            const number = at + 1
            return (
              <NumberField
                key={`set ${number}`}
                label={t`Set ${number}, repetitions`}
                value={set.reps}
                most={1000}
                onChange={reps =>
                  changeItem(place, {
                    sets: item.sets?.map((each, index) =>
                      index === at ? { ...each, reps: Math.round(reps) } : each,
                    ),
                  })
                }
              />
            )
          })}
          {item.twists !== undefined && (
            <>
              <NumberField
                label={t`Twists to the left`}
                value={item.twists.left}
                most={1000}
                onChange={left => changeItem(place, { twists: { ...twistsOf(item), left } })}
              />
              <NumberField
                label={t`Twists to the right`}
                value={item.twists.right}
                most={1000}
                onChange={right => changeItem(place, { twists: { ...twistsOf(item), right } })}
              />
            </>
          )}
        </div>
      ))}
    </Form>
  )
}

const twistsOf = (item: FactOf<'SessionCompleted'>['data']['items'][number]) =>
  item.twists ?? { left: 0, right: 0 }

function CorrectClearance({ fact, onClose }: Correcting<'ClearanceRecorded'>) {
  const { t } = useLingui()
  const [by, setBy] = useState(fact.data.by)
  const [allows, setAllows] = useState(fact.data.allows)
  const [expires, setExpires] = useState(fact.data.expires ?? '')
  const allow = (what: 'drills' | 'running', on: boolean) =>
    setAllows(on ? [...allows.filter(each => each !== what), what] : allows.filter(each => each !== what))
  return (
    <Form
      fact={fact}
      onClose={onClose}
      correction={
        by.trim() === '' ? undefined : { by: by.trim(), allows, expires: expires === '' ? null : expires }
      }
    >
      <label className="field">
        <Trans>Who looked?</Trans>
        <input value={by} maxLength={200} onChange={event => setBy(event.target.value)} />
      </label>
      <div>
        <Toggle on={allows.includes('drills')} onChange={on => allow('drills', on)}>
          <Trans>Drills are allowed</Trans>
        </Toggle>
        <Toggle on={allows.includes('running')} onChange={on => allow('running', on)}>
          <Trans>Running is allowed</Trans>
        </Toggle>
      </div>
      <label className="field">
        {t`Holds until`}
        <input type="date" value={expires} onChange={event => setExpires(event.target.value)} />
      </label>
    </Form>
  )
}

function CorrectRun({ fact, onClose }: Correcting<'RunRecorded'>) {
  const { t } = useLingui()
  const [{ units }] = usePreferences()
  const metres = units === 'km' ? M_PER_KM : M_PER_MILE
  const [distance, setDistance] = useState(Math.round((fact.data.distanceM / metres) * 100) / 100)
  const [minutes, setMinutes] = useState(Math.round(fact.data.timerS / 6) / 10)
  return (
    <Form
      fact={fact}
      onClose={onClose}
      correction={{ distanceM: distance * metres, timerS: Math.round(minutes * 60) }}
    >
      <NumberField
        label={units === 'km' ? t`Kilometres` : t`Miles`}
        value={distance}
        most={600}
        onChange={setDistance}
      />
      <NumberField label={t`Minutes`} value={minutes} most={6000} onChange={setMinutes} />
    </Form>
  )
}

function CorrectShortScreen({ fact, onClose }: Correcting<'ShortScreenAnswered'>) {
  const { t } = useLingui()
  const [data, setData] = useState(fact.data)
  const rows = [
    { key: 'toiletSaddleOrBothLegs', word: t`Bladder, bowel, between the legs, or both legs` },
    { key: 'oneLegWeakOrNumb', word: t`One leg weak or numb` },
    { key: 'feverOrFall', word: t`Fever, or a fall` },
  ] as const
  return (
    <Form fact={fact} onClose={onClose} correction={data}>
      {rows.map(({ key, word }) => (
        <section key={key}>
          <h3>{word}</h3>
          <ChoiceRow
            label={word}
            value={data[key]}
            onChange={answer => setData({ ...data, [key]: answer })}
            choices={[
              { value: 'no', word: t`No` },
              { value: 'yes', word: t`Yes` },
              { value: 'unsure', word: t`Not sure` },
            ]}
          />
        </section>
      ))}
    </Form>
  )
}

function NumberField({
  label,
  value,
  most,
  onChange,
}: {
  readonly label: string
  readonly value: number
  readonly most: number
  readonly onChange: (value: number) => void
}) {
  return (
    <label className="field">
      {label}
      <input
        type="number"
        inputMode="decimal"
        min={0}
        max={most}
        step="any"
        value={value}
        onChange={event => {
          const typed = event.target.valueAsNumber
          if (Number.isFinite(typed)) onChange(Math.min(most, Math.max(0, typed)))
        }}
      />
    </label>
  )
}
