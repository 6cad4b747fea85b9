import type { Because, TodayPlan } from '@backstride/coach'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useTellPainNow } from '../../app/pain-now.ts'
import { useToday } from '../../app/today.ts'
import { Reasons } from '../../app/why-sheet.tsx'
import { MainButton } from '../../look/actions/actions.tsx'
import { ChoiceRow } from '../../look/choices/choice.tsx'
import { NumberKeys } from '../../look/choices/number-keys.tsx'
import { Toggle } from '../../look/choices/toggle.tsx'
import { Icon } from '../../look/icons/icon.tsx'
import { Sheet } from '../../look/surfaces/sheet.tsx'
import { useTodayLines } from './today-rows.tsx'

/** Pain in, plan out: one report, and what it changes at once. */
export function BackSheet({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLingui()
  const plan = useToday()
  const [before, setBefore] = useState<TodayPlan>()
  if (before !== undefined) return <ChangedSheet before={before} after={plan} onClose={onClose} />
  return (
    <TellSheet
      heading={t({ message: 'How is your back?', context: 'heading' })}
      onTold={() => setBefore(plan)}
      onClose={onClose}
    />
  )
}

function TellSheet({
  heading,
  onTold,
  onClose,
}: {
  readonly heading: string
  readonly onTold: () => void
  readonly onClose: () => void
}) {
  const { t } = useLingui()
  const { tell, problem } = useTellPainNow()
  const [nrs, setNrs] = useState<number>()
  const [distal, setDistal] = useState<number>()
  const [numbOrWeak, setNumbOrWeak] = useState(false)
  const [painkiller, setPainkiller] = useState(false)
  const keep = async () => {
    if (nrs !== undefined && (await tell({ nrs, distal, numbOrWeak, painkiller }))) onTold()
  }
  return (
    <Sheet
      heading={heading}
      onClose={onClose}
      ground={
        <>
          <MainButton disabled={nrs === undefined} onClick={() => void keep()} describedBy="tell-first">
            <Trans>Save</Trans>
          </MainButton>
          {nrs === undefined && (
            <p className="small" id="tell-first">
              <Trans>Choose a number first.</Trans>
            </p>
          )}
        </>
      }
    >
      <div className="telling">
        <section>
          <h3>
            <Trans>Pain right now</Trans>
          </h3>
          <NumberKeys
            label={t`Pain right now`}
            ends={t`0 is no pain, 10 the worst you can imagine`}
            value={nrs}
            onChange={setNrs}
          />
        </section>
        <section>
          <h3>
            <Trans>How far down does it reach?</Trans>
          </h3>
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
        </section>
        <div>
          <Toggle on={numbOrWeak} onChange={setNumbOrWeak}>
            <Trans>A leg is newly numb or weak</Trans>
          </Toggle>
          <Toggle on={painkiller} onChange={setPainkiller}>
            <Trans>A painkiller in the last 8 hours</Trans>
          </Toggle>
        </div>
        {problem}
      </div>
    </Sheet>
  )
}

/** Old struck through, new in bold; read as "was ..., now ...". */
function ChangedSheet({
  before,
  after,
  onClose,
}: {
  readonly before: TodayPlan
  readonly after: TodayPlan
  readonly onClose: () => void
}) {
  const { t } = useLingui()
  const lines = useTodayLines(after)
  const oldLines = useTodayLines(before)
  const now = lines.filter(
    line => !oldLines.some(old => old.title === line.title && old.detail === line.detail),
  )
  const gone = oldLines.filter(
    old => !lines.some(line => line.title === old.title && line.detail === old.detail),
  )
  const because: readonly Because[] = now.flatMap(line => line.because.slice(0, 1))
  const card = after.items.find(
    item => item.kind === 'checkin' && (item.id === 'shortScreen' || item.id === 'screen'),
  )
  const nothing = gone.length === 0 && now.length === 0
  return (
    <Sheet
      heading={nothing ? t`Saved. Today stays as it is.` : t`Saved. Today changes.`}
      onClose={onClose}
      ground={
        card === undefined ? (
          <MainButton onClick={onClose}>
            <Trans>Back to today</Trans>
          </MainButton>
        ) : (
          <MainButton href={card.id === 'screen' ? '/screening' : '/short-screen'}>
            <Trans>Answer the safety card</Trans>
          </MainButton>
        )
      }
    >
      {!nothing && (
        <div className="changed">
          {gone.map(line => (
            <del key={line.key}>
              <span className="visually-hidden">{t`was`} </span>
              {wordsBeside(line, now)}
            </del>
          ))}
          {now.map(line => (
            <ins key={line.key}>
              <Icon name="arrow-right" size={18} />
              <span>
                <span className="visually-hidden">{t`now`} </span>
                {wordsBeside(line, gone)}
              </span>
            </ins>
          ))}
        </div>
      )}
      <Reasons because={unique(because)} />
    </Sheet>
  )
}

/** The title, and what it means where the same title stands on the other side: only that has changed. */
const wordsBeside = ({ title, detail }: Words, others: readonly Words[]): string =>
  others.some(other => other.title === title) ? `${title}: ${detail}` : title

interface Words {
  readonly title: string
  readonly detail: string
}

/** Each rule once. */
const unique = (because: readonly Because[]): readonly Because[] =>
  because.filter((each, place) => because.findIndex(({ rule }) => rule === each.rule) === place)
