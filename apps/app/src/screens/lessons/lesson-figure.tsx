import { drillOf, type LessonFigure as Illustration } from '@backstride/content'
import { DrillFigure } from '../../figure/drill-figure.tsx'

/** The place of the figure: it stands or lies on a mat between heading and words. Nothing where a lesson has none. */
export function LessonFigure({ figures }: { readonly figures: readonly Illustration[] }) {
  const shown = figures.flatMap(figure => {
    const drill = drillOf(figure.drill)
    return drill === undefined ? [] : [{ ...figure, drill }]
  })
  if (shown.length === 0) return null
  return (
    <div className="lesson-figure">
      {shown.map(({ drill, pose }) => (
        <DrillFigure key={`${drill.id} ${pose}`} drill={drill} pose={pose} onGround />
      ))}
    </div>
  )
}
