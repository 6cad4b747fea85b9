import * as z from 'zod/mini'
import { PainNrs } from './pain.ts'

/** Places of the body chart, from the neck down. Source: EV 4, A1; names our choice. */
export const bodyPlaces = [
  'neck',
  'upperBack',
  'midBack',
  'lowBack',
  'sacrum',
  'buttock',
  'hipSide',
  'groin',
  'thighFront',
  'thighBack',
  'knee',
  'calf',
  'shin',
  'foot',
] as const
export type BodyPlace = (typeof bodyPlaces)[number]

export const chartSides = ['left', 'middle', 'right'] as const
export type ChartSide = (typeof chartSides)[number]

/** A1: where it hurts, on the body chart or the list beside it. None: nowhere today. */
export const PainSitesMarked = z.looseObject({
  sites: z
    .array(z.looseObject({ place: z.enum(bodyPlaces), side: z.enum(chartSides) }))
    .check(z.maxLength(bodyPlaces.length * chartSides.length)),
})
export type PainSitesMarked = z.infer<typeof PainSitesMarked>

/** A2: which movements are worse. It chooses a comfortable start posture and nothing else. Source: EV 4. */
export const MovementPreferenceTold = z.looseObject({
  /** bending: sitting and bending · arching: standing, arching, downhill. */
  worseWith: z.enum(['bending', 'arching', 'neither', 'unsure']),
  /** Pressing the low back flat hurts more: drills go on with the back as it is. Source: PN 3. */
  flatteningHurts: z.optional(z.boolean()),
})
export type MovementPreferenceTold = z.infer<typeof MovementPreferenceTold>

const PerWeek = z.number().check(z.gte(0), z.lte(30))

/** A3: what the training of late held. What was not answered is left out; zero is an answer. */
export const TrainingTold = z.looseObject({
  runsPerWeek: z.optional(PerWeek),
  /** The longest run of the last 30 days. */
  longestRunM: z.optional(z.number().check(z.gte(0), z.lte(1_000_000))),
  strengthPerWeek: z.optional(PerWeek),
  /** Cycling, swimming and other endurance. */
  crossPerWeek: z.optional(PerWeek),
  /** Some minutes of walking and moving after a run. */
  cooldown: z.optional(z.enum(['usually', 'sometimes', 'rarely'])),
})
export type TrainingTold = z.infer<typeof TrainingTold>

/** A4: sitting. Not a cause. Source: EV 4, 6.4. */
export const SittingTold = z.looseObject({
  hoursPerDay: z.optional(z.number().check(z.gte(0), z.lte(24))),
  longestSpellMin: z.optional(z.number().check(z.gte(0), z.lte(1440))),
})
export type SittingTold = z.infer<typeof SittingTold>

/** A5: the standing squeeze. It teaches the cue; it has no norm and no meaning beyond that. Source: EV 4. */
export const SqueezeTested = z.looseObject({
  /** The pelvis was felt to shift. */
  felt: z.enum(['yes', 'no', 'unsure']),
  /** Both sides alike, or the side that was felt more. */
  even: z.optional(z.enum(['even', 'left', 'right', 'unsure'])),
  nrs: z.optional(PainNrs),
})
export type SqueezeTested = z.infer<typeof SqueezeTested>

const HipFlexorSide = z.looseObject({
  /** Where the thigh came to rest against the level of the hip. */
  band: z.enum(['below', 'level', 'above']),
  /** Angle of the thigh above the horizontal, degrees; below is negative. Only where the phone measured it. */
  angleDeg: z.optional(z.number().check(z.gte(-90), z.lte(90))),
})

/** A6: hip flexors at rest (modified Thomas test, low back kept in contact). Coaches range only. Source: EV 4. */
export const HipFlexorTested = z.looseObject({
  way: z.enum(['phone', 'eye']),
  left: z.optional(HipFlexorSide),
  right: z.optional(HipFlexorSide),
})
export type HipFlexorTested = z.infer<typeof HipFlexorTested>

/** A8: straight legs lowered from the vertical until the low back lifts. Source: EV 4; rules: HH, straight legs. */
export const LegLowerTested = z.looseObject({
  /** one: the other foot stands. That is how it is offered first. */
  legs: z.enum(['one', 'both']),
  side: z.optional(z.enum(['left', 'right'])),
  /** Angle above the floor at which contact was lost, degrees: 90 vertical, 0 never lost. */
  minLegAngleDeg: z.number().check(z.gte(0), z.lte(90)),
  nrs: z.optional(PainNrs),
})
export type LegLowerTested = z.infer<typeof LegLowerTested>

/** A9: planks for time, at most 120 s. Trend only. Source: EV 4, 4.2. */
export const PlankTimed = z.looseObject({
  plank: z.enum(['front', 'side']),
  side: z.optional(z.enum(['left', 'right'])),
  heldS: z.number().check(z.gte(0), z.lte(120)),
  nrs: z.optional(PainNrs),
})
export type PlankTimed = z.infer<typeof PlankTimed>

/** A step that the runner does not want to be offered; answering it ends that. Not needed to leave one out. */
export const AssessmentSkipped = z.looseObject({
  step: z.enum(['bodyChart', 'movement', 'training', 'sitting', 'squeeze', 'hipFlexor', 'legLower', 'plank']),
})
export type AssessmentSkipped = z.infer<typeof AssessmentSkipped>
