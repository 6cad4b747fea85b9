import type { ContactQuestion } from '@backstride/content'
import type { ContactPoints } from '@backstride/motion'
import { Trans, useLingui } from '@lingui/react/macro'
import { useSay } from '../../language/language.tsx'
import { Choice } from '../../look/choices/choice.tsx'
import { ContactChoice } from '../../look/choices/contact-choice.tsx'

/** How those rounds were, as felt; whoever cannot say, says so. */
export function ContactAnswer({
  question,
  value,
  onChange,
}: {
  readonly question: ContactQuestion
  readonly value: ContactPoints | 'untold' | undefined
  readonly onChange: (contact: ContactPoints | 'untold') => void
}) {
  const { t } = useLingui()
  const asked = useSay()(question.caption)
  return (
    <section className="block">
      <h2>{asked}</h2>
      <p className="small">
        <Trans>As you felt it, in the rounds you did not tell about</Trans>
      </p>
      <fieldset className="bare-group contact-answers">
        <legend className="visually-hidden">{asked}</legend>
        <ContactChoice
          shape="flat"
          word={t`To the end`}
          selected={value === 2}
          onSelect={() => onChange(2)}
        />
        <ContactChoice shape="oneBump" word={t`Nearly`} selected={value === 1} onSelect={() => onChange(1)} />
        <ContactChoice
          shape="manyBumps"
          word={t`Not for long`}
          selected={value === 0}
          onSelect={() => onChange(0)}
        />
        <Choice selected={value === 'untold'} onSelect={() => onChange('untold')} wide>
          <Trans>I can’t say</Trans>
        </Choice>
      </fieldset>
    </section>
  )
}
