import type { Form } from '../hold/hold.ts'

/** Why an eye cannot tell. Each has a sentence of its own for the runner. */
export type WhyUnseen =
  /** Nothing to compare with: not calibrated in this session, or flat and arch were too close together. */
  | 'notCalibrated'
  /** Nobody in the picture. */
  | 'noPerson'
  /** More than one, or something else that moves. */
  | 'crowded'
  /** Parts of the body are outside of the picture, or hidden. */
  | 'notWhole'
  /** Not from the side; for twists: not from the front. */
  | 'wrongView'
  /** The lens is not at the height of the floor, or nobody said so: the gap under the back does not show. */
  | 'lensHeight'
  /** An arm lies between the camera and the back. */
  | 'armInFront'
  /** No outline of the body came with this frame. */
  | 'noOutline'
  /** Left and right cannot be told apart. */
  | 'sidesUnclear'
  /** The phone slipped or was knocked: once more from the start. */
  | 'moved'
  /** The phone gives no readings, or too few. */
  | 'noReadings'
  /** Frames came too seldom, or there was a gap: what happened meanwhile is not known. */
  | 'tooSlow'

/** What an eye says of one moment: never `good` unless it saw it. */
export type Look =
  | { readonly form: Exclude<Form, 'unseen'>; readonly why?: undefined }
  | { readonly form: 'unseen'; readonly why: WhyUnseen }

export const unseen = (why: WhyUnseen): Look => ({ form: 'unseen', why })

/** Why a calibration was refused. */
export type CalibrationProblem =
  /** No usable frame in one of the windows. */
  | 'nothingSeen'
  /** It did not hold still. */
  | 'notStill'
  /** Flat and arch are too close together to tell them apart. */
  | 'endsTooClose'
