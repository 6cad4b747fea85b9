import { variantOf } from '@backstride/coach'
import {
  type Drill,
  getUpInWords,
  hollowHold,
  isLadderHold,
  ladderInfos,
  notForNow,
  stopReasons,
} from '@backstride/content'
import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { TagWords } from '../../app/why-sheet.tsx'
import { useFormat } from '../../language/format.ts'
import { useSay } from '../../language/language.tsx'
import { TextAction } from '../../look/actions/actions.tsx'
import { ScreenLayout } from '../../look/layout/screen-layout.tsx'
import { WayBack } from '../../look/layout/way-back.tsx'
import { ContactLegend } from './contact-legend.tsx'
import { useDoseWords } from './dose-words.ts'
import { DrillDemand } from './drill-demand.tsx'
import { DrillFaults } from './drill-faults.tsx'
import { DrillNeighbours } from './drill-neighbours.tsx'
import { DrillStage } from './drill-stage.tsx'
import { Eyes } from './eyes.tsx'
import { useLibraryDay } from './library-day.ts'
import { NotForNowNotice } from './not-for-now-notice.tsx'
import './library.css'
import './drill-page.css'

/** One position, whole: to see, to understand, and to know when to stop. */
export function DrillPage({ drill }: { readonly drill: Drill }) {
  const { t } = useLingui()
  const say = useSay()
  const doseWords = useDoseWords()
  const reason = notForNow(drill, useLibraryDay(), ladderInfos)
  const name = say(drill.name)
  const variant = isLadderHold(drill.id) ? variantOf(hollowHold, drill.id) : undefined
  return (
    <ScreenLayout
      title={name}
      subject={drill.id}
      headerStart={<WayBack href="/library">{t`Library`}</WayBack>}
      headerEnd={<span className="no-break">{doseWords(drill.dose)}</span>}
      heading={name}
      tabs
      aside={
        <div className="drill-parts drill-aside">
          <DrillFaults drill={drill} />
          <WhenToStop drill={drill} />
          <DrillNeighbours drill={drill} />
          <div>
            <Eyes checks={drill.eyes} />
            <DoseAndSource drill={drill} />
          </div>
        </div>
      }
    >
      <DrillStage drill={drill} />
      <p className="lead drill-position">{say(drill.position)}</p>
      <ContactLegend drill={drill} />
      <div className="drill-parts">
        {reason !== undefined && <NotForNowNotice reason={reason} about={name} />}
        {drill.ladder === 'squeezeTest' && reason === undefined && (
          <TextAction href="/squeeze" icon="play">
            <Trans>Be led through it</Trans>
          </TextAction>
        )}
        {variant !== undefined && <DrillDemand variant={variant} name={name} />}
        <Part heading={<Trans>Get ready</Trans>}>
          <ol className="drill-steps">
            {drill.setUp.map(step => (
              <li key={step.en}>
                <p>{say(step)}</p>
              </li>
            ))}
          </ol>
        </Part>
        <Part heading={<Trans>Think of this</Trans>}>
          <ul className="drill-cues">
            {drill.cues.map(cue => (
              <li key={cue.en}>{say(cue)}</li>
            ))}
          </ul>
        </Part>
        <Part heading={<Trans>When it ends</Trans>}>
          <p>{say(drill.ends)}</p>
          {drill.needs.includes('floor') && <p>{say(getUpInWords)}</p>}
        </Part>
      </div>
    </ScreenLayout>
  )
}

const Part = ({ heading, children }: { readonly heading: ReactNode; readonly children: ReactNode }) => (
  <section>
    <h2>{heading}</h2>
    {children}
  </section>
)

function WhenToStop({ drill }: { readonly drill: Drill }) {
  const say = useSay()
  const words = stopReasons.filter(({ id }) => drill.stopWords.includes(id))
  const info = ladderInfos.find(({ ladder }) => ladder === drill.ladder)
  const own = info?.ownStopRules ?? []
  return (
    <Part heading={<Trans>Stop at once with any of these</Trans>}>
      <ul className="drill-stop">
        {words.map(each => (
          <li key={each.id}>{say(each.words)}</li>
        ))}
      </ul>
      {words.some(({ helpNow }) => helpNow) && (
        <TextAction href="/emergency" icon="phone">
          <Trans>Emergency numbers</Trans>
        </TextAction>
      )}
      {info !== undefined && <p>{say(info.stopRule)}</p>}
      {own.length > 0 && (
        <dl className="drill-own">
          {own.map(({ when, advice }) => (
            <div key={when.en}>
              <dt>{say(when)}</dt>
              <dd>{say(advice)}</dd>
            </div>
          ))}
        </dl>
      )}
    </Part>
  )
}

function DoseAndSource({ drill: { id, dose, source, tag } }: { readonly drill: Drill }) {
  const { t } = useLingui()
  const doseWords = useDoseWords()
  const format = useFormat()
  const rest = 'restS' in dose ? format.seconds(dose.restS) : undefined
  const amount = doseWords(dose)
  return (
    <details className="drill-details">
      <summary>
        <Trans>Dose, source and limits</Trans>
      </summary>
      <div className="small">
        <p>{rest === undefined ? amount : t`${amount}, rest ${rest} between.`}</p>
        <p translate="no" lang="en">
          {id}: {source}
        </p>
        <p>
          <TagWords tag={tag} />
        </p>
      </div>
    </details>
  )
}
