import type { Because, TodayItem, TodayPlan } from '@backstride/coach'
import { Trans, useLingui } from '@lingui/react/macro'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import { Link } from 'wouter'
import { useDoseOfDay } from '../../app/dose-of-day.ts'
import { drillName } from '../../app/drill-names.ts'
import { WhySheet } from '../../app/why-sheet.tsx'
import { useFormat } from '../../language/format.ts'
import { useSay } from '../../language/language.tsx'
import { TextAction } from '../../look/actions/actions.tsx'
import { Row, Rows } from '../../look/surfaces/row.tsx'

const StrengthRow = lazy(() => import('./strength-row.tsx'))

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
  const [asked, setAsked] = useState<Pick<Line, 'title' | 'because'>>()
  const strength = plan.items.filter(item => item.kind === 'strength')
  if (lines.length + strength.length === 0) return null
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
        {strength.length > 0 && (
          <Suspense fallback={null}>
            <StrengthRow
              items={strength}
              startsHere={!asksFirst(plan)}
              onWhy={(title, because) => setAsked({ title, because })}
            />
          </Suspense>
        )}
      </Rows>
      {asked !== undefined && (
        <WhySheet heading={asked.title} because={asked.because} onClose={() => setAsked(undefined)} />
      )}
    </div>
  )
}

/** A card comes before anything is done. */
const asksFirst = ({ items }: TodayPlan): boolean =>
  items.some(({ kind, id }) => kind === 'checkin' && id !== 'morning')

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
function useTodayLines(plan: TodayPlan): readonly Line[] {
  const { t } = useLingui()
  const say = useSay()
  const format = useFormat()
  const twists = plan.items.filter(isTwist)
  // While someone has to look first, the main button says what that means; else it leads to the card that is due.
  const isMainButton = plan.level !== 2
  const doses = useDoseOfDay()
  const twistWords = ({ id, dose: { perSide } }: TwistItem) => doses.twistSet({ variant: id, perSide })
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
        const title = item.id.startsWith('HW') ? t`At the wall · ${dose}` : t`Hollow hold · ${dose}`
        const name = say(drillName(item.id))
        const drills = [{ words: name, id: item.id }]
        return { key: 'hold', title, detail: t`${name}. Rest ${rest} between.`, because, drills }
      }
      case 'walk': {
        const minutes = format.minutes(item.dose.minutes)
        return {
          key: 'walk',
          title: t`Walk · ${minutes}`,
          detail: t`As long as it does not hurt more.`,
          because,
        }
      }
      // Its names come later, with the catalogue.
      case 'strength':
        return undefined
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
              ...(isMainButton ? {} : { href: '/screening' }),
            }
          case 'shortScreen':
            return {
              key: 'short',
              title: t`One short card`,
              detail: t`Three questions.`,
              because,
              ...(isMainButton ? {} : { href: '/short-screen' }),
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
