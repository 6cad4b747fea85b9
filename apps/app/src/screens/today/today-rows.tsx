import type { Because, TodayItem, TodayPlan } from '@backstride/coach'
import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { Link } from 'wouter'
import { drillName } from '../../app/drill-names.ts'
import { WhySheet } from '../../app/why-sheet.tsx'
import { useFormat } from '../../language/format.ts'
import { useSay } from '../../language/language.tsx'
import { TextAction } from '../../look/actions/actions.tsx'
import { Row, Rows } from '../../look/surfaces/row.tsx'

interface Line {
  readonly key: string
  readonly title: string
  readonly detail: string
  readonly because: readonly Because[]
  /** Where it is done, when that is not the main button. */
  readonly href?: string
  /** Parts of the detail that name a drill: each leads to its page. */
  readonly drills?: readonly { readonly words: string; readonly id: string }[]
}

export function TodayRows({ plan }: { readonly plan: TodayPlan }) {
  const { t } = useLingui()
  const lines = useTodayLines(plan)
  const [asked, setAsked] = useState<Line>()
  if (lines.length === 0) return null
  return (
    <div className="today-rows">
      <Rows label={t`Today`}>
        {lines.map(line => (
          <Row
            key={line.key}
            title={line.title}
            action={
              <TextAction label={t`Why? ${line.title}`} onClick={() => setAsked(line)}>
                <Trans>Why?</Trans>
              </TextAction>
            }
          >
            {withDrillLinks(line)}
            {line.href !== undefined && (
              <div>
                <TextAction href={line.href}>
                  <Trans>Answer now</Trans>
                </TextAction>
              </div>
            )}
          </Row>
        ))}
      </Rows>
      {asked !== undefined && (
        <WhySheet heading={asked.title} because={asked.because} onClose={() => setAsked(undefined)} />
      )}
    </div>
  )
}

/** The detail, its drills led to by links inside the sentence. */
function withDrillLinks({ detail, drills = [] }: Pick<Line, 'detail' | 'drills'>): ReactNode {
  const [first, ...others] = drills
  const at = first === undefined ? -1 : detail.indexOf(first.words)
  if (first === undefined || at < 0) return detail
  const after = at + first.words.length
  return (
    <>
      {detail.slice(0, at)}
      <Link href={`/library/${first.id}`}>{first.words}</Link>
      {withDrillLinks({ detail: detail.slice(after), drills: others })}
    </>
  )
}

/** The day in lines. The twists are one flow, so they are one line; the morning question has its own place. */
export function useTodayLines(plan: TodayPlan): readonly Line[] {
  const { t } = useLingui()
  const say = useSay()
  const format = useFormat()
  const twists = plan.items.filter(isTwist)
  const twistWords = ({ id, dose: { perSide } }: TwistItem): string => {
    if (id === 'HM0') return t`${perSide} small`
    if (id === 'HM1') return t`${perSide} larger`
    if (id === 'HM2') return t`${perSide} in the split stance`
    return `${perSide} ${say(drillName(id))}`
  }
  const lineOf = (item: TodayItem): Line | undefined => {
    const { kind, because } = item
    switch (kind) {
      case 'drill': {
        if (isTwist(item)) {
          if (item !== twists[0]) return undefined
          const perSide = twists.reduce((sum, each) => sum + each.dose.perSide, 0)
          const detail = twists.map(twistWords).join(', ')
          const drills = twists.map(each => ({ words: twistWords(each), id: each.id }))
          return { key: 'twists', title: t`Hip twists · ${perSide} a side`, detail, because, drills }
        }
        if (!('rounds' in item.dose)) return undefined
        const { rounds, holdS, restS } = item.dose
        const dose = format.rounds(rounds, holdS)
        const rest = format.seconds(restS)
        const title = t`Hollow hold · ${dose}`
        const name = say(drillName(item.id))
        const drills = [{ words: name, id: item.id }]
        return { key: 'hold', title, detail: t`${name}. Rest ${rest} between.`, because, drills }
      }
      case 'walk': {
        const minutes = format.minutes(item.dose.minutes)
        return {
          key: 'walk',
          title: t`Walk · ${minutes}`,
          detail: t`As far as it does not hurt more.`,
          because,
        }
      }
      case 'rest':
        return { key: 'rest', title: t`A day of rest`, detail: t`From walking too, for now.`, because }
      case 'checkin':
        switch (item.id) {
          case 'screen':
            return {
              key: 'screen',
              title: t`Safety questions`,
              detail: t`A few cards.`,
              because,
              ...(plan.level === null ? {} : { href: '/screening' }),
            }
          case 'shortScreen':
            return {
              key: 'short',
              title: t`One short card`,
              detail: t`Three questions.`,
              because,
              href: '/short-screen',
            }
          case 'clearance':
            return {
              key: 'clearance',
              title: t`Have someone look`,
              detail: t`Then tell us what they allow.`,
              because,
            }
          case 'morning':
            return undefined
        }
    }
  }
  return plan.items.flatMap(item => lineOf(item) ?? [])
}

type TwistItem = Extract<TodayItem, { kind: 'drill' }> & { readonly dose: { readonly perSide: number } }
const isTwist = (item: TodayItem): item is TwistItem => item.kind === 'drill' && 'perSide' in item.dose
