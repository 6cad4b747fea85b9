import type { LevelOn, Restriction } from '@backstride/coach'
import { crisisPage, openPages, type PageText, sidePages } from '@backstride/content'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useRestrictionWords } from '../../app/safety/restriction-words.ts'
import { useFacts } from '../../app/services.tsx'
import { WhySheet } from '../../app/why-sheet.tsx'
import { useSay } from '../../language/language.tsx'
import { MainButton, TextAction } from '../../look/actions/actions.tsx'
import { ScreenLayout } from '../../look/layout/screen-layout.tsx'
import { TalkNumbers } from './talk-numbers.tsx'
import './result.css'

/** Levels 3 and 4: training is open, with its limits in words. */
export function OpenResult({ level }: { readonly level: LevelOn }) {
  const { t } = useLingui()
  const say = useSay()
  const facts = useFacts()
  const [why, setWhy] = useState(false)
  const page = openPages[level.level === 3 ? 3 : 4]
  const sides: readonly PageText[] = (['worthALook', 'pelvicHealth', 'hopeless'] as const)
    .filter(name => level.pages.includes(name))
    .map(name => sidePages[name])
  const trained = facts.some(({ kind }) => kind === 'SessionCompleted')
  const limits = useLimits(level)
  const toToday = trained || !level.allows.drills
  return (
    <ScreenLayout
      title={t`Result`}
      heading={say(page.heading)}
      lead={say(page.lead)}
      ground={
        toToday ? (
          <MainButton href="/" icon="arrow-right">
            <Trans>On to today</Trans>
          </MainButton>
        ) : (
          <MainButton href="/squeeze" icon="arrow-right">
            <Trans>Feel your pelvis first</Trans>
          </MainButton>
        )
      }
      groundMore={
        toToday ? undefined : (
          <TextAction href="/">
            <Trans>Skip, on to today</Trans>
          </TextAction>
        )
      }
    >
      {limits.length > 0 && (
        <div className="marked block">
          <p className="small">
            <Trans>What we leave out or watch for now</Trans>
          </p>
          <ul>
            {limits.map(limit => (
              <li key={limit}>{limit}</li>
            ))}
          </ul>
        </div>
      )}
      {level.rules.length > 0 && (
        <p>
          <TextAction onClick={() => setWhy(true)}>
            <Trans>Which rule decided this?</Trans>
          </TextAction>
        </p>
      )}
      {sides.map(({ heading, lead }) => (
        <section className="side-page" key={heading.en}>
          <h2>{say(heading)}</h2>
          <p>{say(lead)}</p>
        </section>
      ))}
      {level.pages.includes('crisis') && (
        <section className="side-page">
          <h2>{say(crisisPage.heading)}</h2>
          <p>{say(crisisPage.lead)}</p>
          <TalkNumbers />
        </section>
      )}
      {why && (
        <WhySheet
          heading={t`Which rule decided this?`}
          because={level.rules.map(rule => ({ rule, saw: { level: level.level } }))}
          onClose={() => setWhy(false)}
        />
      )}
    </ScreenLayout>
  )
}

/** Every limit once, in words; those of whoever cleared in theirs. */
function useLimits({ restrictions, allows, otherRestrictions, rules }: LevelOn): readonly string[] {
  const { t } = useLingui()
  const words = useRestrictionWords()
  const ids = new Set<Restriction>(restrictions)
  if (!allows.drills) ids.add('noDrills')
  if (!allows.running) ids.add('noRunning')
  // No running at all says more than no more running.
  if (ids.has('noRunning')) ids.delete('noRunningRise')
  const pause = rules.includes('RF23') ? t`No running for 72 hours, then we ask again` : words.noRunning
  return [...[...ids].map(id => (id === 'noRunning' ? pause : words[id])), ...otherRestrictions]
}
