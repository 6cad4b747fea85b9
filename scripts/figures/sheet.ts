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
import {
  catalogue,
  type Drill,
  drawnSide,
  getDownPictures,
  getDownSteps,
  getUpPictures,
  getUpSteps,
  loadOf,
  onSide,
  type WayScene,
} from '@backstride/content'

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
  ...drill.moves.map((pose, index) =>
    cellOf(
      drill,
      drill.moves.length === 1 ? drill.id : `${drill.id} ${index + 1}`,
      pose.says?.en ?? drill.name.en,
      pose.posture,
    ),
  ),
  ...drill.faults.map(({ id, name, posture }) => cellOf(drill, `${drill.id} ✗ ${id}`, name.en, posture)),
]

/** How a session leads there: waiting, each second of the count-in, and the other side. */
const ledCellsOf = (drill: Drill): readonly Cell[] => {
  const drawn = drawnSide(drill.id)
  const other = drawn === undefined ? undefined : onSide(drill, drawn === 'left' ? 'right' : 'left')
  return [
    ...(drill.entryPostures ?? []).map((posture, index) =>
      cellOf(
        drill,
        `${drill.id} entry`,
        index === 0 ? 'waiting' : (drill.entry?.[index - 1]?.en ?? ''),
        posture,
      ),
    ),
    ...(other?.moves ?? []).map(({ posture }) => cellOf(drill, `${drill.id} other side`, '', posture, other)),
  ]
}

const wayCells = (): readonly Cell[] =>
  [
    ...getDownPictures.map((shown, line) => ({ shown, says: getDownSteps[line]?.en ?? '' })),
    ...getUpPictures.map((shown, line) => ({ shown, says: getUpSteps[line]?.en ?? '' })),
  ].flatMap(({ shown, says }) =>
    shown.flatMap(({ scene, pose }): readonly Cell[] => {
      const posture = scene.moves[pose]?.posture
      return posture === undefined ? [] : [cellOf(scene, scene.id, says, posture)]
    }),
  )

function cellOf(
  named: WayScene,
  id: string,
  says: string,
  posture: Posture,
  { moves, view, scenery, needs }: WayScene = named,
): Cell {
  const [first] = moves
  const emphasis = moves.find(each => each.posture === posture)?.emphasis
  const load = loadOf({ needs }, posture)
  return {
    id,
    says,
    posture,
    view,
    scenery: sceneryUnder(scenery ?? [], first.posture, posture, view),
    ...(load === undefined ? {} : { load }),
    ...(emphasis === undefined ? {} : { emphasis }),
  }
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
  led,
  css,
}: {
  readonly wanted: readonly string[]
  readonly theme: 'light' | 'dark'
  readonly labelled: boolean
  /** How a session leads to them instead. */
  readonly led: boolean
  readonly css: string
}): string {
  const drills = catalogue.filter(({ id }) => wanted.length === 0 || wanted.some(want => id.startsWith(want)))
  const cells = led
    ? [...(wanted.length === 0 ? wayCells() : []), ...drills.flatMap(ledCellsOf)]
    : drills.flatMap(cellsOf)
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
