import type { Answer, RedFlagId, ScreenDocument } from '@backstride/facts'
import { type Level, lowestLevel, type Page, type Restriction } from './level.ts'
import { computedFlags, type FlagId, type Raise, type RedFlag, redFlags } from './red-flags.ts'

/** One id that fired: its level, or `information` when it gives none. */
export interface Finding {
  readonly id: FlagId
  readonly level: Level | 'information'
  readonly pages: readonly Page[]
  readonly restrictions: readonly Restriction[]
}

/** Everything that fired in a screen, in the order of the table. Pure: the same answers always give the same findings. */
export function findingsOf(screen: ScreenDocument): readonly Finding[] {
  const asked = redFlags.flatMap(flag => findingOfAnswer(flag, screen))
  return [
    ...asked,
    ...partnersOf(asked, screen),
    ...boneStress(screen),
    ...inflammatory(screen),
    ...severity(screen),
    ...course(screen),
    ...minor(screen),
  ]
}

function findingOfAnswer(flag: RedFlag, screen: ScreenDocument): Finding[] {
  if (flag.yes === 'partner' || (flag.inPainOnly && screen.episode === null)) return []
  if (flag.fromAge !== undefined && screen.ageYears < flag.fromAge) return []
  const answer = screen.answers[flag.id]
  if (answer !== 'yes' && answer !== 'unsure') return []
  if (flag.yes === 'information') return answer === 'yes' ? [finding(flag, 'information')] : []
  const level = levelOfYes(flag, flag.yes, screen)
  const counted = answer === 'yes' ? level : levelOfUnsure(flag, level)
  return counted === undefined ? [] : [finding(flag, counted)]
}

const finding = (flag: RedFlag, level: Finding['level']): Finding => ({
  id: flag.id,
  level,
  pages: flag.pages ?? [],
  restrictions: flag.restrictions ?? [],
})

function levelOfYes(flag: RedFlag, alone: Level, screen: ScreenDocument): Level {
  const eased = flag.eased !== undefined && screen.qualifiers.includes(flag.eased.withQualifier)
  const start = eased && flag.eased !== undefined ? flag.eased.to : alone
  const raised = (flag.raised ?? []).filter(raise => holds(raise, screen)).map(raise => raise.to)
  return lowestLevel([start, ...raised])
}

/** Unsure counts as yes where yes gives 0 or 1, as caution where yes gives 2, and as no below. */
function levelOfUnsure(flag: RedFlag, levelOfYes: Level): Level | undefined {
  if (flag.unsureIsNo) return undefined
  if (levelOfYes <= 1) return levelOfYes
  return levelOfYes === 2 ? 3 : undefined
}

function holds(raise: Raise, screen: ScreenDocument): boolean {
  if (raise.withAny?.some(id => counts(id, screen))) return true
  if (raise.withQualifier !== undefined && screen.qualifiers.includes(raise.withQualifier)) return true
  const { firstEpisodeFromAge } = raise
  return (
    firstEpisodeFromAge !== undefined &&
    screen.ageYears >= firstEpisodeFromAge &&
    screen.episode?.first === true
  )
}

/** Inside a "with ..." condition unsure counts as yes; what does not apply without pain never counts there. */
function counts(id: RedFlagId, { answers, episode }: ScreenDocument): boolean {
  if (id === 'RF32' && episode === null) return false
  return yesOrUnsure(answers[id])
}

const yesOrUnsure = (answer: Answer | 'declined' | undefined): boolean =>
  answer === 'yes' || answer === 'unsure'

/** A flag that only weighs beside others is listed beside them, at their level. */
function partnersOf(found: readonly Finding[], screen: ScreenDocument): Finding[] {
  return redFlags
    .filter(flag => flag.yes === 'partner' && counts(flag.id, screen))
    .flatMap(flag => {
      const levels = found
        .filter(({ id }) => flag.partnerOf?.some(partner => partner === id))
        .map(({ level }) => level)
      const lowest = levels.toSorted().at(0)
      return lowest === undefined ? [] : [finding(flag, lowest)]
    })
}

const computed = (
  id: keyof typeof computedFlags,
  level: Finding['level'],
  more: Partial<Finding> = {},
): Finding[] => [{ id, level, pages: [], restrictions: [], ...more }]

/** RF23: pain of one bony spot on landing, with a risk or for more than a week. */
function boneStress({ boneStress: stress }: ScreenDocument): Finding[] {
  if (stress === undefined || !yesOrUnsure(stress.impactFocalPain)) return []
  const clinician = stress.risks.length > 0 || stress.days > computedFlags.RF23.focalPainAloneDays
  return clinician
    ? computed('RF23', 2, { restrictions: ['noWalk'] })
    : computed('RF23', 3, { restrictions: ['noRunning', 'noWalk'] })
}

/** RF50: how many of five, asked from 13 weeks on; unsure scores nothing. */
function inflammatory({ inflammatory: answers, episode }: ScreenDocument): Finding[] {
  const { fromWeeks, clinicianFrom, cautionFrom } = computedFlags.RF50
  if (answers === undefined || episode === null || episode.weeks < fromWeeks) return []
  const count = Object.values(answers).filter(answer => answer === 'yes').length
  if (count >= clinicianFrom) return computed('RF50', 2)
  return count >= cautionFrom ? computed('RF50', 3) : []
}

/** RF60: pain at rest. */
function severity({ episode }: ScreenDocument): Finding[] {
  if (episode === null) return []
  const { severeNrs, highNrs } = computedFlags.RF60
  const nothingHelps = episode.noEasingPosition || episode.cannotStandOrWalk
  if (episode.painAtRest >= severeNrs && nothingHelps) return computed('RF60', 1)
  return episode.painAtRest >= highNrs ? computed('RF60', 2) : []
}

/** RF61: six weeks and hardly better: worth having it looked at; caution when it also hurts much or grows. */
function course({ episode }: ScreenDocument): Finding[] {
  const { fromWeeks, belowImprovedPct, cautionNrs } = computedFlags.RF61
  if (episode === null || episode.weeks < fromWeeks || episode.improvedPct >= belowImprovedPct) return []
  const caution = episode.painAtRest >= cautionNrs || episode.worsening
  return computed('RF61', caution ? 3 : 'information', { pages: ['worthALook'] })
}

/** RF70: under 18. */
const minor = ({ ageYears }: ScreenDocument): Finding[] =>
  ageYears < computedFlags.RF70.adultYears ? computed('RF70', 2) : []
