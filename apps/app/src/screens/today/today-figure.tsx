import { DrillOnGround } from '../../figure/drill-on-ground.tsx'

/** Today's position. The rows beside it say the same in words. */
export default function TodayFigure({ variant }: { readonly variant: string }) {
  return <DrillOnGround id={variant} />
}
