import { type Because, explain, type Rule, type Tag as RuleTag } from '@backstride/coach'
import { numbersInWords, ruleSentences } from '@backstride/content'
import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useLang } from '../language/language.tsx'
import { isPseudo, pseudo } from '../language/pseudo.ts'
import { RuleBox } from '../look/surfaces/rule-box.tsx'
import { Sheet } from '../look/surfaces/sheet.tsx'
import { useSawWords } from './saw-words.ts'

/** Every reason by its published rule, in words. `children`: what is said before them. */
export function WhySheet({
  heading,
  because,
  onClose,
  children,
}: {
  readonly heading: string
  readonly because: readonly Because[]
  readonly onClose: () => void
  readonly children?: ReactNode
}) {
  return (
    <Sheet heading={heading} onClose={onClose}>
      {children}
      <Reasons because={because} />
    </Sheet>
  )
}

export function Reasons({ because }: { readonly because: readonly Because[] }) {
  const lang = useLang()
  const sawWords = useSawWords()
  const reasons = because.map(reason => explain(reason, ruleSentences, lang))
  return (
    <div className="reasons">
      {reasons.map(({ rule, says, saw, source, tag, numbers }) => (
        <RuleBox
          key={`${rule} ${JSON.stringify(saw)}`}
          id={rule}
          sentence={isPseudo() ? pseudo(says) : says}
          {...(sawWords(saw) === '' ? {} : { saw: sawWords(saw) })}
          {...(Object.keys(numbers).length === 0
            ? {}
            : { numbers: <RuleNumbers id={rule} numbers={numbers} /> })}
          sourceWord={<Trans>Source and limits</Trans>}
          source={
            <>
              <p translate="no" lang="en">
                {source}
              </p>
              <p>
                <TagWords tag={tag} />
              </p>
            </>
          }
        />
      ))}
    </div>
  )
}

/** The numbers a rule decides by, in one line. */
export function RuleNumbers({ id, numbers }: Required<Pick<Rule, 'id' | 'numbers'>>) {
  const lang = useLang()
  const words = numbersInWords({ id, numbers }, lang).join(' · ')
  const said = isPseudo() ? pseudo(words) : words
  return <Trans>Numbers: {said}</Trans>
}

/** How well a rule's numbers are known. */
export function TagWords({ tag }: { readonly tag: RuleTag }) {
  const { t } = useLingui()
  switch (tag) {
    case 'F':
      return t`F: its numbers stand in a published source.`
    case 'M':
      return t`M: remembered from the literature, not looked up again.`
    case 'D':
      return t`D: our own careful choice. It waits for a physio’s sign-off.`
  }
}
