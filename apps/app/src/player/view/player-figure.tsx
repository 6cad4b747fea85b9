import { drillOf, withRearLeg } from '@backstride/content'
import type { Side } from '@backstride/motion'
import { useMemo } from 'react'
import { DrillFigure } from '../../figure/drill-figure.tsx'
import { StageFigure } from '../../figure/stage-figure.tsx'
import { useCycle, useStill } from '../../figure/use-moving.ts'

/** The hold as it should look: what to do, not what anyone has seen. The words beside it say the same. */
export function HoldFigure({
  variant,
  lifted = false,
}: {
  readonly variant: string
  readonly lifted?: boolean
}) {
  const drill = drillOf(variant)
  if (drill === undefined) return null
  const fault = lifted ? drill.faults.find(({ id }) => id === 'backLifted') : undefined
  return (
    <StageFigure>
      <DrillFigure
        drill={drill}
        onGround
        described={false}
        {...(fault === undefined ? {} : { posture: fault.posture })}
      />
    </StageFigure>
  )
}

/** The turn that comes next. Standing, it faces the runner and so moves as a mirror would. */
export function TwistFigure({
  variant,
  next,
  rearLeg,
}: {
  readonly variant: string
  readonly next: Side | null
  /** In split stance: which leg is back. */
  readonly rearLeg?: Side
}) {
  const drill = useMemo(() => {
    const found = drillOf(variant)
    return found === undefined || rearLeg === undefined ? found : { ...found, ...withRearLeg(rearLeg, found) }
  }, [variant, rearLeg])
  const still = useStill()
  const isSplit = rearLeg !== undefined
  const [outOrBack] = useCycle(2, isSplit && next !== null && !still, OUT_OR_BACK_MS)
  if (drill === undefined) return null
  const inMirror = next === null ? 0 : next === 'left' ? 2 : 1
  return (
    <StageFigure>
      <DrillFigure
        drill={drill}
        pose={isSplit ? (still && next !== null ? 1 : outOrBack) : inMirror}
        onGround
        described={false}
      />
    </StageFigure>
  )
}

/** Out to the rear leg, then back through the middle: 1 to 2 s each way. Source: EV 5.7; tag D. */
const OUT_OR_BACK_MS = 1300
