import { type Arm, type Contact, freeArm, freeLeg, type Leg, type Posture } from '@backstride/body'
import type { Text } from '@backstride/kit'
import type { Fault } from '../drill.ts'

/** What slips first in a position, drawn from the posture itself. Angles of the faults are ours [D]. */

const liftedTiltDeg = 12

export const backLifted = (from: Posture, correction: Text): Fault => ({
  id: 'backLifted',
  name: { en: 'The low back lifts', de: 'Der untere Rücken hebt ab' },
  posture: {
    ...from,
    pelvis: { ...from.pelvis, tiltDeg: liftedTiltDeg },
    contacts: without(from, 'lowBack'),
  },
  correction,
})

/** Demand 2.5 instead of 1. Source: EV 5.3 HHerr. */
export const kneesDrifted = (from: Posture): Fault => ({
  id: 'kneesDrifted',
  name: { en: 'The knees drift toward the feet', de: 'Die Knie wandern zu den Füßen' },
  posture: withLegs(from, leg => (isBent(leg) ? driftedLeg : leg)),
  correction: { en: 'Knees back over the hips.', de: 'Knie wieder über die Hüfte.' },
})

export const kneesPulledIn = (from: Posture): Fault => ({
  id: 'kneesPulledIn',
  name: { en: 'The knees come toward the chest', de: 'Die Knie kommen zur Brust' },
  posture: withLegs(from, leg => (isBent(leg) ? pulledInLeg : leg)),
  correction: { en: 'Knees only as far as the hips.', de: 'Knie nur bis über die Hüfte.' },
})

/** The head is up and the chin leads. */
export const chinPokes = (from: Posture): Fault => ({
  id: 'chinPokes',
  name: { en: 'The chin pokes toward the ceiling', de: 'Das Kinn schiebt sich zur Decke' },
  posture: { ...from, neck: { ...from.neck, flexionDeg: -16 } },
  correction: { en: 'Long neck. Look at your knees.', de: 'Nacken lang. Schau zu den Knien.' },
})

/** Pressed with the feet instead of the belly: the hips rise from the floor. */
export const seatLifts = (from: Posture): Fault => ({
  id: 'seatLifts',
  name: { en: 'The seat lifts', de: 'Der Po hebt ab' },
  posture: {
    ...from,
    pelvis: { ...from.pelvis, pitchDeg: -10 },
    neck: { ...from.neck, flexionDeg: 4 },
    arms: { left: stretched(from.arms.left), right: stretched(from.arms.right) },
    contacts: without(from, 'lowBack', 'seat'),
  },
  correction: { en: 'Feet light, seat heavy.', de: 'Füße leicht, Po schwer.' },
})

export const longLegSinks = (from: Posture): Fault => ({
  id: 'longLegSinks',
  name: { en: 'The long leg sinks', de: 'Das lange Bein sinkt' },
  posture: withLegs(from, sunk),
  correction: {
    en: 'Back to where the back stays down.',
    de: 'So weit zurück, dass der Rücken unten bleibt.',
  },
})

export const longLegsSink = (from: Posture): Fault => ({
  id: 'longLegsSink',
  name: { en: 'The legs sink', de: 'Die Beine sinken' },
  posture: withLegs(from, sunk),
  correction: {
    en: 'Back to where the back stays down.',
    de: 'So weit zurück, dass der Rücken unten bleibt.',
  },
})

/** Long legs held steeply ask for length at the back of the thighs. Source: EV 5.3 (HH14), rules HH (HH25). */
export const longKneesBend = (from: Posture): Fault => ({
  id: 'longKneesBend',
  name: {
    en: 'The knees bend, or the pelvis rolls',
    de: 'Die Knie beugen sich oder das Becken rollt sich ein',
  },
  posture: withLegs(from, leg =>
    leg.kind === 'free' && !isBent(leg) ? { ...leg, kneeFlexionDeg: 45 } : leg,
  ),
  correction: { en: 'Take table-top instead today.', de: 'Nimm heute lieber den rechten Winkel.' },
})

/** Arms that should point at the ceiling tip back. */
export const armsTipBack = (from: Posture): Fault => ({
  id: 'armsTipBack',
  name: { en: 'The arms tip back', de: 'Die Arme sinken nach hinten' },
  posture: { ...from, arms: { left: tipped(from.arms.left), right: tipped(from.arms.right) } },
  correction: { en: 'Hands back above the shoulders.', de: 'Hände wieder über die Schultern.' },
})

export const armBends = (from: Posture): Fault => ({
  id: 'armBends',
  name: { en: 'The arm overhead bends', de: 'Der Arm über dem Kopf beugt sich' },
  posture: {
    ...from,
    arms: { ...from.arms, left: freeArm({ shoulderFlexionDeg: 160, elbowFlexionDeg: 70 }) },
  },
  correction: { en: 'Reach long, or less far back.', de: 'Lang strecken oder weniger weit zurück.' },
})

const driftedLeg = freeLeg({ hipFlexionDeg: 60, kneeFlexionDeg: 60, plantarFlexionDeg: 15 })
const pulledInLeg = freeLeg({ hipFlexionDeg: 122, kneeFlexionDeg: 122, plantarFlexionDeg: 15 })

const isBent = (leg: Leg): boolean => leg.kind === 'free' && leg.kneeFlexionDeg > 45

/** A long leg that sank by a sixth of a right angle, never onto the floor. */
const sunk = (leg: Leg): Leg =>
  leg.kind === 'free' && !isBent(leg) ? { ...leg, hipFlexionDeg: Math.max(8, leg.hipFlexionDeg - 18) } : leg

const tipped = (arm: Arm): Arm =>
  arm.kind === 'free' ? { ...arm, shoulderFlexionDeg: arm.shoulderFlexionDeg + 35 } : arm

/** The shoulders are a little lower now: the same arm on the mat reaches further out. */
const stretched = (arm: Arm): Arm =>
  arm.kind === 'planted' ? { ...arm, outPct: arm.outPct + 1.5, upPct: 2.1 } : arm

const withLegs = (from: Posture, change: (leg: Leg) => Leg): Posture => ({
  ...from,
  legs: { left: change(from.legs.left), right: change(from.legs.right) },
})

const without = ({ contacts }: Posture, ...gone: readonly Contact[]): Contact[] =>
  contacts.filter(contact => !gone.includes(contact))
