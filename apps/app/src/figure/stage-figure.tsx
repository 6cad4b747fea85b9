import type { ReactNode } from 'react'
import './stage-figure.css'

/** Where a figure lies on the ground of a screen: the floor runs from edge to edge. `swaps`: pictures take turns there. */
export const StageFigure = ({
  swaps = false,
  children,
}: {
  readonly swaps?: boolean
  readonly children: ReactNode
}) => (
  <div className="stage-figure" data-swaps={swaps ? 'yes' : undefined}>
    {children}
  </div>
)
