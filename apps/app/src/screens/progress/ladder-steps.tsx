import { laddersDone, type StepPlan } from '@backstride/coach'
import { drillOf, ladderInfos, stepLadders } from '@backstride/content'
import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from 'wouter'
import { useDoseOfDay } from '../../app/dose-of-day.ts'
import { useFacts } from '../../app/services.tsx'
import { useToday } from '../../app/today.ts'
import { useSay } from '../../language/language.tsx'
import { Row, Rows } from '../../look/surfaces/row.tsx'

/** Where the runner stands on the ladders that were done before: the step, and how much of it comes next. */
export function LadderSteps() {
  const { t } = useLingui()
  const facts = useFacts()
  const { steps } = useToday()
  const say = useSay()
  const doses = useDoseOfDay()
  const done = laddersDone(facts)
  const reached = stepLadders.flatMap(({ id, steps: all }) => {
    const plan = steps.find(({ ladder }) => ladder === id)
    const wasDone = all.some(({ variant }) => done.has(variant))
    return plan === undefined || !wasDone ? [] : [{ plan, of: all.length, at: placeOf(plan) + 1 }]
  })
  if (reached.length === 0) return null
  return (
    <section>
      <h2>
        <Trans>Strength and core</Trans>
      </h2>
      <p className="small">
        <Trans>Where each drill goes on next time</Trans>
      </p>
      <div className="block">
        <Rows label={t`Strength and core`}>
          {reached.map(({ plan: { ladder, variant, dose }, at, of }) => {
            const drill = drillOf(variant)
            const info = ladderInfos.find(each => each.ladder === ladder)
            // The wall stands beside the hold and is no ladder of its own in the library.
            const name = info === undefined ? t`At the wall` : say(info.name)
            return (
              <Row
                key={ladder}
                title={
                  <Trans>
                    {name} · step {at} of {of}
                  </Trans>
                }
              >
                {drill === undefined ? variant : <Link href={`/library/${variant}`}>{say(drill.name)}</Link>}
                {` · ${doses.step(dose)}`}
              </Row>
            )
          })}
        </Rows>
      </div>
    </section>
  )
}

const placeOf = ({ ladder, variant }: StepPlan): number =>
  stepLadders.find(({ id }) => id === ladder)?.steps.findIndex(step => step.variant === variant) ?? 0
