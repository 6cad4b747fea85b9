import { drillOf } from '@backstride/content'
import { DrillFigure } from '../../figure/drill-figure.tsx'
import { StageFigure } from '../../figure/stage-figure.tsx'

/** Today's position, lying on the ground. The rows beside it say the same in words. */
export default function TodayFigure({ variant }: { readonly variant: string }) {
  const drill = drillOf(variant)
  if (drill === undefined) return null
  return (
    <StageFigure>
      <DrillFigure drill={drill} onGround described={false} />
    </StageFigure>
  )
}
