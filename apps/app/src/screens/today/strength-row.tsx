import type { Because, TodayItem } from '@backstride/coach'
import { composeSession, drillOf, isWork, ladderInfos, type SessionOrder } from '@backstride/content'
import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { Fragment, type ReactNode } from 'react'
import { Link } from 'wouter'
import { useDoseOfDay } from '../../app/dose-of-day.ts'
import { useTodaysOrder } from '../../app/todays-order.ts'
import { useSessionNow } from '../../app/use-session-now.ts'
import { useSay } from '../../language/language.tsx'
import { TextAction } from '../../look/actions/actions.tsx'
import { Row } from '../../look/surfaces/row.tsx'

export type StrengthItem = Extract<TodayItem, { kind: 'strength' }>

/** Strength drills of the day: one lane, so one row. Its names come with the catalogue, after what comes first. */
export default function StrengthRow({
  items,
  startsHere,
  onWhy,
}: {
  readonly items: readonly StrengthItem[]
  /** The main button starts the session, nothing is asked before. */
  readonly startsHere: boolean
  readonly onWhy: (title: string, because: readonly Because[]) => void
}) {
  const { t } = useLingui()
  const say = useSay()
  const doses = useDoseOfDay()
  const order = useTodaysOrder()
  const count = items.length
  const drills = plural(count, { one: '# drill', other: '# drills' })
  const title = t`Strength · ${drills}`
  return (
    <Row
      title={title}
      action={
        <TextAction label={t`Why? ${title}`} onClick={() => onWhy(title, eachOnce(items))}>
          <Trans>Why?</Trans>
        </TextAction>
      }
    >
      {items.map(({ id, dose }, place) => {
        const drill = drillOf(id)
        const info = ladderInfos.find(({ ladder }) => ladder === drill?.ladder)
        return (
          <Fragment key={id}>
            {place > 0 && ', '}
            <Link href={`/library/${id}`}>
              {info === undefined ? id : say(info.name)} {doses.step(dose)}
            </Link>
          </Fragment>
        )
      })}
      {startsHere && (
        <p className="today-extra">
          {order.minutes === undefined ? <NotInIt /> : <InTheMinutes order={order} items={items} />}
        </p>
      )}
    </Row>
  )
}

/** Whether the start button leads to them. */
function InTheMinutes({
  order,
  items,
}: {
  readonly order: SessionOrder
  readonly items: readonly StrengthItem[]
}) {
  const now = useSessionNow()
  const composed = now === undefined ? undefined : composeSession(order, now.day)
  const ladders = (composed?.session.steps ?? []).filter(isWork).map(({ ladder }) => ladder)
  const inIt = items.filter(({ id }) => ladders.some(ladder => ladder === drillOf(id)?.ladder))
  if (inIt.length === 0) return <NotInIt />
  if (inIt.length === items.length) return <Trans>Part of the session below.</Trans>
  return (
    <Trans>
      Partly in the session below. <LongLink>Choose 20 minutes</LongLink> for all of it.
    </Trans>
  )
}

const NotInIt = () => (
  <Trans>
    Not in the session below. <LongLink>Choose 20 minutes</LongLink> for it.
  </Trans>
)

const LongLink = ({ children }: { readonly children?: ReactNode }) => (
  <Link href="/choose?minutes=20">{children}</Link>
)

/** All reasons, each rule once. */
const eachOnce = (items: readonly StrengthItem[]): readonly Because[] => {
  const all = items.flatMap(({ because }) => because)
  return all.filter(({ rule }, place) => all.findIndex(other => other.rule === rule) === place)
}
