import type { ReactNode } from 'react'
import './stage-figure.css'

/** Where a figure lies on the ground of a screen: the floor runs from edge to edge. */
export const StageFigure = ({ children }: { readonly children: ReactNode }) => (
  <div className="stage-figure">{children}</div>
)
