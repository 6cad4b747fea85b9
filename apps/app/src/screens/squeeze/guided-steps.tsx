import { drillOf, squeezeGuide } from '@backstride/content'
import { instantMs } from '@backstride/kit'
import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useReducer } from 'react'
import { useServices } from '../../app/services.tsx'
import { DrillFigure } from '../../figure/drill-figure.tsx'
import { StageFigure } from '../../figure/stage-figure.tsx'
import { useSay } from '../../language/language.tsx'
import { MainButton, TextAction } from '../../look/actions/actions.tsx'
import { RoundTicks } from '../../look/surfaces/round-ticks.tsx'
import { Caption, Digit, PlayerLayout } from '../../player/view/player-layout.tsx'
import { useSpoken } from '../../voice/use-spoken.ts'
import { advanceGuide, startGuide } from './guide-run.ts'

const { steps } = squeezeGuide
const advance = advanceGuide(steps)
const TICK_EVERY_MS = 200

/** One step after the other, shown, said and written; each may be skipped. */
export function GuidedSteps({
  onOver,
  onHurts,
}: {
  readonly onOver: () => void
  readonly onHurts: () => void
}) {
  const { t } = useLingui()
  const say = useSay()
  const { clock } = useServices()
  const [run, send] = useReducer(advance, steps, startGuide)
  useEffect(() => {
    let last = instantMs(clock.now())
    const timer = setInterval(() => {
      const now = instantMs(clock.now())
      send({ type: 'PASSED', ms: now - last })
      last = now
    }, TICK_EVERY_MS)
    return () => clearInterval(timer)
  }, [clock])
  useEffect(() => {
    if (run.over) onOver()
  }, [run.over, onOver])
  const step = steps[run.at] ?? steps[0]
  const caption = say(step.says)
  useSpoken(run.over ? '' : caption)
  const drill = drillOf(squeezeGuide.drill)
  const place = run.at + 1
  const count = steps.length
  const seconds = Math.ceil(run.leftMs / 1000)
  return (
    <PlayerLayout
      title={t`Squeeze test · ${place} of ${count}`}
      sky={step.pose === 1 ? 'warm' : 'rest'}
      ticks={
        <RoundTicks
          rounds={steps.map((each, index) => ({
            targetS: each.seconds,
            cleanS: index < run.at ? each.seconds : index === run.at ? each.seconds - run.leftMs / 1000 : 0,
          }))}
          current={run.at}
          label={t`Step ${place} of ${count}`}
        />
      }
      {...(run.paused ? {} : { onPause: () => send({ type: 'PAUSE' }) })}
      {...(drill === undefined
        ? {}
        : {
            figure: (
              <StageFigure>
                <DrillFigure drill={drill} pose={step.pose} onGround described={false} />
              </StageFigure>
            ),
          })}
      ground={
        run.paused ? (
          <MainButton icon="play" onClick={() => send({ type: 'RESUME' })}>
            <Trans>Go on</Trans>
          </MainButton>
        ) : (
          <MainButton onClick={() => send({ type: 'NEXT' })}>
            <Trans>Next step</Trans>
          </MainButton>
        )
      }
      groundMore={
        <TextAction onClick={onHurts}>
          <Trans>It hurts: stop here</Trans>
        </TextAction>
      }
    >
      <div className="squeeze-now">
        <Digit seconds={seconds} size="rest" label={t`${seconds} seconds`} />
        <Caption>{caption}</Caption>
      </div>
    </PlayerLayout>
  )
}
