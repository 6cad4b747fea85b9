import {
  drillOf,
  getDownPictures,
  getDownSteps,
  getUpPictures,
  getUpSteps,
  isLead,
  type LeadStep,
  squeezeGuide,
  type WayPicture,
} from '@backstride/content'
import { leadEveryMs, leadLines } from '../../cues/lead-cues.ts'
import { elapsedMs } from '../../cues/where.ts'
import { stepNow } from '../../session/moves/step-now.ts'
import type { SessionContext } from '../../session/session-context.ts'
import { type FigureNow, pictured } from './pictured.ts'

/** Led by time alone: what each line says, when it is said. */
export function leading(context: SessionContext): FigureNow | null {
  const step = stepNow(context)
  if (!isLead(step)) return null
  switch (step.what) {
    case 'squeeze':
      return squeezing(context, step)
    case 'walk':
      return walking(elapsedMs(context))
    case 'getDown':
      return onTheWay(context, step, getDownSteps, getDownPictures)
    case 'getUp':
      return onTheWay(context, step, getUpSteps, getUpPictures)
  }
}

/** The pictures of a line share its time. */
function onTheWay(
  context: SessionContext,
  step: LeadStep,
  steps: typeof getUpSteps,
  pictures: readonly (readonly WayPicture[])[],
): FigureNow | null {
  const [lines, everyMs] = [leadLines(context, step), leadEveryMs(context, step)]
  const at = Math.min(lines.length - 1, Math.floor(elapsedMs(context) / everyMs))
  const line = lines[at]
  // What a drill says in its own words is how its legs come down: the first thing seen on the way up.
  const shown = line === undefined ? undefined : pictures[Math.max(0, steps.indexOf(line))]
  if (shown === undefined) return null
  const share = (elapsedMs(context) - at * everyMs) / everyMs
  const picture = shown[Math.min(shown.length - 1, Math.floor(share * shown.length))]
  const pose = picture?.scene.moves[picture.pose]
  return picture === undefined || pose === undefined
    ? null
    : pictured(picture.scene, pose.posture, WAY_MOVE_MS)
}
/** Nobody is hurried to the floor or up. */
const WAY_MOVE_MS = 1100

const SOFT_FIRST_MS = 1000

/** Soft, squeezed with the first line, let go with the last. */
function squeezing(context: SessionContext, step: LeadStep): FigureNow | null {
  const drill = drillOf(squeezeGuide.drill)
  if (drill === undefined) return null
  const passedMs = elapsedMs(context)
  const letsGoMs = leadEveryMs(context, step) * (leadLines(context, step).length - 1)
  const pose = passedMs >= SOFT_FIRST_MS && passedMs < letsGoMs ? 1 : 0
  return pictured(drill, (drill.moves[pose] ?? drill.moves[0]).posture)
}

const STRIDE_MS = 1000

function walking(passedMs: number): FigureNow | null {
  const drill = drillOf('CD0')
  if (drill === undefined) return null
  const stride = Math.floor(Math.max(0, passedMs) / STRIDE_MS) % drill.moves.length
  return pictured(drill, (drill.moves[stride] ?? drill.moves[0]).posture, STRIDE_MS)
}
