import { distalOfPlace, furthestDown, painDuration } from '@backstride/coach'
import type { FactData } from '@backstride/facts'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { usePlaceWords } from '../../app/fact-words/place-words.ts'
import { useSaving } from '../../app/saving.tsx'
import { useRecord } from '../../app/services.tsx'
import { TextAction } from '../../look/actions/actions.tsx'
import { SegmentedControl } from '../../look/choices/segmented-control.tsx'
import { Notice } from '../../look/surfaces/notice.tsx'
import { BodyChart } from './body-chart.tsx'
import { BodyList } from './body-list.tsx'
import type { ChartSpot } from './body-places.ts'
import { StepPage } from './step-page.tsx'
import { useAssessmentToday } from './use-assessment-day.ts'

type Site = FactData<'PainSitesMarked'>['sites'][number]

/** A1: where it hurts, by the figure or by a list; both show the same. */
export default function BodyChartScreen() {
  const { t } = useLingui()
  const [, go] = useLocation()
  const record = useRecord()
  const { save, problem } = useSaving()
  const [seen, setSeen] = useState<'back' | 'front' | 'list'>('back')
  const [sites, setSites] = useState<readonly Site[]>([])
  const isSame = (a: Site, b: Pick<ChartSpot, 'place' | 'side'>) => a.place === b.place && a.side === b.side
  const isMarked = (spot: Pick<ChartSpot, 'place' | 'side'>) => sites.some(site => isSame(site, spot))
  const onToggle = ({ place, side }: Pick<ChartSpot, 'place' | 'side'>) =>
    setSites(before =>
      before.some(site => isSame(site, { place, side }))
        ? before.filter(site => !isSame(site, { place, side }))
        : [...before, { place, side }],
    )
  const keep = async () => {
    if (await save(record('PainSitesMarked', { sites: [...sites] }))) go('/assessment')
  }
  const count = sites.length
  return (
    <StepPage
      step="bodyChart"
      heading={<Trans>Where does it hurt these days?</Trans>}
      lead={<Trans>Tap every place, on the figure or in the list. Nothing marked means nowhere.</Trans>}
      save={{
        words:
          count === 0 ? (
            <Trans>It hurts nowhere</Trans>
          ) : (
            <Plural value={count} one="Save # place" other="Save # places" />
          ),
        onSave: () => void keep(),
      }}
    >
      <div className="block">
        <SegmentedControl
          label={t`How to mark`}
          equal
          segments={[
            { value: 'back', word: t`Behind` },
            { value: 'front', word: t`In front` },
            { value: 'list', word: t`List` },
          ]}
          value={seen}
          onChange={setSeen}
        />
      </div>
      <div className="block">
        {seen === 'list' ? (
          <BodyList isMarked={isMarked} onToggle={onToggle} />
        ) : (
          <BodyChart seen={seen} isMarked={isMarked} onToggle={onToggle} />
        )}
      </div>
      {/* Below what is tapped: words that grow must not move a target under the finger. */}
      <div className="block" role="status">
        <Marked sites={sites} />
      </div>
      <Duration />
      {problem}
    </StepPage>
  )
}

/** What is marked, and how far down it goes. */
function Marked({ sites }: { readonly sites: readonly Site[] }) {
  const words = usePlaceWords()
  if (sites.length === 0)
    return (
      <p className="small">
        <Trans>Nothing marked yet.</Trans>
      </p>
    )
  const furthest = furthestDown(sites)
  const all = words.sites(sites)
  const down = words.sites(furthest)
  const isInLeg = furthest.some(({ place }) => distalOfPlace[place] >= 2)
  return (
    <>
      <p>
        <Trans>
          Marked: <strong>{all}</strong>
        </Trans>
      </p>
      {isInLeg && (
        <div className="assessment-notice">
          <Notice icon="question">
            <p>
              <Trans>It reaches down to: {down}. If that is new, the safety questions come first.</Trans>
            </p>
            <TextAction href="/short-screen">
              <Trans>It is new: ask me</Trans>
            </TextAction>
          </Notice>
        </div>
      )}
    </>
  )
}

/** How long it has hurt, as the safety questions have it. */
function Duration() {
  const { t } = useLingui()
  const { facts, day } = useAssessmentToday()
  const band = painDuration(facts, day.date)
  if (band === undefined) return null
  const words = {
    underSix: t`less than 6 weeks`,
    sixToTwelve: t`6 to 12 weeks`,
    overTwelve: t`more than 12 weeks`,
  }[band]
  return (
    <p className="block small">
      <Trans>How long, by your safety questions: {words}.</Trans>
    </p>
  )
}
