import { drillOf } from '@backstride/content'
import { DrillFigure } from './drill-figure.tsx'
import { StageFigure } from './stage-figure.tsx'

/** A drill on the ground of a screen whose words say the same; nothing for one of another version. */
export function DrillOnGround({ id }: { readonly id: string }) {
  const drill = drillOf(id)
  if (drill === undefined) return null
  return (
    <StageFigure>
      <DrillFigure drill={drill} onGround described={false} />
    </StageFigure>
  )
}
