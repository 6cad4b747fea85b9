import type { Normalization } from './normalization-metadata.ts'

/** The two models a camera may look with. Lite is the quicker and the less sure. */
export type ModelName = 'lite' | 'full'
export const modelNames = ['lite', 'full'] as const satisfies readonly ModelName[]

/** A file of weights as its package ships it, and what its network wants of a picture. */
export interface Weights {
  readonly file: string
  readonly sha256: string
  /** Name inside the `.task`: the runtime asks for these two. */
  readonly entry: 'pose_detector.tflite' | 'pose_landmarks_detector.tflite'
  readonly normalization: Normalization
}

/** Where the weights come from; not in the repository, and never fetched at run time. */
export const weightsPackage = {
  name: '@mediapipe/pose',
  version: '0.5.1675469404',
  licence: 'Apache-2.0',
} as const

/** The tflite files of 2023 carry no metadata; the runtime wants it. Source of the numbers: measured, pose 2B. */
const detectorWants = { mean: 127.5, std: 127.5 } as const
const landmarksWant = { mean: 0, std: 255 } as const

export const detector: Weights = {
  // The whole of this file is the detector, by the list in its loader.
  file: 'pose_solution_packed_assets.data',
  sha256: 'a63c614bef30d35947f13be361820b1e4e3bec9cfeebf4d11216a18373108e85',
  entry: 'pose_detector.tflite',
  normalization: detectorWants,
}

export const landmarkWeights: Readonly<Record<ModelName, Weights>> = {
  lite: {
    file: 'pose_landmark_lite.tflite',
    sha256: 'f17bfbecadb61c3be1baa8b8d851cc6619c870a87167b32848ad20db306b9d61',
    entry: 'pose_landmarks_detector.tflite',
    normalization: landmarksWant,
  },
  full: {
    file: 'pose_landmark_full.tflite',
    sha256: 'e9a5c5cb17f736fafd4c2ec1da3b3d331d6edbe8a0d32395855aeb2cdfd64b9f',
    entry: 'pose_landmarks_detector.tflite',
    normalization: landmarksWant,
  },
}

/** What the assembled bundles must hash to: a build that gives other bytes fails. */
export const taskSha256: Readonly<Record<ModelName, string>> = {
  lite: '4bf7b7be4b12cf62125ae6d9c28bcb8e03a636f8790b08f94a2a6772d49474e9',
  full: '5b4edf0f46a887f4197a387b990db0ba20e0ebc0f5443bd10a05be318395d36c',
}
