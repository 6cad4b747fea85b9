import { judging, type PlanChange, type TodayPlan } from '@backstride/coach'
import type { FactOf } from '@backstride/facts'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Reasons, WhySheet } from '../../app/why-sheet.tsx'
import { TextAction } from '../../look/actions/actions.tsx'
import { Icon } from '../../look/icons/icon.tsx'
import { Row, Rows } from '../../look/surfaces/row.tsx'
import type { ChangeLine } from './change-words.ts'
import { OwnPlan } from './own-plan.tsx'
import { Refine } from './refine.tsx'
import { reasonToSay } from './told-words.ts'
import type { PainReport } from './use-pain-report.ts'

/** What one report did: old against new, the rule that decided, what helps now, and more about it for whoever likes. */
export function Told({
  report,
  lines,
  change,
  plan,
  amend,
}: {
  readonly report: FactOf<'PainReported'>
  readonly lines: readonly ChangeLine[]
  readonly change: PlanChange
  readonly plan: TodayPlan
  readonly amend: PainReport['amend']
}) {
  const decided = reasonToSay(change, plan)
  const hurtsMuch = report.data.nrs >= judging.flareNrs || change.changes.some(isFlare)
  return (
    <>
      {lines.length > 0 && <Changes lines={lines} decided={decided?.rule} />}
      {decided !== undefined && (
        <div className="block">
          <Reasons because={[decided]} />
        </div>
      )}
      <WhatNow plan={plan} hurtsMuch={hurtsMuch} legs={decided?.rule === 'PG-01'} />
      {(change.changes.length > 0 || report.data.nrs >= judging.watchNrs[0]) && <OwnPlan />}
      <Refine report={report} amend={amend} />
    </>
  )
}

const flareRules: ReadonlySet<string> = new Set(['PG-02', 'PG-03', 'PG-10', 'PG-11'])
const isFlare = ({ because }: PlanChange['changes'][number]): boolean => flareRules.has(because?.rule ?? '')

/** Old struck through, new in bold; read as "was ..., now ...". */
function Changes({
  lines,
  decided,
}: {
  readonly lines: readonly ChangeLine[]
  /** The rule that stands below them all. */
  readonly decided: string | undefined
}) {
  const { t } = useLingui()
  const [asked, setAsked] = useState<ChangeLine>()
  return (
    <div className="block">
      <Rows label={t`What changed`}>
        {lines.map(line => (
          <Row
            key={line.key}
            title={line.title}
            {...(line.because === undefined || line.because.rule === decided
              ? {}
              : {
                  action: (
                    <TextAction label={t`Why? ${line.title}`} onClick={() => setAsked(line)}>
                      <Trans>Why?</Trans>
                    </TextAction>
                  ),
                })}
          >
            <WasNow {...line} />
          </Row>
        ))}
      </Rows>
      {asked?.because !== undefined && (
        <WhySheet heading={asked.title} because={[asked.because]} onClose={() => setAsked(undefined)} />
      )}
    </div>
  )
}

function WasNow({ was, now, note }: ChangeLine) {
  const { t } = useLingui()
  return (
    <>
      <p className="was-now">
        {was !== undefined && (
          <del>
            <span className="visually-hidden">{t`was`} </span>
            {was}
          </del>
        )}
        {now !== '' && (
          <ins>
            {was !== undefined && <Icon name="arrow-right" size={18} />}
            <span>
              <span className="visually-hidden">{t`now`} </span>
              {now}
            </span>
          </ins>
        )}
      </p>
      {note !== undefined && <p>{note}</p>}
    </>
  )
}

/** Two sentences at most: what is good now, and that a sore day is no bad sign. */
function WhatNow({
  plan,
  hurtsMuch,
  legs,
}: {
  readonly plan: TodayPlan
  readonly hurtsMuch: boolean
  readonly legs: boolean
}) {
  const asked = plan.items.some(({ kind, id }) => kind === 'checkin' && id !== 'morning')
  const walks = plan.items.some(({ kind }) => kind === 'walk')
  const rests = plan.items.some(({ kind }) => kind === 'rest')
  const drillsOpen = !asked && plan.session !== null
  if (!(legs || hurtsMuch || walks || rests || drillsOpen)) return null
  return (
    <section className="block what-now">
      <h2>
        <Trans>What now</Trans>
      </h2>
      {legs && (
        <p>
          <Trans>
            Something new in a leg is worth a few questions before anything else. They take a minute or two.
          </Trans>
        </p>
      )}
      {hurtsMuch && !legs && (
        <p>
          <Trans>
            Flares are common, and most calm down. It hurts; that does not mean something broke. Tell us if
            anything new comes with it.
          </Trans>
        </p>
      )}
      {walks && (
        <p>
          <Trans>Walk a little when you like, as long as it does not hurt more.</Trans>
        </p>
      )}
      {rests && (
        <p>
          <Trans>Rest from walking too until someone has looked.</Trans>
        </p>
      )}
      {drillsOpen && (
        <p>
          {plan.doneToday ? (
            <Trans>Today’s session is done. This is how the next one begins.</Trans>
          ) : (
            <Trans>The drills as they stand now are open. Leaving them out today is fine too.</Trans>
          )}
        </p>
      )}
    </section>
  )
}
