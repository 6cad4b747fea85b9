import type { SessionStep } from '@backstride/content'
import * as z from 'zod/mini'
import { TEST_S } from './timing.ts'

/** As far as the migration reads a draft of version 1; what it carries over unread stays unknown until the new schema. */
const Old = z.object({
  v: z.literal(1),
  phase: z.unknown(),
  touchedUtc: z.unknown(),
  work: z.looseObject({
    start: z.looseObject({
      plan: z.looseObject({
        hold: z.nullable(
          z.looseObject({
            rounds: z.int(),
            holdS: z.number(),
            restS: z.number(),
            entryTest: z.boolean(),
          }),
        ),
        twists: z.array(z.looseObject({ variant: z.enum(['HM0', 'HM1', 'HM2']), perSide: z.int() })),
      }),
    }),
    at: z.int(),
    variant: z.string(),
    rounds: z.array(z.looseObject({ variant: z.string(), endedBy: z.string() })),
    twists: z.array(z.looseObject({ variant: z.string(), stepIndex: z.int() })),
  }),
})

/**
 * Drafts of version 1 knew the day's plan and where the runner was in it; since then the list of steps is kept itself.
 * What is no such draft is handed on as it is.
 */
export function stepsInsteadOfPlan(draft: unknown): unknown {
  const read = Old.safeParse(draft)
  if (!read.success) return draft
  const { phase, touchedUtc, work } = read.data
  const { variant, rounds, twists, start, ...others } = work
  const steps = stepsOfPlan(start.plan, variant)
  const wayUpAt = steps.findIndex(({ kind }) => kind === 'lead')
  // Behind the way up, which version 1 did not count as a step, everything stands one place further.
  const placeOf = (old: number) => (wayUpAt >= 0 && old >= wayUpAt ? old + 1 : old)
  // Both at the way up and in the first twists version 1 stood at the same place; whoever has turned is standing.
  const goesUpFirst = work.at === wayUpAt && twists.length === 0
  let place = 0
  return {
    v: 2,
    phase,
    touchedUtc,
    work: {
      ...others,
      at: goesUpFirst ? work.at : placeOf(work.at),
      start: { ...start, template: 'six', steps, known: [], pinchedBefore: false },
      steps,
      rounds: rounds.map(({ variant: drill, ...round }) => {
        const kept = { ...round, drill, stepIndex: place, side: null, felt: null }
        // A round that was cut is done again in the same place.
        if (round.endedBy !== 'stopped') place += 1
        return kept
      }),
      sets: [],
      twists: twists.map(({ variant: drill, stepIndex, ...set }) => ({
        ...set,
        drill,
        stepIndex: placeOf(stepIndex),
      })),
      frontOfHip: 'unasked',
    },
  }
}

type OldPlan = z.infer<typeof Old>['work']['start']['plan']

/** As version 1 laid them out: every round, then the sets of twists. */
function stepsOfPlan({ hold, twists }: OldPlan, variant: string): readonly SessionStep[] {
  const common = { swaps: [], outsideLadder: false } as const
  const rounds = hold === null ? 0 : hold.rounds
  const holds = Array.from({ length: rounds }, (_, round): SessionStep => {
    const test = hold?.entryTest === true && round === 0
    return {
      ...common,
      kind: 'hold',
      drill: variant,
      ladder: 'hollowHold',
      block: 0,
      targetS: test ? TEST_S : (hold?.holdS ?? 0),
      restS: round + 1 < rounds ? (hold?.restS ?? 0) : 0,
      test,
      side: null,
    }
  })
  const sets = twists.flatMap(({ variant: drill, perSide }, place): SessionStep[] => {
    const own = { ...common, kind: 'twists', drill, ladder: 'twists', block: place + 1, restS: 8 } as const
    if (drill !== 'HM2') return [{ ...own, set: { stance: 'standing', perSide } }]
    return [
      { ...own, set: { stance: 'split', rearLeg: 'right', perSide } },
      { ...own, set: { stance: 'split', rearLeg: 'left', perSide } },
    ]
  })
  const wayUp: SessionStep = { kind: 'lead', what: 'getUp', seconds: 20 }
  return holds.length > 0 && sets.length > 0 ? [...holds, wayUp, ...sets] : [...holds, ...sets]
}
