import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { TextAction } from '../../look/actions/actions.tsx'
import { ChoiceRow } from '../../look/choices/choice.tsx'
import { ScreenLayout } from '../../look/layout/screen-layout.tsx'

/** One question, its answers under the thumb; an answer leads on by itself. */
export function OneQuestion<Value extends number>({
  title,
  heading,
  lead,
  choices,
  value,
  onAnswer,
  onBack,
  children,
}: {
  readonly title: string
  readonly heading: ReactNode
  readonly lead: ReactNode
  readonly choices: readonly { readonly value: Value; readonly word: ReactNode }[]
  readonly value: Value | undefined
  readonly onAnswer: (value: Value) => void
  /** undefined: the first question, whose way back is the page of all. */
  readonly onBack: (() => void) | undefined
  readonly children?: ReactNode
}) {
  const { t } = useLingui()
  return (
    <ScreenLayout
      title={title}
      headerStart={<BackOr onBack={onBack} />}
      headerEnd={<NotNow />}
      heading={heading}
      lead={lead}
      groundLast
      ground={
        <ChoiceRow label={t`Your answer`} stacked choices={choices} value={value} onChange={onAnswer} />
      }
    >
      {children}
    </ScreenLayout>
  )
}

export const BackOr = ({ onBack }: { readonly onBack: (() => void) | undefined }) => (
  <TextAction icon="arrow-left" {...(onBack === undefined ? { href: '/outcomes' } : { onClick: onBack })}>
    <Trans>Back</Trans>
  </TextAction>
)

/** Nothing is kept, and nothing is asked for again. */
export const NotNow = () => (
  <TextAction href="/">
    <Trans>Skip</Trans>
  </TextAction>
)
