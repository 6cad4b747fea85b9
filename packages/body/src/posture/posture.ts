/**
 * A posture: where every joint stands. Defined once, it is drawn, weighed, judged and told from this.
 * Angles are degrees; 0 everywhere is quiet standing with the arms hanging. Lengths are percent of stature.
 */
export interface Posture {
  readonly base: Base
  /** How the pelvis stands in the room, against the zero of `base`. */
  readonly pelvis: Pelvis
  readonly spine: Spine
  readonly neck: Neck
  readonly legs: BothSides<Leg>
  readonly arms: BothSides<Arm>
  /** What bears on the floor. The first that the base needs carries the body; the others must reach the floor too. */
  readonly contacts: readonly Contact[]
}

export type Side = 'left' | 'right'
export const sides = ['left', 'right'] as const satisfies readonly Side[]
export interface BothSides<Value> {
  readonly left: Value
  readonly right: Value
}

/** Which way the body lies in the room before any joint moves. */
export type Base = 'standing' | 'supine' | 'onRightSide' | 'onLeftSide' | 'handsAndKnees'

export interface Pelvis {
  /**
   * Anterior positive, posterior (the tuck) negative; 0 is the runner's own neutral in standing, -12 the low back
   * flattened against the floor. It shapes the low back; hip angles are taken against the trunk, not the tilted pelvis.
   */
  readonly tiltDeg: number
  /** Whole trunk about the left-right axis: forward positive; lying, the head end up positive. */
  readonly pitchDeg: number
  /** About the long axis: to the left positive. */
  readonly turnDeg: number
  /** Leaning to the right positive. */
  readonly sideDeg: number
  /** Height of the hip joints above the floor when the feet carry the body; without it, as high as the legs reach. */
  readonly hipHeightPct?: number
}

export interface Spine {
  /** Bending forward positive. */
  readonly lumbarFlexionDeg: number
  /** Ribs curling toward the pelvis positive; lying on the back this lifts head and shoulders. */
  readonly thoracicFlexionDeg: number
  /** To the left positive. */
  readonly lumbarTurnDeg: number
  /** To the left positive. */
  readonly thoracicTurnDeg: number
  /** To the right positive. */
  readonly sideBendDeg: number
}

export interface Neck {
  /** Chin toward the chest positive. */
  readonly flexionDeg: number
  /** To the left positive. */
  readonly turnDeg: number
}

export type Leg = FreeLeg | PlantedFoot

export interface FreeLeg {
  readonly kind: 'free'
  /** Thigh forward of the trunk's long axis positive; 90 is table-top. */
  readonly hipFlexionDeg: number
  /** Away from the midline positive. */
  readonly hipAbductionDeg: number
  /** Kneecap outward positive. */
  readonly hipRotationDeg: number
  /** 0 straight, bent positive. */
  readonly kneeFlexionDeg: number
  /** Foot pointed positive; 0 is a right angle between shank and foot. */
  readonly plantarFlexionDeg: number
}

/** The foot stands on a spot; the leg follows from where the hip is. Percent of stature, from below the pelvis to the ankle of a flat foot. */
export interface PlantedFoot {
  readonly kind: 'planted'
  /** Ahead positive (standing), toward the feet positive (lying). */
  readonly forwardPct: number
  /** Away from the midline positive. */
  readonly outPct: number
  /** Height of what it stands on: 0 the floor, more for a step. */
  readonly upPct: number
  /** Toes outward positive. */
  readonly toeOutDeg: number
  /** Heel off the floor, about the tip of the shoe. */
  readonly heelRaiseDeg: number
}

export type Arm = FreeArm | TouchingArm | PlantedHand

export interface FreeArm {
  readonly kind: 'free'
  /** Forward of hanging at the side positive, against the ribs; 90 forward, 180 overhead. */
  readonly shoulderFlexionDeg: number
  /** Away from the midline positive. */
  readonly shoulderAbductionDeg: number
  /** Forearm toward the midline positive, once the elbow is bent. */
  readonly shoulderRotationDeg: number
  /** 0 straight, bent positive. */
  readonly elbowFlexionDeg: number
}

/** The hand lies on, or reaches for, a place of the runner's own body. */
export interface TouchingArm {
  readonly kind: 'touching'
  readonly place: BodyPlace
  /** Whose hip, thigh, knee …; the own side when left out. */
  readonly of?: Side
}

export type BodyPlace =
  | 'ribs'
  | 'breastbone'
  | 'hip'
  | 'frontOfThigh'
  | 'glute'
  | 'hamstring'
  | 'backOfKnee'
  | 'ankle'
  | 'knee'
  | 'shin'

/** The hand rests on the floor, a wall or a chair. Forward and outward from the shoulder, height from the floor. */
export interface PlantedHand {
  readonly kind: 'planted'
  readonly forwardPct: number
  readonly outPct: number
  readonly upPct: number
}

export type Contact =
  | 'head'
  | 'upperBack'
  | 'lowBack'
  | 'seat'
  | `${Side}${'Foot' | 'Knee' | 'Hand' | 'Forearm' | 'Arm' | 'Hip'}`
