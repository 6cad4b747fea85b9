import type { LandmarkRow, Picture } from '@backstride/motion'
import type { Engine, Running } from '../protocol/messages.ts'
import type { Lookout, PoseModels } from '../worker/pose-model.ts'
import { around, type Box, bodyBox } from './body-box.ts'
import { elsewhere, type Movement, stillRoom, watchRoom } from './movement-elsewhere.ts'

/**
 * How often somebody else is looked for, ms. One look costs about half a frame; a person who comes in is seen within
 * this time, and moves anyway. [D]
 */
export const LOOK_FOR_OTHERS_EVERY_MS = 1000

/** One picture and whom the model found in it. */
export interface Seen<Image> {
  readonly image: Image
  readonly picture: Picture
  readonly tMs: number
  readonly landmarks: readonly LandmarkRow[] | undefined
  readonly engine: Engine
}

/**
 * Who else is there: a whole person beside the runner, found by the same model with the runner painted over, or
 * something that moves beside them, as a dog or a child does. What is in front of or behind the runner is not seen, nor
 * who is small and still.
 */
export function watchCrowd<Image>(models: PoseModels<Image>, running: Running) {
  let lookout: Lookout<Image> | undefined
  let somebodyElse = false
  let movement: Movement = stillRoom
  let lastBox: Box | undefined
  let lookedMs = Number.NEGATIVE_INFINITY
  let comparedMs = Number.NEGATIVE_INFINITY

  /** Makes it ready, so that no frame has to wait for it later. */
  async function prepare(engine: Engine): Promise<Lookout<Image>> {
    lookout ??= await models.openLookout(engine)
    return lookout
  }

  async function watch({ image, picture, tMs, landmarks, engine }: Seen<Image>): Promise<void> {
    if (landmarks === undefined) {
      // Nobody to be mixed up with; where the runner will be is not known either.
      movement = stillRoom
      lastBox = undefined
      somebodyElse = false
      return
    }
    const isStill = running === 'still'
    const looks = isStill || isDue(tMs, lookedMs, LOOK_FOR_OTHERS_EVERY_MS)
    const compares = !isStill && isDue(tMs, comparedMs, elsewhere.everyMs)
    if (!looks && !compares) return
    const ready = await prepare(engine)
    const box = bodyBox(landmarks, picture)
    if (looks) {
      lookedMs = tMs
      somebodyElse = ready.seesSomebodyElse(image, picture, box)
    }
    if (compares) {
      // After a pause the light and the camera may have changed: it begins anew.
      if (tMs - comparedMs > 4 * elsewhere.everyMs) movement = { ...movement, last: undefined }
      comparedMs = tMs
      movement = watchRoom(
        movement,
        ready.thumbnailOf(image),
        lastBox === undefined ? box : around(lastBox, box),
      )
      lastBox = box
    }
  }

  return {
    prepare,
    watch,
    isCrowded: () => somebodyElse || movement.moving,
    close: () => lookout?.close(),
  }
}

const isDue = (tMs: number, lastMs: number, everyMs: number): boolean =>
  tMs < lastMs || tMs - lastMs >= everyMs
