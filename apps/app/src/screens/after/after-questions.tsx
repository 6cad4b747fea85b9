import type { ContactQuestion } from '@backstride/content'
import type { SessionCompleted } from '@backstride/facts'
import type { ContactPoints } from '@backstride/motion'
import { Trans, useLingui } from '@lingui/react/macro'
import { ChoiceRow } from '../../look/choices/choice.tsx'
import { NumberKeys } from '../../look/choices/number-keys.tsx'
import { Toggle } from '../../look/choices/toggle.tsx'
import { ContactAnswer } from './contact-answer.tsx'
import { TwistCount } from './twist-count.tsx'

type BackNow = NonNullable<SessionCompleted['backNow']>

export interface AfterDraft {
  readonly during?: number
  /** untold: the runner cannot say. */
  readonly contact?: ContactPoints | 'untold'
  readonly rpe?: number
  readonly backNow?: BackNow
  readonly painkiller: boolean
  readonly twistsPerSide?: number
}

/** What is asked beside pain and effort. */
export interface Asked {
  /** How the rounds were of which nobody told; undefined: all are told. */
  readonly contact: ContactQuestion | undefined
  /** Twists a side that were counted by the beat; 0: each was tapped. */
  readonly twistsAtBeat: number
  readonly backNow: boolean
}

/** Effort in four words, as rate of perceived exertion 0-10. Our choice [D]. */
const efforts = { easy: 2, fair: 4, hard: 7, allOut: 10 } as const

/** How the back is after a run may be left open: no rule needs it. */
export const isAnswered = (
  answers: AfterDraft,
  { contact }: Pick<Asked, 'contact'>,
): answers is AfterDraft & { readonly during: number; readonly rpe: number } =>
  answers.during !== undefined &&
  answers.rpe !== undefined &&
  (contact === undefined || answers.contact !== undefined)

export function AfterQuestions({
  answers,
  onChange,
  asked,
}: {
  readonly answers: AfterDraft
  readonly onChange: (change: Partial<AfterDraft>) => void
  readonly asked: Asked
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
          ends={t`0 is no pain, 10 the worst you can imagine`}
          value={answers.during}
          onChange={during => onChange({ during })}
        />
      </section>
      {asked.contact !== undefined && (
        <ContactAnswer
          question={asked.contact}
          value={answers.contact}
          onChange={contact => onChange({ contact })}
        />
      )}
      {asked.twistsAtBeat > 0 && (
        <TwistCount
          counted={asked.twistsAtBeat}
          value={answers.twistsPerSide ?? asked.twistsAtBeat}
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
      {asked.backNow && (
        <section className="block">
          <h2>
            <Trans>Your back now</Trans>
          </h2>
          <p className="small">
            <Trans>Compared with right after the run</Trans>
          </p>
          <ChoiceRow<BackNow>
            label={t`Your back now`}
            value={answers.backNow}
            onChange={backNow => onChange({ backNow })}
            choices={[
              { value: 'same', word: <Trans>Same</Trans> },
              { value: 'better', word: <Trans>Better</Trans> },
              { value: 'worse', word: <Trans>Worse</Trans> },
            ]}
          />
        </section>
      )}
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
