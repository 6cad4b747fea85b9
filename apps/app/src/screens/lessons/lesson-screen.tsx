import { type Lesson, lessonAfter, lessonS } from '@backstride/content'
import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useRef } from 'react'
import { Redirect, useParams } from 'wouter'
import { useFormat } from '../../language/format.ts'
import { useSay } from '../../language/language.tsx'
import { OutlineButton, TextAction } from '../../look/actions/actions.tsx'
import { ScreenLayout } from '../../look/layout/screen-layout.tsx'
import { WayBack } from '../../look/layout/way-back.tsx'
import { Notice } from '../../look/surfaces/notice.tsx'
import { KnownList } from './known-list.tsx'
import { LessonFigure } from './lesson-figure.tsx'
import { useReadable } from './readable.ts'
import { useReadAloud } from './use-read-aloud.ts'
import './lessons.css'

/** One lesson by its address; an unknown one, or one that waits, leads to the list. */
export default function LessonScreen() {
  const { id } = useParams<{ id: string }>()
  const { openLessons, helpFirst, tryingWaits } = useReadable()
  const lesson = openLessons.find(each => each.id === id)
  if (lesson === undefined) return <Redirect to="/learn" replace />
  // Anew for each lesson: nothing goes on being read, and the reading position is at the heading.
  return <LessonPage key={lesson.id} lesson={lesson} alone={helpFirst} waits={tryingWaits} />
}

function LessonPage({
  lesson,
  alone,
  waits,
}: {
  readonly lesson: Lesson
  /** No other lesson is open. */
  readonly alone: boolean
  readonly waits: boolean
}) {
  const { t } = useLingui()
  const say = useSay()
  const { seconds } = useFormat()
  const next = alone ? undefined : lessonAfter(lesson.id)
  const nextTitle = next === undefined ? '' : say(next.title)
  return (
    <ScreenLayout
      title={say(lesson.title)}
      headerStart={<WayBack href="/learn">{t`Lessons`}</WayBack>}
      headerEnd={seconds(lessonS)}
      heading={say(lesson.title)}
      tabs
      aside={
        <div className="lesson-known">
          <KnownList statements={lesson.known} />
          <nav className="block lesson-ways" aria-label={t`From here`}>
            {lesson.ways.includes('emergencyNumbers') && (
              <TextAction href="/emergency" icon="phone">
                <Trans>Emergency numbers</Trans>
              </TextAction>
            )}
            {lesson.ways.includes('safetyQuestions') && (
              <TextAction href="/screening" icon="clipboard-text">
                <Trans>Safety questions</Trans>
              </TextAction>
            )}
            {next !== undefined && (
              <TextAction href={`/learn/${next.id}`} icon="arrow-right">
                <Trans>Next: {nextTitle}</Trans>
              </TextAction>
            )}
          </nav>
        </div>
      }
    >
      <LessonFigure figures={lesson.figures} />
      <LessonWords lines={lesson.lines.map(each => say(each))} />
      {waits && lesson.figures.some(figure => 'drill' in figure) && (
        <div className="block">
          <Notice icon="info">
            <p>
              <Trans>For reading, for now. Trying it waits until the safety questions open the drills.</Trans>
            </p>
          </Notice>
        </div>
      )}
    </ScreenLayout>
  )
}

function LessonWords({ lines }: { readonly lines: readonly string[] }) {
  const { possible, line, start, stop } = useReadAloud(lines)
  const spoken = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (line !== null) spoken.current?.scrollIntoView({ block: 'nearest' })
  }, [line])
  return (
    <>
      <div className="block lesson-aloud">
        {line === null ? (
          <OutlineButton
            size="small"
            icon="play"
            onClick={start}
            disabled={!possible}
            describedBy={possible ? undefined : 'no-voice'}
          >
            <Trans>Read aloud</Trans>
          </OutlineButton>
        ) : (
          <OutlineButton size="small" icon="x" onClick={stop}>
            <Trans>Stop reading</Trans>
          </OutlineButton>
        )}
        {!possible && (
          <p id="no-voice" className="small">
            <Trans>
              This device has no voice of its own in this language. Everything stands in the text.
            </Trans>
          </p>
        )}
      </div>
      <div className="prose block lesson-lines">
        {lines.map((words, index) => (
          <p
            key={words}
            ref={index === line ? spoken : undefined}
            aria-current={index === line ? 'true' : undefined}
          >
            {words}
          </p>
        ))}
      </div>
    </>
  )
}
