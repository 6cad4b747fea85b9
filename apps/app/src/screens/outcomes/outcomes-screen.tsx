import {
  activitiesMean,
  activityRatings,
  changePoints,
  impactPoints,
  isHeldBack,
  nextOutcome,
  type OutcomeKind,
  outcomeDue,
  ratedLabel,
  scoreSeries,
} from '@backstride/coach'
import { instrumentNames } from '@backstride/content'
import { Trans, useLingui } from '@lingui/react/macro'
import { useLookBack } from '../../app/look-back.ts'
import { pageOf } from '../../app/outcome-pages.ts'
import { useDay, useFacts } from '../../app/services.tsx'
import { useToday } from '../../app/today.ts'
import { useFormat } from '../../language/format.ts'
import { useLang } from '../../language/language.tsx'
import { MainButton } from '../../look/actions/actions.tsx'
import { ScreenLayout } from '../../look/layout/screen-layout.tsx'
import { WayBack } from '../../look/layout/way-back.tsx'
import { LinkRow } from '../../look/surfaces/link-row.tsx'
import { useLabelWords, useRatedWords } from './label-words.ts'
import './outcomes.css'

/** What was told over the weeks, what may be said of it, and what comes next. Everything here is free to answer. */
export default function OutcomesScreen() {
  const { t } = useLingui()
  const format = useFormat()
  const facts = useFacts()
  const today = useDay()
  const hasText = useLang() === 'en'
  const labelWords = useLabelWords()
  const ratedWords = useRatedWords()
  const back = useLookBack()
  const askable = { questionnaire: hasText, flare: useToday().flare }
  const waits = isHeldBack(facts, today, askable)
  const due = outcomeDue(facts, today, askable)
  const next = nextOutcome(facts, today, askable)
  const week = impactPoints(facts).at(-1)
  const rated = activityRatings(facts).at(-1)
  const change = changePoints(facts).at(-1)
  const scores = scoreSeries(facts, back?.start.day)
  const kindWords: Readonly<Record<OutcomeKind, string>> = {
    week: t`the last seven days`,
    activities: t`your activities`,
    change: t`how it changed`,
    questionnaire: t`the questionnaire`,
  }
  const dueWords: Readonly<Record<OutcomeKind, string>> = {
    week: t`Four short questions about seven days`,
    activities: t`Rate your activities`,
    change: t`Say how it changed`,
    questionnaire: t`Fill in the questionnaire`,
  }
  const on = (day: string) => format.shortDay(day)
  const nextWords = next === undefined ? undefined : kindWords[next.kind]
  const nextDay = next === undefined ? undefined : format.dayOfMonth(next.day)
  const impact = week === undefined ? '' : format.number(week.score)
  const weekDay = week === undefined ? '' : on(week.day)
  const mean = rated === undefined ? '' : format.number(activitiesMean(rated.activities))
  const ratedDay = rated === undefined ? '' : on(rated.day)
  const painWords = labelWords(back?.pain.reading)
  const together = labelWords(back?.activitiesTogether)
  const changeWords = change === undefined ? '' : ratedWords(ratedLabel(change.change))
  const changeDay = change === undefined ? '' : on(change.day)
  return (
    <ScreenLayout
      title={t`How it goes`}
      headerStart={<WayBack href="/progress">{t`Progress`}</WayBack>}
      heading={
        due === undefined ? (
          back === undefined ? (
            <Trans>Nothing is asked while nothing hurts.</Trans>
          ) : waits ? (
            <Trans>Nothing is asked while it flares.</Trans>
          ) : (
            <Trans>Nothing to answer today.</Trans>
          )
        ) : (
          <Trans>One thing to answer, if you like.</Trans>
        )
      }
      lead={
        back === undefined ? (
          <Trans>When your back hurts, short questions come here, one a day at most.</Trans>
        ) : waits ? (
          <Trans>
            The questions come when it has eased. Below you may answer anything, whenever you like.
          </Trans>
        ) : (
          next !== undefined && (
            <Trans>
              After that: {nextWords}, from {nextDay}. What you let pass is not asked again.
            </Trans>
          )
        )
      }
      {...(due === undefined
        ? {}
        : { ground: <MainButton href={pageOf[due.kind]}>{dueWords[due.kind]}</MainButton> })}
      tabs
    >
      <ul className="rows block outcome-rows">
        <LinkRow href="/outcomes/six-weeks" title={t`Looking back`}>
          {back === undefined ? (
            <Trans>Fills once there is something to compare</Trans>
          ) : (
            <Trans>Pain: {painWords}</Trans>
          )}
        </LinkRow>
        <LinkRow href={pageOf.week} title={t`The last seven days`}>
          {week === undefined ? (
            <Trans>Not told yet. Four short questions, half a minute</Trans>
          ) : (
            <Trans>
              Weekly impact {impact} of 100, {weekDay}
            </Trans>
          )}
        </LinkRow>
        <LinkRow href={pageOf.activities} title={t`Your activities`}>
          {rated === undefined ? (
            <Trans>Not rated yet. Running, and what else matters to you</Trans>
          ) : (
            <Trans>
              {mean} of 10 on average, {ratedDay}: {together}
            </Trans>
          )}
        </LinkRow>
        <LinkRow href={pageOf.change} title={t`Since the start`}>
          {change === undefined ? (
            <Trans>Better or worse? Asked after 6 and after 12 weeks</Trans>
          ) : (
            <Trans>
              {changeWords}, {changeDay}
            </Trans>
          )}
        </LinkRow>
        {hasText && (
          <LinkRow href={pageOf.questionnaire} title={t`Questionnaire`}>
            <Trans>24 sentences about a day with back pain (RMDQ)</Trans>
          </LinkRow>
        )}
        <LinkRow href="/outcomes/score" title={t`A score from elsewhere`}>
          {scores.length === 0 ? (
            <Trans>Type in what someone worked out with you</Trans>
          ) : (
            <span translate="no">
              {scores
                .map(({ instrument, points }) => {
                  const newest = points.at(-1)
                  return `${instrumentNames[instrument]} ${newest === undefined ? '' : format.number(newest.score)}`
                })
                .join(' · ')}
            </span>
          )}
        </LinkRow>
      </ul>
    </ScreenLayout>
  )
}
