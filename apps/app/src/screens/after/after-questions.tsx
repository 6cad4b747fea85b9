import type { ContactPoints } from '@backstride/motion'
import { Trans, useLingui } from '@lingui/react/macro'
import { ChoiceRow } from '../../look/choices/choice.tsx'
import { ContactChoice } from '../../look/choices/contact-choice.tsx'
import { NumberKeys } from '../../look/choices/number-keys.tsx'
import { Toggle } from '../../look/choices/toggle.tsx'
import { TwistCount } from './twist-count.tsx'

export interface AfterDraft {
  readonly during?: number
  readonly contact?: ContactPoints
  readonly rpe?: number
  readonly painkiller: boolean
  readonly twistsPerSide?: number
}

/** Effort in four words, as rate of perceived exertion 0-10. Our choice [D]. */
const efforts = { easy: 2, fair: 4, hard: 7, allOut: 10 } as const

export const isAnswered = (
  answers: AfterDraft,
  asksContact: boolean,
): answers is AfterDraft & { readonly during: number; readonly rpe: number } =>
  answers.during !== undefined && answers.rpe !== undefined && (!asksContact || answers.contact !== undefined)

export function AfterQuestions({
  answers,
  onChange,
  asksContact,
  twistsAtBeat,
}: {
  readonly answers: AfterDraft
  readonly onChange: (change: Partial<AfterDraft>) => void
  readonly asksContact: boolean
  /** Twists a side that were counted by the beat; 0: each was tapped. */
  readonly twistsAtBeat: number
}) {
  const { t } = useLingui()
  return (
    <>
      <section className="block">
        <h2>
          <Trans>Most pain during it</Trans>
        </h2>
        <NumberKeys
          label={t`Most pain during it`}
          ends={t`0 is none, 10 the worst you can imagine`}
          value={answers.during}
          onChange={during => onChange({ during })}
        />
      </section>
      {asksContact && (
        <section className="block">
          <h2>
            <Trans>Your back on the floor</Trans>
          </h2>
          <p className="small">
            <Trans>As you felt it, in the rounds without a tap</Trans>
          </p>
          <fieldset className="bare-group contact-answers">
            <legend className="visually-hidden">
              <Trans>Your back on the floor</Trans>
            </legend>
            <ContactChoice
              shape="flat"
              word={t`Stayed down`}
              selected={answers.contact === 2}
              onSelect={() => onChange({ contact: 2 })}
            />
            <ContactChoice
              shape="oneBump"
              word={t`Lifted near the end`}
              selected={answers.contact === 1}
              onSelect={() => onChange({ contact: 1 })}
            />
            <ContactChoice
              shape="manyBumps"
              word={t`Lifted early`}
              selected={answers.contact === 0}
              onSelect={() => onChange({ contact: 0 })}
            />
          </fieldset>
        </section>
      )}
      {twistsAtBeat > 0 && (
        <TwistCount
          counted={twistsAtBeat}
          value={answers.twistsPerSide ?? twistsAtBeat}
          onChange={twistsPerSide => onChange({ twistsPerSide })}
        />
      )}
      <section className="block effort">
        <h2>
          <Trans>Effort</Trans>
        </h2>
        <p className="small">
          <Trans>All of it together</Trans>
        </p>
        <ChoiceRow<number>
          label={t`Effort`}
          value={answers.rpe}
          onChange={rpe => onChange({ rpe })}
          choices={[
            { value: efforts.easy, word: <Trans>Easy</Trans> },
            { value: efforts.fair, word: <Trans>Fair</Trans> },
            { value: efforts.hard, word: <Trans>Hard</Trans> },
            { value: efforts.allOut, word: <Trans>All out</Trans> },
          ]}
        />
      </section>
      <section className="block">
        <Toggle
          on={answers.painkiller}
          onChange={painkiller => onChange({ painkiller })}
          detail={t`It can hide pain, so we stay where we are.`}
        >
          <Trans>A painkiller in the last 8 hours</Trans>
        </Toggle>
      </section>
    </>
  )
}
