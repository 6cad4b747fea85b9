import type {
  Arm,
  Base,
  BothSides,
  Contact,
  FreeArm,
  FreeLeg,
  Leg,
  Neck,
  Pelvis,
  PlantedFoot,
  Posture,
  Spine,
} from './posture.ts'

/** Low back flattened: the standard of the lying drill. Source: physio notes 1; shape ours [D]. */
export const flattenedTiltDeg = -12

/** Where a posture differs from quiet standing, or from lying flat. */
export interface PostureParts {
  readonly pelvis?: Partial<Pelvis>
  readonly spine?: Partial<Spine>
  readonly neck?: Partial<Neck>
  readonly legs?: Partial<BothSides<Leg>>
  readonly arms?: Partial<BothSides<Arm>>
  readonly contacts: readonly Contact[]
}

/** A whole posture from what differs. */
export function makePosture(base: Base, parts: PostureParts): Posture {
  return {
    base,
    pelvis: {
      tiltDeg: base === 'supine' ? flattenedTiltDeg : 0,
      pitchDeg: 0,
      turnDeg: 0,
      sideDeg: 0,
      ...parts.pelvis,
    },
    spine: {
      lumbarFlexionDeg: 0,
      thoracicFlexionDeg: 0,
      lumbarTurnDeg: 0,
      thoracicTurnDeg: 0,
      sideBendDeg: 0,
      ...parts.spine,
    },
    neck: { flexionDeg: 0, turnDeg: 0, ...parts.neck },
    legs: { left: freeLeg({}), right: freeLeg({}), ...parts.legs },
    arms: { left: freeArm({}), right: freeArm({}), ...parts.arms },
    contacts: parts.contacts,
  }
}

export const freeLeg = (angles: Partial<Omit<FreeLeg, 'kind'>>): FreeLeg => ({
  kind: 'free',
  hipFlexionDeg: 0,
  hipAbductionDeg: 0,
  hipRotationDeg: 0,
  kneeFlexionDeg: 0,
  plantarFlexionDeg: 0,
  ...angles,
})

export const freeArm = (angles: Partial<Omit<FreeArm, 'kind'>>): FreeArm => ({
  kind: 'free',
  shoulderFlexionDeg: 0,
  shoulderAbductionDeg: 0,
  shoulderRotationDeg: 0,
  elbowFlexionDeg: 0,
  ...angles,
})

/** A foot on its spot, flat on the floor unless said otherwise. */
export const plantedFoot = (spot: Partial<Omit<PlantedFoot, 'kind'>>): PlantedFoot => ({
  kind: 'planted',
  forwardPct: 0,
  outPct: 8,
  upPct: 0,
  toeOutDeg: 0,
  heelRaiseDeg: 0,
  ...spot,
})

/** The same on the other side: left and right change places, turns and side bends change sign. */
export const mirrored = (posture: Posture): Posture => ({
  ...posture,
  base: mirroredBase[posture.base],
  pelvis: { ...posture.pelvis, turnDeg: -posture.pelvis.turnDeg, sideDeg: -posture.pelvis.sideDeg },
  spine: {
    ...posture.spine,
    lumbarTurnDeg: -posture.spine.lumbarTurnDeg,
    thoracicTurnDeg: -posture.spine.thoracicTurnDeg,
    sideBendDeg: -posture.spine.sideBendDeg,
  },
  neck: { ...posture.neck, turnDeg: -posture.neck.turnDeg },
  legs: { left: posture.legs.right, right: posture.legs.left },
  arms: { left: mirroredArm(posture.arms.right), right: mirroredArm(posture.arms.left) },
  contacts: posture.contacts.map(mirroredContact),
})

const mirroredBase: Readonly<Record<Base, Base>> = {
  standing: 'standing',
  supine: 'supine',
  handsAndKnees: 'handsAndKnees',
  onRightSide: 'onLeftSide',
  onLeftSide: 'onRightSide',
}

const mirroredArm = (arm: Arm): Arm =>
  arm.kind === 'touching' && arm.of !== undefined ? { ...arm, of: arm.of === 'left' ? 'right' : 'left' } : arm

function mirroredContact(contact: Contact): Contact {
  if (contact.startsWith('left')) return contact.replace('left', 'right') as Contact
  return contact.replace('right', 'left') as Contact
}
