import { drillOf } from '@backstride/content'
import { memo } from 'react'
import { usePreferences } from '../../app/services.tsx'
import { DrillFigure } from '../../figure/drill-figure.tsx'
import { StageFigure } from '../../figure/stage-figure.tsx'
import type { SessionContext } from '../session/session-context.ts'
import { figureNow } from './figure-now/figure-now.ts'
import type { FigureNow } from './figure-now/pictured.ts'

/** The figure leads through the session. It is asked at every frame and drawn only when it shows something else. */
export function StepFigure({ state, context }: { readonly state: string; readonly context: SessionContext }) {
  const [{ rate }] = usePreferences()
  const figure = figureNow(state, context, rate)
  return figure === null ? null : <Shown {...figure} />
}

/** What to do, not what anyone has seen. The words beside it say the same. */
const Shown = memo(({ scene, drill, posture, moveMs, breathes, contact }: FigureNow) => (
  <StageFigure swaps>
    <DrillFigure
      key={scene}
      drill={drill}
      posture={posture}
      moveMs={moveMs}
      breathes={breathes}
      {...(contact === undefined ? {} : { contact })}
      onGround
      described={false}
    />
  </StageFigure>
))

/** A hold as it should look, on its way there, or with its back lifted. */
export function HoldFigure({
  variant,
  entry = 3,
  lifted = false,
}: {
  readonly variant: string
  /** Which station of the entry, from 0 for waiting to 3 for the hold itself. */
  readonly entry?: number
  readonly lifted?: boolean
}) {
  const drill = drillOf(variant)
  if (drill === undefined) return null
  const fault = lifted ? drill.faults.find(({ id }) => id === 'backLifted') : undefined
  const posture = fault?.posture ?? drill.entryPostures?.[entry]
  return (
    <StageFigure>
      <DrillFigure drill={drill} onGround described={false} {...(posture === undefined ? {} : { posture })} />
    </StageFigure>
  )
}
