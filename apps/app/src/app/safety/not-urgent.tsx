import type { ReactNode } from 'react'
import { Redirect } from 'wouter'
import { useStandingScreen } from './standing-screen.ts'

/** While help is needed now or today, nothing else is planned, tested or asked: the result says what to do. */
export function NotUrgent({ children }: { readonly children: ReactNode }) {
  const standing = useStandingScreen()
  return standing !== undefined && standing.level.level <= 1 ? <Redirect to="/result" replace /> : children
}
