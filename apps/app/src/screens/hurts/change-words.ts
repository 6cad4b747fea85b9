import type { Change, LaneDose, PlanChange, TodayPlan } from '@backstride/coach'
import { drillOf, ladderInfos } from '@backstride/content'
import type { Instant, Text } from '@backstride/kit'
import { useLingui } from '@lingui/react/macro'
import { useAdviceWords } from '../../app/advice-words.ts'
import { useDoseOfDay } from '../../app/dose-of-day.ts'
import { drillName } from '../../app/drill-names.ts'
import { useServices } from '../../app/services.tsx'
import { useFormat } from '../../language/format.ts'
import { useSay } from '../../language/language.tsx'

/** One change in words: what it is about, what it was, what it is now. */
export interface ChangeLine {
  readonly key: string
  readonly title: string
  /** Absent: nothing stood there before. */
  readonly was?: string
  readonly now: string
  readonly note?: string
  readonly because: Change['because']
}

/** The changes in lines, the gravest first; what a longer line has said already is left out. */
export function useChangeLines(): (change: PlanChange) => readonly ChangeLine[] {
  const lineOf = useChangeLine()
  return ({ changes }) => changes.flatMap(change => lineOf(change, changes) ?? [])
}

function useChangeLine(): (change: Change, all: readonly Change[]) => ChangeLine | undefined {
  const { t } = useLingui()
  const format = useFormat()
  const levelWords = useLevelWords()
  const doseLine = useDoseLine()
  const strengthLine = useStrengthLine()
  const laneTitle = useLaneTitle()
  const openAgain = useOpenAgain()
  const adviceWords = useAdviceWords()
  const asked = {
    screen: t`the safety questions`,
    shortScreen: t`one short card`,
    clearance: t`have someone look`,
  }

  return (change, all) => {
    const { because } = change
    const closed = all.some(({ kind }) => kind === 'drillsClosed')
    switch (change.kind) {
      case 'level':
        return {
          key: 'level',
          title: t`Safety`,
          was: levelWords(change.from),
          now: levelWords(change.to),
          because,
        }
      case 'asked':
        return { key: change.id, title: t`First`, now: asked[change.id], because }
      case 'drillsClosed': {
        const left = all.filter(isDose).map(({ lane }) => laneTitle(lane))
        return {
          key: 'closed',
          title: t`Drills`,
          was: [...new Set(left)].join(', '),
          now: openAgain(change.until, all),
          because,
        }
      }
      case 'rest':
        return change.to === 'rest'
          ? { key: 'rest', title: t`Walking`, now: t`rest from it too, for now`, because }
          : {
              key: 'rest',
              title: t`Walking`,
              was: t`rest`,
              now: t`as long as it does not hurt more`,
              because,
            }
      case 'walk': {
        const { from, to } = change
        const was = from === undefined ? {} : { was: format.minutes(from) }
        return to === undefined
          ? { key: 'walk', title: t`Walk`, ...was, now: t`not needed today`, because }
          : {
              key: 'walk',
              title: t`Walk`,
              ...was,
              now: format.minutes(to),
              note: t`As long as it does not hurt more.`,
              because,
            }
      }
      case 'dose': {
        if (closed && change.to === undefined) return undefined
        if (!isStrength(change)) return doseLine(change)
        // One lane, one line.
        const strength = all.filter(isDose).filter(isStrength)
        return strength[0] === change ? strengthLine(strength) : undefined
      }
      case 'advice': {
        // The runner's own plan stands below in full.
        if (change.id === 'flarePlan') return undefined
        const { title, detail } = adviceWords(change.id, because?.rule)
        return { key: change.id, title: t`Worth knowing`, now: title, note: detail, because }
      }
      case 'answered':
        // Where something else is asked instead, that is what counts.
        if (all.some(({ kind }) => kind === 'asked')) return undefined
        return {
          key: `not ${change.id}`,
          title: t`Not asked any more`,
          was: asked[change.id],
          now: '',
          because,
        }
    }
  }
}

function useLevelWords(): (level: TodayPlan['level']) => string {
  const { t } = useLingui()
  return level => {
    switch (level) {
      case null:
        return t`not asked yet`
      case 0:
      case 1:
        return t`get help today`
      case 2:
        return t`someone looks first`
      case 3:
        return t`with caution`
      case 4:
        return t`clear`
    }
  }
}

/** When drills come again: a moment, after what is asked, or not said. */
function useOpenAgain(): (until: Instant | undefined, all: readonly Change[]) => string {
  const { t } = useLingui()
  const format = useFormat()
  const { clock } = useServices()
  return (until, all) => {
    if (until !== undefined) {
      const moment = format.weekdayTime(until, clock.zone())
      return t`none until ${moment}`
    }
    return all.some(({ kind }) => kind === 'asked') ? t`after the questions` : t`none for now`
  }
}

type DoseChange = Extract<Change, { kind: 'dose' }>
const isDose = (change: Change): change is DoseChange => change.kind === 'dose'
/** On a ladder of steps, besides the two drills. */
const isStrength = ({ from, to }: DoseChange): boolean => (to ?? from)?.lane === 'steps'

function useStrengthLine(): (changes: readonly DoseChange[]) => ChangeLine {
  const { t } = useLingui()
  const say = useSay()
  const dose = useDoseOfDay()
  const wordsOf = useLaneWords()
  const short = (asks: LaneDose, other: LaneDose | undefined) => {
    if (asks.lane !== 'steps' || (other?.lane === 'steps' && other.variant !== asks.variant))
      return wordsOf(asks)
    return `${say(ladderName(asks.ladder))} ${dose.step(asks.dose)}`
  }
  return changes => {
    const was = changes.flatMap(({ from, to }) => (from === undefined ? [] : [short(from, to)]))
    const now = changes.flatMap(({ from, to }) => (to === undefined ? [] : [short(to, from)]))
    return {
      key: 'strength',
      title: t`Strength`,
      ...(was.length === 0 ? {} : { was: was.join(', ') }),
      now: now.length === 0 ? t`not today` : now.join(', '),
      because: changes[0]?.because,
    }
  }
}

function useDoseLine(): (change: DoseChange) => ChangeLine {
  const { t } = useLingui()
  const laneTitle = useLaneTitle()
  const wordsOf = useLaneWords()
  const dose = useDoseOfDay()
  return ({ lane, from, to, because }) => {
    const line = { key: lane, title: laneTitle(lane), because }
    if (to === undefined)
      return { ...line, ...(from === undefined ? {} : { was: wordsOf(from) }), now: t`not today` }
    if (from === undefined) return { ...line, now: wordsOf(to) }
    if (from.lane === 'twists' && to.lane === 'twists') {
      const [was, now] = [turnsOf(from), turnsOf(to)]
      const sets = to.sets.map(dose.twistSet).join(', ')
      if (was !== now) return { ...line, was: dose.perSide(was), now: dose.perSide(now), note: sets }
      return { ...line, was: from.sets.map(dose.twistSet).join(', '), now: sets }
    }
    return { ...line, was: wordsOf(from), now: wordsOf(to) }
  }
}

const turnsOf = ({ sets }: Extract<LaneDose, { lane: 'twists' }>): number =>
  sets.reduce((sum, { perSide }) => sum + perSide, 0)

/** What a lane asks for, whole: `Table-top, 6 × 10 s`. */
function useLaneWords(): (asks: LaneDose) => string {
  const say = useSay()
  const dose = useDoseOfDay()
  return asks => {
    switch (asks.lane) {
      case 'hold':
        return `${say(nameOf(asks.variant))}, ${dose.hold(asks.dose)}`
      case 'twists':
        return dose.perSide(turnsOf(asks))
      case 'steps':
        return `${say(nameOf(asks.variant))}, ${dose.step(asks.dose)}`
    }
  }
}

function useLaneTitle(): (lane: string) => string {
  const { t } = useLingui()
  return lane => {
    if (lane === 'hold') return t`Hollow hold`
    return lane === 'twists' ? t`Hip twists` : t`Strength`
  }
}

const ladderName = (id: string): Text => ladderInfos.find(({ ladder }) => ladder === id)?.name ?? asItIs(id)

/** A drill of another version stays as it was written. */
const nameOf = (id: string): Text => drillOf(id)?.name ?? drillName(id)
const asItIs = (id: string): Text => ({ en: id, de: id })
