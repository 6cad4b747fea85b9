import { lessonS, lessons } from '@backstride/content'
import { Trans, useLingui } from '@lingui/react/macro'
import { useFormat } from '../../language/format.ts'
import { useSay } from '../../language/language.tsx'
import { capital, numberWords } from '../../language/number-words.ts'
import { ScreenLayout } from '../../look/layout/screen-layout.tsx'
import { WayBack } from '../../look/layout/way-back.tsx'
import { LinkRow } from '../../look/surfaces/link-row.tsx'
import { HelpFirst } from './help-first.tsx'
import { useReadable } from './readable.ts'
import './lessons.css'

/** Eight short lessons, in the order they build on each other; any may be read first. */
export default function LessonsScreen() {
  const { t } = useLingui()
  const say = useSay()
  const { seconds } = useFormat()
  const { openLessons, helpFirst } = useReadable()
  const count = capital(say(numberWords(lessons.length)))
  return (
    <ScreenLayout
      title={t`Lessons`}
      headerStart={<WayBack href="/more">{t`More`}</WayBack>}
      {...(helpFirst
        ? { heading: <Trans>Help comes first.</Trans> }
        : {
            heading: (
              <Trans>
                {count} lessons, {lessonS} seconds each.
              </Trans>
            ),
            lead: <Trans>To read or to hear. Each says what is known, and what isn’t.</Trans>,
          })}
      tabs
    >
      {helpFirst && <HelpFirst />}
      <ul className="rows block lesson-rows">
        {openLessons.map(({ id, title }) => (
          <LinkRow key={id} href={`/learn/${id}`} title={say(title)}>
            {seconds(lessonS)}
          </LinkRow>
        ))}
      </ul>
    </ScreenLayout>
  )
}
