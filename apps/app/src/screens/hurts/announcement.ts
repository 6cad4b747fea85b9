import { type Because, explain } from '@backstride/coach'
import { ruleSentences } from '@backstride/content'
import { useLingui } from '@lingui/react/macro'
import { useLang } from '../../language/language.tsx'
import { isPseudo, pseudo } from '../../language/pseudo.ts'
import type { ChangeLine } from './change-words.ts'

/** What a screen reader is told once something was told: the changes and the reason. The heading takes the focus itself. */
export function useAnnouncement({
  state,
  lines,
  because,
}: {
  readonly state: 'ask' | 'told' | 'undone'
  readonly lines: readonly ChangeLine[]
  readonly because: Because | undefined
}): string {
  const { t } = useLingui()
  const lang = useLang()
  if (state !== 'told') return ''
  const changes = lines.map(({ title, was, now }) => {
    if (now === '') return t`${title}: ${was ?? ''}.`
    const change = was === undefined ? t`${title}: now ${now}.` : t`${title}: was ${was}, now ${now}.`
    // What ends in a short word such as »Min.« has its dot already.
    return change.replace(/\.\.$/, '.')
  })
  if (because === undefined) return changes.join(' ')
  const { says } = explain(because, ruleSentences, lang)
  const reason = isPseudo() ? pseudo(says) : says
  return [...changes, t`The reason: ${reason}`].join(' ')
}
