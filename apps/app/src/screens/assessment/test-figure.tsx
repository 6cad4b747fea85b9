import type { Posture, View } from '@backstride/body'
import { useMemo } from 'react'
import { Figure } from '../../figure/figure.tsx'
import { frameOf } from '../../figure/frame.ts'

/** A posture of a test on its mat. `among`: postures that share the picture's size. */
export function TestFigure({
  posture,
  view,
  among,
  onGround = false,
}: {
  readonly posture: Posture
  readonly view: View
  readonly among?: readonly Posture[]
  readonly onGround?: boolean
}) {
  const frame = useMemo(() => frameOf(among ?? [posture], view), [among, posture, view])
  return <Figure posture={posture} view={view} frame={frame} label="" contact={null} onGround={onGround} />
}
