import { type WayScene, wayScenes } from './way-postures.ts'

/** What is seen while a line of a way is said. */
export interface WayPicture {
  readonly scene: WayScene
  /** Which of its positions. */
  readonly pose: number
}

const { onTheBack, onTheSide, onHandsAndKnees, upright } = wayScenes
const feetFlat: WayPicture = { scene: onTheBack, pose: 0 }
const oneLegDown: WayPicture = { scene: onTheBack, pose: 1 }
const sideLying: WayPicture = { scene: onTheSide, pose: 0 }
const rolling: WayPicture = { scene: onTheSide, pose: 1 }
const handsDown: WayPicture = { scene: onHandsAndKnees, pose: 0 }
const oneKnee: WayPicture = { scene: upright, pose: 0 }
const bothKnees: WayPicture = { scene: upright, pose: 1 }
const standing: WayPicture = { scene: upright, pose: 2 }

/** For each line of `getDownSteps` what is seen, one after the other. */
export const getDownPictures: readonly (readonly WayPicture[])[] = [
  [standing, oneKnee],
  [bothKnees, handsDown],
  [sideLying],
  [rolling, feetFlat],
  [feetFlat],
]

/** For each line of `getUpSteps`. */
export const getUpPictures: readonly (readonly WayPicture[])[] = [
  [oneLegDown, feetFlat],
  [rolling, sideLying],
  [handsDown, bothKnees],
  [bothKnees],
  [oneKnee, standing],
]
