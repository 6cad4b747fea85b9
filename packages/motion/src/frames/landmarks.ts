/**
 * The 33 landmarks of BlazePose by their place in a frame. Left and right are the person's own. No landmark lies on the
 * pelvis or on the low back: tilt and contact cannot be read from them. Source: pose model card; EV 9.1.
 */
export const landmarks = {
  nose: 0,
  leftEar: 7,
  rightEar: 8,
  leftShoulder: 11,
  rightShoulder: 12,
  leftElbow: 13,
  rightElbow: 14,
  leftWrist: 15,
  rightWrist: 16,
  leftHip: 23,
  rightHip: 24,
  leftKnee: 25,
  rightKnee: 26,
  leftAnkle: 27,
  rightAnkle: 28,
  leftHeel: 29,
  rightHeel: 30,
  leftToe: 31,
  rightToe: 32,
} as const

export type LandmarkName = keyof typeof landmarks

export const landmarkCount = 33
