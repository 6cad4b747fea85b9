import { clinicianPages, lookAtOf } from '@backstride/content'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { LetterSheet } from '../../app/safety/letter.tsx'
import type { StandingScreen } from '../../app/safety/standing-screen.ts'
import { WhySheet } from '../../app/why-sheet.tsx'
import { useSay } from '../../language/language.tsx'
import { MainButton, TextAction } from '../../look/actions/actions.tsx'
import { ScreenLayout } from '../../look/layout/screen-layout.tsx'
import { WayBack } from '../../look/layout/way-back.tsx'
import { Marked } from './marked.tsx'
import { ResultRow } from './result-row.tsx'
import './result.css'

/** Level 2: someone looks first. What is open, what waits, and when to go the same day. */
export function ClinicianResult({ standing }: { readonly standing: StandingScreen }) {
  const { t } = useLingui()
  const say = useSay()
  const [sheet, setSheet] = useState<'letter' | 'why'>()
  const { level, decided } = standing
  const page = clinicianPages[lookAtOf(decided[0])]
  const mayWalk = !level.restrictions.includes('noWalk')
  const close = () => setSheet(undefined)
  return (
    <ScreenLayout
      title={t`Result`}
      headerStart={<WayBack href="/">{t`Today`}</WayBack>}
      headerEnd={<ChangeAnswers standing={standing} />}
      heading={say(page.heading)}
      lead={say(page.lead)}
      ground={
        <MainButton icon="file-text" onClick={() => setSheet('letter')}>
          <Trans>Make a note to take along</Trans>
        </MainButton>
      }
      groundMore={
        <TextAction href="/clearance">
          <Trans>I have been seen</Trans>
        </TextAction>
      }
    >
      <Marked flags={decided} />
      <ul className="rows result-rows">
        <ResultRow
          kind="open"
          icon={mayWalk ? 'person-simple-walk' : 'check'}
          title={<Trans>Open today</Trans>}
        >
          {mayWalk ? (
            <Trans>Walking, as long as it does not hurt more. Your journal.</Trans>
          ) : (
            <Trans>Rest, and your journal.</Trans>
          )}
        </ResultRow>
        <ResultRow kind="waiting" icon="lock-simple" title={<Trans>Waiting</Trans>}>
          {mayWalk ? (
            <Trans>Hollow hold, hip twists, running.</Trans>
          ) : (
            <Trans>Hollow hold, hip twists, running, walks.</Trans>
          )}
        </ResultRow>
        <ResultRow kind="go" icon="warning" title={<Trans>Go the same day if</Trans>}>
          {say(page.goIf)}
        </ResultRow>
      </ul>
      <p className="block">
        <TextAction onClick={() => setSheet('why')}>
          <Trans>Which rule decided this?</Trans>
        </TextAction>
      </p>
      {sheet === 'letter' && <LetterSheet standing={standing} onClose={close} />}
      {sheet === 'why' && (
        <WhySheet
          heading={t`Which rule decided this?`}
          because={decided.map(rule => ({ rule, saw: { level: level.level } }))}
          onClose={close}
        />
      )}
    </ScreenLayout>
  )
}

/** Leads back to the answers, to change what was a slip. */
const ChangeAnswers = ({ standing }: { readonly standing: StandingScreen }) => (
  <TextAction href={`/screening?change=${encodeURIComponent(standing.level.lastScreen.id)}`}>
    <Trans>Change answers</Trans>
  </TextAction>
)
