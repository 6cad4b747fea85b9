import {
  asSentence,
  changeWords,
  type Drill,
  type DrillStep,
  drawnSide,
  frontOfHipWords,
  hipAnswered,
  inOneBreath,
  nextIs,
  otherSide,
  rearLegWords,
  roundOf,
  setOf,
  sideWords,
  turnsDose,
  twistsDose,
  upLines,
} from '@backstride/content'
import type { Text } from '@backstride/kit'
import { isOnFloor, waitsForRunner } from '../session/moves/step-now.ts'
import type { SessionContext } from '../session/session-context.ts'
import type { Item } from './moments.ts'
import {
  drillAt,
  drillNamed,
  isAfterFirstSplit,
  placeInBlock,
  sideInTurn,
  workBefore,
  workNow,
} from './where.ts'

/** What comes after this rest: a change first, then another drill or side, else which round of how many. */
export function nextItems(context: SessionContext): readonly Item[] {
  const step = workNow(context)
  if (step === undefined) return []
  const { change, at } = context
  const drill = drillAt(step)
  const key = `next:${at}:${step.drill}`
  const before = workBefore(context)
  if (change !== null) {
    const { caption, because } = changeWords[change.why]
    return [
      {
        key: `${key}:${change.why}`,
        caption,
        spoken: inOneBreath(because, asSentence(drill.name)),
        must: true,
      },
    ]
  }
  if (step.kind === 'twists') return [twistsItem(context), ...twistsDoseItem(context)]
  if (before === undefined || before.block !== step.block) {
    const side = sideInTurn(step)
    const name = nextIs(drill.name)
    return [
      {
        key,
        caption: drill.name,
        spoken: side === null ? name : inOneBreath(name, sideWords(step.drill, side).first),
        must: true,
      },
      ...rollItem(before, drill, key),
      // What is set up first says its position then.
      ...(waitsForRunner(context)
        ? []
        : [{ key: `${key}:position`, caption: drill.name, spoken: drill.position, must: false }]),
    ]
  }
  const side = sideInTurn(step)
  const { number, of } = placeInBlock(context, step, at)
  const place = step.kind === 'hold' ? roundOf(number, of) : setOf(number, of)
  if (side === null || side === sideInTurn(before)) {
    const swaps = side === null && drawnSide(step.drill) !== undefined && before.drill === step.drill
    return [{ key, caption: place, spoken: swaps ? inOneBreath(place, otherSide) : place, must: swaps }]
  }
  const turn = sideWords(step.drill, side).now
  return [
    { key: `${key}:${side}`, caption: turn, spoken: turn, must: true },
    { key, caption: place, spoken: place, must: false },
  ]
}

/** From the back nobody sits straight up: over the side onto hands and knees. Source: rules, get-up rule. */
function rollItem(
  before: DrillStep | undefined,
  { needs, moves: [to] }: Drill,
  key: string,
): readonly Item[] {
  if (before === undefined || !isOnFloor(before.drill) || !needs.includes('floor')) return []
  const [roll] = upLines('supine', { feetDown: true })
  const leaves = drillNamed(before.drill).moves[0].posture.base === 'supine' && to.posture.base !== 'supine'
  return leaves && roll !== undefined ? [{ key: `${key}:roll`, caption: roll, spoken: roll, must: true }] : []
}

/** How many of another stage, where there is time for it. */
function twistsDoseItem(context: SessionContext): readonly Item[] {
  const step = workNow(context)
  if (step?.kind !== 'twists' || isSameStage(workBefore(context), step)) return []
  const { key, caption } = twistsItem(context)
  const { stance, perSide } = step.set
  const spoken = stance === 'standing' ? turnsDose(perSide) : twistsDose(perSide)
  return [{ key: `${key}:dose`, caption, spoken, must: false }]
}

const isSameStage = (before: DrillStep | undefined, step: DrillStep): boolean =>
  before !== undefined && drillAt(before) === drillAt(step)

/** Another stage by its name, another rear leg by its words. */
export function twistsItem(context: SessionContext): Item {
  const step = workNow(context)
  if (step?.kind !== 'twists') throw new Error('The next step is no set of twists.')
  const before = workBefore(context)
  const name = asSentence(drillAt(step).name)
  const isSameDrill = isSameStage(before, step)
  const leg = step.set.stance === 'split' ? rearLegWords[step.set.rearLeg] : undefined
  const spoken: Text = leg === undefined ? name : isSameDrill ? leg : inOneBreath(name, leg)
  return { key: `next:${context.at}:${step.drill}`, caption: leg ?? name, spoken, must: true }
}

/** After the first set in the split stance: what the front of the hip feels, then what the answer leads to. */
export function hipItems(context: SessionContext): readonly Item[] {
  const { frontOfHip, at, start } = context
  if (frontOfHip === 'unasked' || !isAfterFirstSplit(context)) return []
  if (frontOfHip === 'asking') {
    const { caption, whole } = frontOfHipWords
    return [{ key: `hip:${at}`, caption, spoken: whole, must: true }]
  }
  const again = frontOfHip === 'pinches' && start.pinchedBefore
  const words = hipAnswered[again ? 'pinchesAgain' : frontOfHip]
  return [{ key: `hip:${at}:${frontOfHip}`, caption: words, spoken: words, must: true }]
}
