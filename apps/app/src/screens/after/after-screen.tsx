import { instantMs, MS_PER_MIN } from '@backstride/kit'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Redirect, useLocation } from 'wouter'
import { useSaving } from '../../app/saving.tsx'
import { useRecord, useServices } from '../../app/services.tsx'
import { useFormat } from '../../language/format.ts'
import { MainButton } from '../../look/actions/actions.tsx'
import { ScreenLayout } from '../../look/layout/screen-layout.tsx'
import {
  cleanSecondsOf,
  clearSessionDraft,
  readSessionDraft,
  type SessionDraft,
  sessionCompleted,
  twistsOf,
} from '../../player/index.ts'
import { type AfterDraft, AfterQuestions, isAnswered } from './after-questions.tsx'
import { StoppedNotice } from './stopped-notice.tsx'
import './after-screen.css'

/** What was done, and how it was: then it becomes a fact. */
export default function AfterScreen() {
  const { drafts } = useServices()
  const [draft] = useState(() => readSessionDraft(drafts))
  if (draft === undefined) return <Redirect to="/" replace />
  // It runs in another tab, or was left in the middle: the session screen knows what to do.
  if (draft.phase === 'running') return <Redirect to="/session" replace />
  return <AfterSession draft={draft} />
}

function AfterSession({ draft }: { readonly draft: SessionDraft }) {
  const { t } = useLingui()
  const { drafts } = useServices()
  const record = useRecord()
  const [, go] = useLocation()
  const [answers, setAnswers] = useState<AfterDraft>({ painkiller: false })
  const { save, problem } = useSaving()
  const [saving, setSaving] = useState(false)
  const { work } = draft
  const counted = twistsOf(work.twists)
  const perSide = Math.min(counted.left, counted.right, answers.twistsPerSide ?? Number.POSITIVE_INFINITY)
  const clean = Math.floor(cleanSecondsOf(work, answers.contact))
  const asksContact = work.rounds.some(({ endedBy }) => endedBy !== 'lost')
  const ready = isAnswered(answers, asksContact)

  async function keep() {
    if (!isAnswered(answers, asksContact) || saving) return
    setSaving(true)
    const { stopWord, start } = work
    const { sessionId } = start
    const { contact, rpe, during, painkiller, twistsPerSide } = answers
    // Ids were made when the session began: saving again records nothing twice.
    const kept =
      (await save(
        record('SessionCompleted', sessionCompleted(work, { contact, rpe, twistsPerSide }), {
          id: sessionId,
        }),
      )) &&
      (await save(
        record(
          'PainReported',
          {
            moment: 'during',
            nrs: during,
            about: sessionId,
            ...(painkiller ? { painkiller } : {}),
            ...(stopWord === 'numbOrWeak' ? { numbOrWeak: true } : {}),
          },
          { id: `${sessionId}.during` },
        ),
      ))
    setSaving(false)
    if (kept) leave()
  }

  function leave() {
    clearSessionDraft(drafts)
    go('/', { replace: true })
  }

  const nothingDone = work.rounds.length === 0 && work.twists.length === 0 && work.stopWord === null
  if (nothingDone)
    return (
      <ScreenLayout
        title={t`After the session`}
        heading={<Trans>Nothing was done this time.</Trans>}
        lead={<Trans>That is fine. Two minutes count too, whenever it suits.</Trans>}
        ground={
          <MainButton onClick={leave}>
            <Trans>To Today</Trans>
          </MainButton>
        }
      />
    )
  return (
    <ScreenLayout
      title={t`After the session`}
      headerStart={<SessionLength startedUtc={work.start.startedUtc} endedUtc={draft.touchedUtc} />}
      heading={
        <>
          {work.rounds.length > 0 && (
            <span className="after-line">
              <Plural value={clean} one="# clean second." other="# clean seconds." />
            </span>
          )}{' '}
          {work.twists.length > 0 && (
            <span className="after-line">
              <Plural value={perSide} one="# twist a side." other="# twists a side." />
            </span>
          )}
          {work.rounds.length + work.twists.length === 0 && <Trans>Stopped before the first round.</Trans>}
        </>
      }
      ground={
        <MainButton onClick={() => void keep()} disabled={!ready || saving} describedBy="after-why">
          <Trans>Save</Trans>
        </MainButton>
      }
      groundMore={
        <p id="after-why" className="small">
          {ready ? (
            <Trans>Tomorrow morning we ask one thing: how is it?</Trans>
          ) : (
            <Trans>Each question above takes one tap.</Trans>
          )}
        </p>
      }
    >
      {work.stopWord !== null && <StoppedNotice reason={work.stopWord} />}
      <AfterQuestions
        answers={answers}
        onChange={change => setAnswers({ ...answers, ...change })}
        asksContact={asksContact}
        twistsAtBeat={
          work.twists.some(({ atBeat }) => atBeat > 0) ? Math.min(counted.left, counted.right) : 0
        }
      />
      <div className="block">{problem}</div>
    </ScreenLayout>
  )
}

function SessionLength({ startedUtc, endedUtc }: { readonly startedUtc: string; readonly endedUtc: string }) {
  const format = useFormat()
  const minutes = (instantMs(endedUtc) - instantMs(startedUtc)) / MS_PER_MIN
  const length = format.minutes(Math.max(1, Math.round(minutes)))
  return <Trans>Session finished · {length}</Trans>
}
