import { afterWords, afterWordsFor, templateOf } from '@backstride/content'
import { isKind, type SessionCompleted } from '@backstride/facts'
import { dayAt, instantMs, MS_PER_MIN } from '@backstride/kit'
import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { useLocation } from 'wouter'
import { useSaving } from '../../app/saving.tsx'
import { useAllFacts, useFacts, useRecord, useServices } from '../../app/services.tsx'
import { sessionSums } from '../../app/session-sums.ts'
import { useFormat } from '../../language/format.ts'
import { useSay } from '../../language/language.tsx'
import { MainButton } from '../../look/actions/actions.tsx'
import { ScreenLayout } from '../../look/layout/screen-layout.tsx'
import {
  clearSessionDraft,
  type SessionDraft,
  type SessionWork,
  sessionCompleted,
  twistsOf,
  untoldRounds,
} from '../../player/index.ts'
import { type AfterDraft, AfterQuestions, type Asked, isAnswered } from './after-questions.tsx'
import { isAskedTomorrow } from './asked-tomorrow.ts'
import { useDoneWords } from './done-words.tsx'
import { questionFor } from './question-for.ts'
import { StoppedNotice } from './stopped-notice.tsx'
import { WayUpNote } from './way-up-note.tsx'
import { whatHappened } from './what-happened.ts'
import './after-screen.css'

/** What was done, one sentence, and three taps. */
export function AfterSession({ draft }: { readonly draft: SessionDraft }) {
  const { t } = useLingui()
  const say = useSay()
  const { work } = draft
  const [answers, setAnswers] = useState<AfterDraft>({ painkiller: false })
  const asked = askedAfter(work)
  const session = sessionOf(work, answers)
  const { large, more } = useDoneWords(sessionSums(session.items))
  const words = afterWords[afterWordsFor(whatHappened(work, session, useIsFirst(work)))]
  const isMorningAsked = useIsMorningAsked(work, session)
  const { keep, saving, problem } = useKeep(work)
  const ready = isAnswered(answers, asked)
  return (
    <ScreenLayout
      title={t`After the session`}
      headerStart={<SessionLength startedUtc={work.start.startedUtc} endedUtc={draft.touchedUtc} />}
      heading={<DoneHeading lines={large} />}
      ground={
        <MainButton
          onClick={() => (ready ? void keep(answers) : undefined)}
          disabled={!ready || saving}
          describedBy="after-why"
        >
          <Trans>Save</Trans>
        </MainButton>
      }
      groundMore={
        <p id="after-why" className="small">
          {!ready && <Trans>Each question above takes one tap.</Trans>}
          {ready && isMorningAsked && <Trans>Tomorrow morning we ask one thing: how is it?</Trans>}
        </p>
      }
    >
      {more.length > 0 && (
        <ul className="after-more">
          {more.map(line => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <p className="lead">{say(words)}</p>
      <WayUpNote work={work} />
      {work.stopWord !== null && <StoppedNotice reason={work.stopWord} />}
      <AfterQuestions
        answers={answers}
        onChange={change => setAnswers({ ...answers, ...change })}
        asked={asked}
      />
      <div className="block">{problem}</div>
    </ScreenLayout>
  )
}

function DoneHeading({ lines: [first, second] }: { readonly lines: readonly ReactNode[] }) {
  if (first === undefined) return <Trans>Stopped before anything counted.</Trans>
  return (
    <>
      <span className="after-line">{first}</span>{' '}
      {second !== undefined && <span className="after-line">{second}</span>}
    </>
  )
}

function askedAfter(work: SessionWork): Asked {
  const counted = twistsOf(work.twists)
  return {
    contact: questionFor(untoldRounds(work).map(({ drill }) => drill)),
    twistsAtBeat: work.twists.some(({ atBeat }) => atBeat > 0) ? Math.min(counted.left, counted.right) : 0,
    backNow: templateOf(work.start.template).afterRun,
  }
}

/** The fact as it stands with the answers so far; effort is not shown before it is told. */
const sessionOf = (
  work: SessionWork,
  { contact, rpe, twistsPerSide, backNow }: AfterDraft,
): SessionCompleted =>
  sessionCompleted(work, {
    contact: contact === 'untold' ? undefined : contact,
    rpe: rpe ?? 0,
    twistsPerSide,
    backNow,
  })

function useIsFirst({ start }: SessionWork): boolean {
  return !useFacts().some(fact => isKind('SessionCompleted')(fact) && fact.id !== start.sessionId)
}

/** It is announced only when it will be asked. */
function useIsMorningAsked({ start }: SessionWork, data: SessionCompleted): boolean {
  const facts = useAllFacts()
  const { clock } = useServices()
  const [now] = useState(() => ({ at: clock.now(), zone: clock.zone() }))
  const day = dayAt(now.at, now.zone)
  return isAskedTomorrow(facts, {
    ...now,
    id: start.sessionId,
    kind: 'SessionCompleted',
    day,
    device: '',
    v: 1,
    data,
  })
}

/** Session and pain become facts, then the draft is gone. */
function useKeep(work: SessionWork) {
  const { drafts } = useServices()
  const record = useRecord()
  const [, go] = useLocation()
  const { save, problem } = useSaving()
  const [saving, setSaving] = useState(false)
  const { stopWord, start } = work
  const { sessionId } = start
  async function keep(answers: AfterDraft & { readonly during: number }) {
    if (saving) return
    setSaving(true)
    const { during, painkiller } = answers
    // Ids were made when the session began: saving again records nothing twice.
    const kept =
      (await save(record('SessionCompleted', sessionOf(work, answers), { id: sessionId }))) &&
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
    if (!kept) return
    clearSessionDraft(drafts)
    go('/', { replace: true })
  }
  return { keep, saving, problem }
}

function SessionLength({ startedUtc, endedUtc }: { readonly startedUtc: string; readonly endedUtc: string }) {
  const format = useFormat()
  const minutes = (instantMs(endedUtc) - instantMs(startedUtc)) / MS_PER_MIN
  const length = format.minutes(Math.max(1, Math.round(minutes)))
  return <Trans>Session finished · {length}</Trans>
}
