import {
  contactOf,
  drawFigure,
  figureScene,
  type Load,
  type Posture,
  type Scenery,
  sceneryUnder,
  type View,
} from '@backstride/body'
import { catalogue, type Drill, loadOf } from '@backstride/content'

/** One cell of the contact sheet. */
interface Cell {
  readonly id: string
  readonly says: string
  readonly posture: Posture
  readonly view: View
  readonly scenery: readonly Scenery[]
  readonly load?: Load
  readonly emphasis?: NonNullable<Drill['moves'][number]['emphasis']>
}

const cellsOf = (drill: Drill): readonly Cell[] => [
  ...drill.moves.map((pose, index) => ({
    id: drill.moves.length === 1 ? drill.id : `${drill.id} ${index + 1}`,
    says: pose.says?.en ?? drill.name.en,
    posture: pose.posture,
    view: drill.view,
    ...loadPart(drill, pose.posture),
    scenery: sceneryUnder(drill.scenery ?? [], drill.moves[0].posture, pose.posture, drill.view),
    ...(pose.emphasis === undefined ? {} : { emphasis: pose.emphasis }),
  })),
  ...drill.faults.map(fault => ({
    id: `${drill.id} ✗ ${fault.id}`,
    says: fault.name.en,
    posture: fault.posture,
    view: drill.view,
    ...loadPart(drill, fault.posture),
    scenery: sceneryUnder(drill.scenery ?? [], drill.moves[0].posture, fault.posture, drill.view),
  })),
]

const loadPart = (drill: Drill, posture: Posture) => {
  const load = loadOf(drill, posture)
  return load === undefined ? {} : { load }
}

const size = { width: 128, height: 120, lyingHeight: 78 }

function picture({ posture, view, scenery, emphasis = [], load }: Cell): string {
  const drawing = drawFigure(posture, view, { emphasis, ...(load === undefined ? {} : { load }) })
  const { left, right } = drawing.bounds
  const middle = (left + right) / 2
  const height = posture.base === 'standing' ? size.height : size.lyingHeight
  const paths = figureScene(drawing, {
    contact: contactOf(posture),
    matHalfLength: 60,
    middleX: middle,
    scenery,
  }).map(
    ({ path, paint, width }) =>
      `<path class="figure-${paint}" d="${path}"${width === undefined ? '' : ` stroke-width="${width}"`}/>`,
  )
  const box = `${middle - size.width / 2} ${drawing.floorY - height + 9} ${size.width} ${height}`
  return `<svg class="figure" viewBox="${box}">${paths.join('')}</svg>`
}

/** Every posture of the catalogue, faults too, as one page for looking at. `labelled`: false hides the names, for asking others. */
export function contactSheet({
  wanted,
  theme,
  labelled,
  css,
}: {
  readonly wanted: readonly string[]
  readonly theme: 'light' | 'dark'
  readonly labelled: boolean
  readonly css: string
}): string {
  const drills = catalogue.filter(({ id }) => wanted.length === 0 || wanted.some(want => id.startsWith(want)))
  const cells = drills.flatMap(cellsOf)
  const figures = cells.map((cell, index) => {
    const name = labelled ? `<b>${cell.id}</b> ${cell.says}` : String(index + 1)
    return `<figure>${picture(cell)}<figcaption>${name}</figcaption></figure>`
  })
  return `<!doctype html><html lang="en" data-theme="${theme}"><meta charset="utf-8"><title>Postures</title>
<style>${css}
body{margin:0;background:var(--sky);color:var(--ink);font:500 14px/1.3 system-ui,sans-serif}
main{display:grid;grid-template-columns:repeat(5,1fr);gap:14px 16px;padding:20px;align-items:end}
figure{margin:0}</style><main>${figures.join('')}</main></html>`
}
