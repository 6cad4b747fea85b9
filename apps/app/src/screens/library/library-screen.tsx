import {
  byLadder,
  catalogue,
  choicesIn,
  closedToday,
  type Drill,
  findDrills,
  ladderInfos,
  ladderNames,
  noFilter,
  notForNow,
} from '@backstride/content'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useSay } from '../../language/language.tsx'
import { OutlineButton, TextAction } from '../../look/actions/actions.tsx'
import { ScreenLayout } from '../../look/layout/screen-layout.tsx'
import { WayBack } from '../../look/layout/way-back.tsx'
import { useDoseWords } from './dose-words.ts'
import { DrillRow } from './drill-row.tsx'
import { FilterSheet } from './filter-sheet.tsx'
import { useKeptFilter } from './kept-filter.ts'
import { useLibraryDay, useTodaysDrills } from './library-day.ts'
import { NotForNowNotice } from './not-for-now-notice.tsx'
import './library.css'

/** Every position there is, to find and to read about; what today keeps for later is said, not hidden. */
export default function LibraryScreen() {
  const { t } = useLingui()
  const say = useSay()
  const day = useLibraryDay()
  const todays = useTodaysDrills()
  const doseWords = useDoseWords()
  const [filter, setFilter] = useKeptFilter()
  const [choosing, setChoosing] = useState(false)
  const closed = closedToday(day)
  const found = findDrills(catalogue, filter)
  const choices = choicesIn(filter)
  const narrowed = choices > 0 || filter.words.trim() !== ''
  const count = catalogue.length
  // Where the whole day is closed the notice above says it once.
  const markOf = (drill: Drill) => {
    if (closed !== undefined) return undefined
    if (todays.includes(drill.id)) return 'today'
    return notForNow(drill, day, ladderInfos) === undefined ? undefined : 'later'
  }
  return (
    <ScreenLayout
      title={t`Library`}
      headerStart={<WayBack href="/more">{t`More`}</WayBack>}
      heading={<Trans>{count} positions, each with its figure.</Trans>}
      tabs
    >
      <div className="library">
        {closed !== undefined && <NotForNowNotice reason={closed} about={t`The library`} />}
        <search className="library-search">
          <label className="field">
            <Trans>Find a position</Trans>
            <input
              type="search"
              value={filter.words}
              onChange={event => setFilter({ ...filter, words: event.target.value })}
            />
          </label>
          <div className="library-narrow">
            <OutlineButton size="small" icon="sliders-horizontal" onClick={() => setChoosing(true)}>
              {choices === 0 ? (
                <Trans>Choose by place or time</Trans>
              ) : (
                <Plural value={choices} one="# choice" other="# choices" />
              )}
            </OutlineButton>
            {narrowed && (
              <TextAction onClick={() => setFilter(noFilter)}>
                <Trans>Show all</Trans>
              </TextAction>
            )}
          </div>
          <p role="status" className="small">
            {narrowed && (
              <Plural
                value={found.length}
                _0="Nothing found. Fewer words or choices find more."
                one="# position found."
                other="# positions found."
              />
            )}
          </p>
        </search>
        {byLadder(found).map(({ ladder, drills }) => (
          <section key={ladder} className="library-ladder">
            <h2>{say(ladderNames[ladder])}</h2>
            <ul className="rows">
              {drills.map(drill => (
                <DrillRow key={drill.id} drill={drill} mark={markOf(drill)}>
                  {say(drill.position)} <span className="no-break">{doseWords(drill.dose)}</span>
                </DrillRow>
              ))}
            </ul>
          </section>
        ))}
      </div>
      {choosing && <FilterSheet filter={filter} onChange={setFilter} onClose={() => setChoosing(false)} />}
    </ScreenLayout>
  )
}
