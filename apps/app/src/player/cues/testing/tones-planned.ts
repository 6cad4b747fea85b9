import { drillOf, isWork, type SessionStep } from '@backstride/content'
import { mustWait, type Phase, workMs } from './plan-of.ts'

export interface At {
  readonly tMs: number
  readonly what: string
}

const S = 1000

/** Lines of a way by where it leads: the back, the side, hands and knees. */
const linesDown = { supine: 5, side: 3, handsAndKnees: 2 } as const
/** Lines of a way up: from the back with legs up, with both feet down, from the side or the knees. */
const linesUp = { legsUp: 5, feetDown: 4, kneeling: 3 } as const

type Floor = keyof typeof linesDown

function floorOf(step: SessionStep | undefined): Floor {
  if (!isWork(step)) return 'supine'
  if (step.ladder === 'birdDog') return 'handsAndKnees'
  return step.ladder === 'sidePlank' || step.ladder === 'hipSide' ? 'side' : 'supine'
}

export function linesOf(steps: readonly SessionStep[], at: number): number {
  const step = steps[at]
  if (step?.kind !== 'lead' || step.what === 'walk') return 0
  if (step.what === 'squeeze') return 3
  if (step.what === 'getDown') return linesDown[floorOf(steps.slice(at).find(isWork))]
  const behind = steps.slice(0, at).findLast(isWork)
  if (floorOf(behind) !== 'supine') return linesUp.kneeling
  const legs = behind === undefined ? undefined : drillOf(behind.drill)?.moves[0].posture.legs
  const isUp = legs !== undefined && (legs.left.kind === 'free' || legs.right.kind === 'free')
  return isUp ? linesUp.legsUp : linesUp.feetDown
}

/** Every tone of a session, and when. */
export function tonesPlanned(
  steps: readonly SessionStep[],
  known: readonly string[],
  phases: readonly Phase[],
): readonly At[] {
  return phases
    .flatMap((phase, index): readonly At[] => {
      const step = steps[phase.at]
      const { fromMs, toMs } = phase
      const count = (beforeMs: number) => [3, 2, 1].map(left => ({ tMs: beforeMs - left * S, what: 'count' }))
      switch (phase.state) {
        case 'soundCheck':
          return [{ tMs: fromMs, what: 'start' }]
        case 'setup':
          return [{ tMs: fromMs, what: 'step' }]
        case 'lead':
          return leadTones(steps, phase)
        case 'countIn':
          return [...count(toMs), { tMs: toMs, what: 'start' }]
        case 'lost':
          return [{ tMs: fromMs, what: 'lost' }]
        case 'rest':
          return phases[index + 1]?.state === 'steady' || mustWait(steps, phase.at, known)
            ? [{ tMs: toMs, what: 'step' }]
            : []
        case 'work': {
          if (step?.kind !== 'hold') return []
          const endMs = fromMs + workMs(step)
          const isLost = phases[index + 1]?.state === 'lost'
          return [
            { tMs: fromMs + workMs(step) / 2, what: 'halfway' },
            ...count(endMs),
            { tMs: endMs, what: 'end' },
          ].filter(({ tMs }) => !isLost || tMs < toMs)
        }
        case 'reps':
          return repsTones(step, phase)
        case 'twisting':
          return twistTones(step, phase)
        default:
          return []
      }
    })
    .toSorted((a, b) => a.tMs - b.tMs)
}

function leadTones(steps: readonly SessionStep[], { at, fromMs, toMs }: Phase): readonly At[] {
  const step = steps[at]
  if (step?.kind === 'lead' && step.what === 'walk')
    return [
      { tMs: (fromMs + toMs) / 2, what: 'halfway' },
      { tMs: toMs, what: 'end' },
    ]
  const lines = linesOf(steps, at)
  return Array.from({ length: lines - 1 }, (_, line) => ({
    tMs: fromMs + ((line + 1) * (toMs - fromMs)) / lines,
    what: 'step',
  }))
}

function repsTones(step: SessionStep | undefined, { fromMs, toMs }: Phase): readonly At[] {
  if (step?.kind !== 'reps') return []
  const moves = drillOf(step.drill)?.moves.length ?? 2
  const all = step.reps * moves
  const tempo = Array.from({ length: step.reps < 20 ? all - 1 : 0 }, (_, move) => ({
    tMs: fromMs + ((move + 1) * (toMs - fromMs)) / all,
    what: 'step',
  }))
  return [...tempo, { tMs: toMs, what: 'end' }]
}

function twistTones(step: SessionStep | undefined, { fromMs, toMs }: Phase): readonly At[] {
  if (step?.kind !== 'twists') return []
  const { set } = step
  const all = set.stance === 'standing' ? 2 * set.perSide : set.perSide
  const turns = Array.from({ length: all - 1 }, (_, turn) => ({
    tMs: fromMs + ((turn + 1) * (toMs - fromMs)) / all,
    what: set.stance === 'split' ? set.rearLeg : turn % 2 === 0 ? 'right' : 'left',
  }))
  return [...turns, { tMs: toMs, what: 'end' }]
}

/** What a phone buzzes of holds alone: begin, half, end or a lifted back. */
export const buzzesPlanned = (steps: readonly SessionStep[], phases: readonly Phase[]): readonly At[] =>
  phases.flatMap((phase, index) => {
    const step = steps[phase.at]
    if (phase.state !== 'work' || step?.kind !== 'hold') return []
    const halfMs = phase.fromMs + workMs(step) / 2
    const isLost = phases[index + 1]?.state === 'lost'
    return [
      { tMs: phase.fromMs, what: 'start' },
      ...(isLost && halfMs > phase.toMs ? [] : [{ tMs: halfMs, what: 'halfway' }]),
      { tMs: phase.toMs, what: isLost ? 'lost' : 'end' },
    ]
  })
