import type { Advice } from '@backstride/coach'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { type AdviceWords, useAdviceWords } from '../../app/advice-words.ts'
import { WhySheet } from '../../app/why-sheet.tsx'
import { TextAction } from '../../look/actions/actions.tsx'
import { Row, Rows } from '../../look/surfaces/row.tsx'

/** More quiet lines than this ask too much of one look; the others are one tap away. */
const quietAtFirst = 2

/**
 * What is worth knowing or doing besides the day itself, each with its reason. Someone to see and the plan for a flare
 * always stand there whole; what can wait is one line each, and none as long as the day asks something first.
 */
export function AdviceRows({
  advice,
  asksFirst,
}: {
  readonly advice: readonly Advice[]
  readonly asksFirst: boolean
}) {
  const { t } = useLingui()
  const words = useAdviceWords()
  const [all, setAll] = useState(false)
  const [asked, setAsked] = useState<Advice>()
  const whole = advice.filter(isNeeded)
  const quiet = advice.filter(each => !isNeeded(each))
  const atFirst = asksFirst ? 0 : Math.max(0, quietAtFirst - whole.length)
  const shown = all ? quiet : quiet.slice(0, atFirst)
  const more = quiet.length - shown.length
  const wordsOf = ({ id, because }: Advice) => words(id, because.rule)
  if (advice.length === 0) return null
  return (
    <div className="today-advice">
      {whole.length + shown.length > 0 && (
        <Rows label={t`Worth knowing`}>
          {whole.map(each => (
            <WholeRow key={each.id} words={wordsOf(each)} onWhy={() => setAsked(each)} />
          ))}
          {shown.map(each => (
            <QuietRow key={each.id} words={wordsOf(each)} onWhy={() => setAsked(each)} />
          ))}
        </Rows>
      )}
      {quiet.length > atFirst && (
        <TextAction onClick={() => setAll(!all)}>
          {all ? (
            <Trans>Show fewer</Trans>
          ) : whole.length + shown.length > 0 ? (
            <Plural value={more} one="One more" other="# more" />
          ) : (
            <Plural value={more} one="One thing worth knowing" other="# things worth knowing" />
          )}
        </TextAction>
      )}
      {asked !== undefined && (
        <WhySheet
          heading={wordsOf(asked).title}
          because={[asked.because]}
          onClose={() => setAsked(undefined)}
        >
          {!isNeeded(asked) && <p>{wordsOf(asked).detail}</p>}
        </WhySheet>
      )}
    </div>
  )
}

/** Someone to see, or what helps now: nothing of it is shortened or waits behind a tap. */
const isNeeded = ({ id, because }: Advice): boolean =>
  id === 'seeSomeone' || id === 'contact' || id === 'flarePlan' || because.rule === 'OU-08'

interface AdviceRowProps {
  readonly words: AdviceWords
  readonly onWhy: () => void
}

const WholeRow = ({ words: { title, detail, way }, onWhy }: AdviceRowProps) => (
  <Row title={title} action={<Why title={title} onWhy={onWhy} />}>
    {detail}
    {way !== undefined && (
      <div>
        <TextAction href={way.href}>{way.words}</TextAction>
      </div>
    )}
  </Row>
)

/** Its title leads to where it is done; the line about it stands with the reason. */
const QuietRow = ({ words: { title, way }, onWhy }: AdviceRowProps) => (
  <Row
    title={way === undefined ? title : <TextAction href={way.href}>{title}</TextAction>}
    action={<Why title={title} onWhy={onWhy} />}
  />
)

function Why({ title, onWhy }: { readonly title: string; readonly onWhy: () => void }) {
  const { t } = useLingui()
  return (
    <TextAction label={t`Why? ${title}`} onClick={onWhy}>
      <Trans>Why?</Trans>
    </TextAction>
  )
}
