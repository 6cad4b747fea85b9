import { type FlagId, rulesVersion } from '@backstride/coach'
import { cardsVersion, letterText, markedText } from '@backstride/content'
import { type RedFlagId, redFlagIds, type ScreenDocument } from '@backstride/facts'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useFormat } from '../../language/format.ts'
import { useSay } from '../../language/language.tsx'
import { MainButton, OutlineButton } from '../../look/actions/actions.tsx'
import { Sheet } from '../../look/surfaces/sheet.tsx'
import type { StandingScreen } from './standing-screen.ts'
import './letter.css'

interface LetterPart {
  readonly heading: string
  readonly lines: readonly string[]
}

/** The note to take along: what was answered when, nothing concluded. To print, to copy, or to show on the phone. */
export function LetterSheet({
  standing,
  onClose,
}: {
  readonly standing: StandingScreen
  readonly onClose: () => void
}) {
  const { t } = useLingui()
  const say = useSay()
  const { intro, parts, footer } = useLetter(standing)
  const [copied, setCopied] = useState<'yes' | 'no'>()
  const text = [
    say(letterText.title),
    ...intro,
    ...parts.flatMap(({ heading, lines }) => ['', `${heading}:`, ...lines.map(line => `- ${line}`)]),
    '',
    footer,
  ].join('\n')
  const copy = () => {
    // Absent on plain http: then printing and showing are what is left.
    if (navigator.clipboard === undefined) return setCopied('no')
    navigator.clipboard.writeText(text).then(
      () => setCopied('yes'),
      () => setCopied('no'),
    )
  }
  return (
    <Sheet
      heading={say(letterText.title)}
      onClose={onClose}
      ground={
        <>
          <MainButton icon="printer" onClick={() => window.print()}>
            <Trans>Print or save as PDF</Trans>
          </MainButton>
          <OutlineButton icon="clipboard-text" onClick={copy}>
            {copied === 'yes' ? t`Copied` : t`Copy as text`}
          </OutlineButton>
          <p className="small" role="status">
            {copied === 'no' && <Trans>This browser does not let us copy. Please print or show it.</Trans>}
          </p>
        </>
      }
    >
      <article className="letter">
        {intro.map(line => (
          <p key={line}>{line}</p>
        ))}
        {parts.map(({ heading, lines }) => (
          <section key={heading}>
            <h3>{heading}</h3>
            <ul>
              {lines.map(line => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </section>
        ))}
        <p className="small">{footer}</p>
      </article>
    </Sheet>
  )
}

function useLetter({ level, unasked }: StandingScreen): {
  readonly intro: readonly string[]
  readonly parts: readonly LetterPart[]
  readonly footer: string
} {
  const say = useSay()
  const format = useFormat()
  const { data, at, zone } = level.lastScreen
  const ids = (answer: string): readonly string[] =>
    redFlagIds
      .filter(id => data.answers[id] === answer && !unasked.includes(id) && !notInLetter.has(id))
      .map(id => say(markedText(id as FlagId)))
  const parts: readonly LetterPart[] = [
    { heading: say(letterText.marked), lines: ids('yes') },
    { heading: say(letterText.unsure), lines: ids('unsure') },
    { heading: say(letterText.episode), lines: useEpisodeLines(data) },
    { heading: say(letterText.question), lines: [say(letterText.questionText)] },
    { heading: say(letterText.denied), lines: ids('no') },
    { heading: say(letterText.notAsked), lines: unasked.map(id => say(markedText(id))) },
  ]
  return {
    intro: [
      say(letterText.from, { day: format.moment(at, zone) }),
      say(letterText.age, { years: data.ageYears }),
    ],
    parts: parts.filter(({ lines }) => lines.length > 0),
    footer: say(letterText.footer, { rules: rulesVersion, cards: cardsVersion }),
  }
}

/** Too private for a note that others may see. */
const notInLetter: ReadonlySet<RedFlagId> = new Set(['RF64a', 'RF64b'])

function useEpisodeLines({ episode, boneStress }: ScreenDocument): readonly string[] {
  const say = useSay()
  const format = useFormat()
  const bone =
    boneStress !== undefined && boneStress.impactFocalPain !== 'no'
      ? [say(markedText('RF23')), say(letterText.focalDays, { days: boneStress.days })]
      : []
  if (episode === null) return bone
  return [
    say(letterText.weeks, { weeks: format.number(episode.weeks) }),
    say(letterText.painAtRest, { nrs: episode.painAtRest }),
    episode.worsening
      ? say(letterText.worsening)
      : say(letterText.improved, { percent: format.number(episode.improvedPct, 0) }),
    say(episode.first ? letterText.first : letterText.notFirst),
    ...(episode.noEasingPosition ? [say(letterText.noEasing)] : []),
    ...(episode.cannotStandOrWalk ? [say(letterText.cannotStand)] : []),
    ...bone,
  ]
}
