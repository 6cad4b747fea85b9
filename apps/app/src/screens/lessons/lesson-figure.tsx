import { drillOf, type LessonFigure as Illustration, type OwnFigure } from '@backstride/content'
import { useMemo } from 'react'
import { DrillFigure } from '../../figure/drill-figure.tsx'
import { Figure } from '../../figure/figure.tsx'
import { frameOf } from '../../figure/frame.ts'
import { useSay } from '../../language/language.tsx'

/** The place of the figure: it stands or lies on a mat between heading and words. Nothing where a lesson has none. */
export function LessonFigure({ figures }: { readonly figures: readonly Illustration[] }) {
  if (figures.length === 0) return null
  return (
    <div className="lesson-figure">
      {figures.map(figure =>
        'drill' in figure ? (
          <PoseOfDrill key={`${figure.drill} ${figure.pose}`} {...figure} />
        ) : (
          <OwnPosture key="own" {...figure} />
        ),
      )}
    </div>
  )
}

function PoseOfDrill({ drill, pose }: Extract<Illustration, { drill: string }>) {
  const found = drillOf(drill)
  return found === undefined ? null : <DrillFigure drill={found} pose={pose} onGround />
}

function OwnPosture({ posture, view, says }: OwnFigure) {
  const say = useSay()
  const frame = useMemo(() => frameOf([posture], view), [posture, view])
  return <Figure posture={posture} view={view} frame={frame} label={say(says)} onGround />
}
