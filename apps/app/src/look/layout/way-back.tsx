import type { ReactNode } from 'react'
import { TextAction } from '../actions/actions.tsx'

/** Top left: an arrow and the name of where it leads. */
export const WayBack = ({ href, children }: { readonly href: string; readonly children: ReactNode }) => (
  <TextAction icon="arrow-left" href={href}>
    {children}
  </TextAction>
)
