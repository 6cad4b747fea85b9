import { activityRatings, type RatedActivity } from '@backstride/coach'
import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { useLocation } from 'wouter'
import { useSaving } from '../../app/saving.tsx'
import { useFacts, useRecord } from '../../app/services.tsx'
import { TextAction } from '../../look/actions/actions.tsx'
import { NumberKeys } from '../../look/choices/number-keys.tsx'
import { ScreenLayout } from '../../look/layout/screen-layout.tsx'
import { NameActivities, type NamedActivity } from './name-activities.tsx'
import { BackOr, NotNow } from './one-question.tsx'
import './outcomes.css'

const running: NamedActivity = { id: 'running' }

/** Running and up to four things of one's own, each rated 0 to 10: one tap each. */
export default function ActivitiesScreen() {
  const facts = useFacts()
  const [, go] = useLocation()
  const record = useRecord()
  const { save, problem } = useSaving()
  const [before] = useState(() => activityRatings(facts).at(-1)?.activities)
  const [named, setNamed] = useState<readonly NamedActivity[]>(before?.map(withoutScore) ?? [running])
  const [isNaming, setNaming] = useState(before === undefined)
  const [scores, setScores] = useState<Readonly<Record<string, number>>>({})
  const [at, setAt] = useState(0)
  if (isNaming)
    return (
      <NameActivities
        named={named}
        onChange={setNamed}
        onDone={() => {
          setNaming(false)
          setAt(0)
        }}
      />
    )
  const activity = named[at] ?? running
  const rate = async (score: number) => {
    const given = { ...scores, [activity.id]: score }
    setScores(given)
    if (at + 1 < named.length) return setAt(at + 1)
    const activities = named.map(each => ({ ...each, score: given[each.id] ?? score }))
    if (await save(record('ActivitiesRated', { activities }))) go('/outcomes')
  }
  return (
    <RateActivity
      key={activity.id}
      activity={activity}
      place={at + 1}
      count={named.length}
      value={scores[activity.id]}
      onRate={score => void rate(score)}
      onBack={at === 0 ? undefined : () => setAt(at - 1)}
      onRename={() => setNaming(true)}
      problem={problem}
    />
  )
}

const withoutScore = ({ id, words }: RatedActivity): NamedActivity => ({
  id,
  ...(words === undefined ? {} : { words }),
})

function RateActivity({
  activity,
  place,
  count,
  value,
  onRate,
  onBack,
  onRename,
  problem,
}: {
  readonly activity: NamedActivity
  readonly place: number
  readonly count: number
  readonly value: number | undefined
  readonly onRate: (score: number) => void
  readonly onBack: (() => void) | undefined
  readonly onRename: () => void
  readonly problem: ReactNode
}) {
  const { t } = useLingui()
  const { words } = activity
  return (
    <ScreenLayout
      title={t`Your activities · ${place} of ${count}`}
      headerStart={<BackOr onBack={onBack} />}
      headerEnd={<NotNow />}
      heading={
        words === undefined ? (
          <Trans>How well does running go today?</Trans>
        ) : (
          <Trans>
            How well does this go today:{' '}
            <span className="own-words" translate="no">
              {words}
            </span>
            ?
          </Trans>
        )
      }
      lead={<Trans>As it would be today, even if you don’t do it today.</Trans>}
      groundLast
      ground={
        <div className="rate-keys">
          <NumberKeys
            label={t`How well it goes, 0 to 10`}
            ends={t`0 not at all · 10 as before it hurt`}
            value={value}
            onChange={onRate}
          />
        </div>
      }
      groundMore={
        <TextAction onClick={onRename}>
          <Trans>Change the list</Trans>
        </TextAction>
      }
    >
      {problem}
    </ScreenLayout>
  )
}
