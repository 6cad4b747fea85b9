import { freeArm, type Posture, plantedFoot } from '@backstride/body'
import type { Fault } from '../drill.ts'

/** What slips first in a turn, drawn from the posture itself. Angles of the faults are ours [D]. */

/** Hips and ribs stay, the arms go: it looks like a turn and is none. */
export const onlyArms = (from: Posture): Fault => ({
  id: 'onlyArms',
  name: { en: 'Only the arms swing', de: 'Nur die Arme schwingen' },
  posture: {
    ...from,
    pelvis: { ...from.pelvis, turnDeg: 0 },
    spine: { ...from.spine, lumbarTurnDeg: 0, thoracicTurnDeg: 0 },
    neck: { ...from.neck, turnDeg: 0 },
    arms: {
      left: freeArm({ shoulderFlexionDeg: 78, shoulderAbductionDeg: -42, elbowFlexionDeg: 12 }),
      right: freeArm({ shoulderFlexionDeg: 70, shoulderAbductionDeg: 62, elbowFlexionDeg: 12 }),
    },
  },
  correction: { en: 'Let the breastbone lead.', de: 'Lass das Brustbein führen.' },
})

/** Long arms grow heavy. */
export const armsSink = (from: Posture): Fault => ({
  id: 'armsSink',
  name: { en: 'The arms sink', de: 'Die Arme sinken' },
  posture: {
    ...from,
    arms: {
      left: freeArm({ shoulderFlexionDeg: 42, shoulderAbductionDeg: 4 }),
      right: freeArm({ shoulderFlexionDeg: 42, shoulderAbductionDeg: 4 }),
    },
  },
  correction: {
    en: 'Hands at shoulder height, or bend the elbows.',
    de: 'Hände auf Schulterhöhe oder die Ellbogen beugen.',
  },
})

export const archesBack = (from: Posture): Fault => ({
  id: 'archesBack',
  name: {
    en: 'The ribs lean back, the low back arches',
    de: 'Die Rippen lehnen zurück, du gehst ins Hohlkreuz',
  },
  posture: {
    ...from,
    pelvis: { ...from.pelvis, tiltDeg: 14 },
    spine: { ...from.spine, lumbarFlexionDeg: -12, thoracicFlexionDeg: -4 },
  },
  correction: {
    en: 'Small tuck again, ribs over the pelvis.',
    de: 'Wieder leicht kippen, Rippen über das Becken.',
  },
})

export const leansAside = (from: Posture): Fault => ({
  id: 'leansAside',
  name: { en: 'The trunk tips to the side', de: 'Der Oberkörper kippt zur Seite' },
  posture: { ...from, pelvis: { ...from.pelvis, sideDeg: 6 }, spine: { ...from.spine, sideBendDeg: 26 } },
  correction: { en: 'Grow tall, then turn around yourself.', de: 'Mach dich groß, dann dreh dich.' },
})

/** The stance is a shallow one: a long step asks for more stretch than is meant. */
export const stepTooLong = (from: Posture): Fault => ({
  id: 'stepTooLong',
  name: { en: 'The step is too long', de: 'Der Schritt ist zu lang' },
  posture: {
    ...from,
    pelvis: { ...from.pelvis, tiltDeg: 8, hipHeightPct: 36 },
    legs: {
      left: plantedFoot({ forwardPct: 24, outPct: 6.5 }),
      right: plantedFoot({ forwardPct: -44, outPct: 6.5, heelRaiseDeg: 48 }),
    },
  },
  correction: { en: 'Shorter step, both knees soft.', de: 'Kürzerer Schritt, beide Knie locker.' },
})

/** The hand gets there by folding, not by turning. */
export const foldsForward = (from: Posture): Fault => ({
  id: 'foldsForward',
  name: { en: 'You fold forward instead of turning', de: 'Du beugst dich vor, statt dich zu drehen' },
  posture: {
    ...from,
    pelvis: { ...from.pelvis, turnDeg: 0, sideDeg: 0, pitchDeg: 44 },
    spine: {
      ...from.spine,
      lumbarFlexionDeg: 16,
      thoracicFlexionDeg: 14,
      lumbarTurnDeg: 0,
      thoracicTurnDeg: -4,
      sideBendDeg: 0,
    },
    neck: { flexionDeg: 10, turnDeg: 0 },
    arms: {
      left: freeArm({ shoulderFlexionDeg: 84, elbowFlexionDeg: 10 }),
      right: freeArm({ shoulderFlexionDeg: 52, shoulderAbductionDeg: 8, elbowFlexionDeg: 10 }),
    },
  },
  correction: { en: 'Turn first. Reach only as far.', de: 'Erst drehen. Greif nur, so weit du drehst.' },
})
