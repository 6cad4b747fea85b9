import type { Drill } from '@backstride/content'
import { useEffect, useRef, useState } from 'react'
import { Figure } from '../../figure/figure.tsx'
import { frameOf } from '../../figure/frame.ts'

/** A small still picture beside a name. Drawn once it comes near the screen: a list has some eighty of them. */
export function RowFigure({ drill }: { readonly drill: Drill }) {
  const place = useRef<HTMLSpanElement>(null)
  const [near, setNear] = useState(false)
  useEffect(() => {
    const element = place.current
    if (element === null || near) return
    const observer = new IntersectionObserver(
      entries => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true)
      },
      { rootMargin: '400px' },
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [near])
  return (
    <span ref={place} className="row-figure">
      {near && <Still drill={drill} />}
    </span>
  )
}

function Still({ drill }: { readonly drill: Drill }) {
  const { moves, view, scenery = [] } = drill
  // Where a movement begins, many look alike; where it leads to tells them apart.
  const { posture, emphasis = [] } = moves[1] ?? moves[0]
  return (
    <Figure
      posture={posture}
      view={view}
      frame={frameOf([posture], view, { scenery })}
      label=""
      emphasis={emphasis}
      scenery={scenery}
    />
  )
}
