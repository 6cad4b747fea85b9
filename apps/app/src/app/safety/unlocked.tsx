import type { ReactNode } from 'react'
import { Redirect } from 'wouter'
import { useStandingScreen } from './standing-screen.ts'

/** Exercise opens only after a safety screen at level 3 or 4; whoever comes by an old link is shown why not. */
export function Unlocked({ children }: { readonly children: ReactNode }) {
  const standing = useStandingScreen()
  if (standing === undefined) return <Redirect to="/screening" replace />
  if (standing.level.level <= 2) return <Redirect to="/result" replace />
  return children
}
