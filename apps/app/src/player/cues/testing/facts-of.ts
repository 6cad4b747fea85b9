import {
  asSentence,
  contactQuestion,
  counted,
  type DrillStep,
  downLines,
  drillOf,
  frontOfHipWords,
  holdWords,
  isWork,
  noticed,
  rearLegWords,
  repMoves,
  repsWords,
  type SessionStep,
  sideWords,
  squeezeLines,
  tapWhen,
  waitingWords,
  walkWords,
} from '@backstride/content'
import type { Text } from '@backstride/kit'
import type { Phase } from './plan-of.ts'

/** Something the runner must learn, and when: exactly at a time, or at some time in between. */
export interface Fact {
  readonly about: string
  readonly fromMs: number
  readonly untilMs: number
  /** One of these has to be in what is said or shown. */
  readonly words: readonly Text[]
  /** Where it has only to be heard, or only to be read. */
  readonly only?: 'voice' | 'caption'
}

const S = 1000
const exactly = (about: string, tMs: number, words: readonly Text[], only?: Fact['only']): Fact => ({
  about,
  fromMs: tMs,
  untilMs: tMs,
  words,
  ...(only === undefined ? {} : { only }),
})

const nameOf = (step: DrillStep): Text => asSentence(drillOf(step.drill)?.name ?? { en: '?', de: '?' })
const barely = ({ en, de }: Text): Text => ({ en: en.replace(/\.$/u, ''), de: de.replace(/\.$/u, '') })

/** What must be told of a session, by voice as well as by captions: each change, what comes next, what waits. */
export function factsOf(steps: readonly SessionStep[], phases: readonly Phase[]): readonly Fact[] {
  return phases.flatMap((phase, index) => factsOfPhase(steps, phases, phase, index))
}

function factsOfPhase(
  steps: readonly SessionStep[],
  phases: readonly Phase[],
  phase: Phase,
  index: number,
): readonly Fact[] {
  const { at, fromMs, toMs } = phase
  const step = steps[at]
  const before = phases[index - 1]
  switch (phase.state) {
    case 'soundCheck':
      return [exactly('sound', fromMs, [waitingWords.canYouHear])]
    case 'lead':
      return leadFacts(steps, phase)
    case 'setup':
      return isWork(step)
        ? [
            exactly('what is set up', fromMs, [nameOf(step)]),
            { about: 'it waits', fromMs, untilMs: toMs, words: Object.values(tapWhen) },
            ...sideFacts(step, phase),
          ]
        : []
    case 'ready':
      return isWork(step) ? readyFacts(step, phase, before?.state === 'setup') : []
    case 'countIn':
      return entryFacts(step, phase)
    case 'work':
      return step?.kind === 'hold' ? holdFacts(step.targetS, phase, phases[index + 1]?.state === 'lost') : []
    case 'lost':
      return lostFacts(before, fromMs)
    case 'reps':
      return repsFacts(steps, phase)
    case 'rest':
      return restFacts(steps, phase)
    case 'steady':
      return [
        {
          about: 'steady?',
          fromMs: fromMs - 12 * S,
          untilMs: fromMs,
          words: [holdWords.steady, holdWords.steadyWhole],
        },
      ]
    case 'done':
      return [exactly('done', fromMs, [waitingWords.done])]
    default:
      return []
  }
}

function leadFacts(steps: readonly SessionStep[], { at, fromMs, toMs }: Phase): readonly Fact[] {
  const step = steps[at]
  if (step?.kind !== 'lead') return []
  switch (step.what) {
    case 'squeeze':
      return [exactly('squeeze', fromMs, squeezeLines.slice(0, 1))]
    case 'walk':
      return [
        exactly('walk', fromMs, [walkWords.start]),
        exactly('half the walk', (fromMs + toMs) / 2, [walkWords.halfCaption, walkWords.half]),
        exactly('the walk ends', toMs - 10 * S, [walkWords.lastTen]),
      ]
    case 'getDown':
      return [exactly('down', fromMs, downLines('supine').slice(0, 1))]
    case 'getUp':
      return [
        { about: 'up', fromMs, untilMs: toMs, words: [{ en: 'Stand up slowly', de: 'Langsam aufstehen' }] },
      ]
  }
}

function sideFacts(step: DrillStep, { fromMs, toMs }: Phase): readonly Fact[] {
  if (step.kind === 'twists' || step.side === null) return []
  return [{ about: 'the side', fromMs, untilMs: toMs, words: [sideWords(step.drill, step.side).first] }]
}

function readyFacts(step: DrillStep, phase: Phase, wasSetUp: boolean): readonly Fact[] {
  const { fromMs, toMs } = phase
  const within = (about: string, words: readonly Text[]): Fact => ({ about, fromMs, untilMs: toMs, words })
  const isSplit = step.kind === 'twists' && step.set.stance === 'split'
  return [
    ...(wasSetUp ? [] : [within('what comes', isSplit ? rearLegsOf(step) : [nameOf(step)])]),
    ...(isSplit ? [within('the rear leg', rearLegsOf(step))] : []),
    ...(wasSetUp ? [] : sideFacts(step, phase)),
  ]
}

const rearLegsOf = (step: DrillStep): readonly Text[] =>
  step.kind === 'twists' && step.set.stance === 'split' ? [rearLegWords[step.set.rearLeg]] : []

/** A line is said at most 4.5 s ahead: it has to be said whole. Without lines three tones count. */
function entryFacts(step: SessionStep | undefined, { fromMs, toMs }: Phase): readonly Fact[] {
  if (!isWork(step)) return []
  const entry = drillOf(step.drill)?.entry
  if (entry !== undefined)
    return entry.map((line, index) => ({
      about: `entry ${index + 1}`,
      fromMs: fromMs - 4.5 * S,
      untilMs: toMs,
      words: [line],
    }))
  return [3, 2, 1].map(left => exactly(`count-in ${left}`, toMs - left * S, [counted(left)], 'caption'))
}

function holdFacts(targetS: number, { fromMs, toMs }: Phase, isLost: boolean): readonly Fact[] {
  const halfMs = fromMs + (targetS * S) / 2
  const endMs = fromMs + targetS * S
  return [
    ...(targetS < 10 ? [] : [exactly('halfway', halfMs, [holdWords.half])]),
    ...[3, 2, 1].map(left => exactly(`last ${left}`, endMs - left * S, [counted(left)], 'caption' as const)),
  ].filter(({ fromMs: tMs }) => !isLost || tMs < toMs)
}

function lostFacts(work: Phase | undefined, lostMs: number): readonly Fact[] {
  if (work === undefined) return []
  return [exactly('thanks', lostMs, [noticed(Math.floor((lostMs - work.fromMs) / S))])]
}

function repsFacts(steps: readonly SessionStep[], { at, fromMs, toMs }: Phase): readonly Fact[] {
  const step = steps[at]
  const drill = isWork(step) ? drillOf(step.drill) : undefined
  if (step?.kind !== 'reps' || drill === undefined) return []
  const isFirst = !steps.slice(0, at).some(each => isWork(each) && each.block === step.block)
  const moves = repMoves(drill)
  const repMs = (toMs - fromMs) / step.reps
  const firstWords = (words: Text): Text => ({
    en: words.en.replace(/[,.].*$/su, ''),
    de: words.de.replace(/[,.].*$/su, ''),
  })
  return [
    ...moves.map(({ says }, index) =>
      exactly(
        `move ${index + 1}`,
        fromMs + (index * repMs) / moves.length,
        says === undefined ? [] : [firstWords(says)],
        isFirst ? undefined : 'caption',
      ),
    ),
    exactly('two more', toMs - 2 * repMs, [repsWords.twoMore]),
    exactly('last one', toMs - repMs, [repsWords.lastOne]),
  ]
}

function restFacts(steps: readonly SessionStep[], { at, fromMs, toMs }: Phase): readonly Fact[] {
  const [before, step] = [steps[at - 1], steps[at]]
  if (!isWork(before) || !isWork(step)) return []
  const within = (about: string, words: readonly Text[]): Fact => ({ about, fromMs, untilMs: toMs, words })
  if (step.kind === 'twists') {
    const leg = rearLegsOf(step)
    const isSecondLeg = before.kind === 'twists' && before.set.stance === 'split' && leg.length > 0
    const asks = isSecondLeg && isFirstSplit(steps, at)
    return [
      within('what comes', leg.length > 0 ? leg : [nameOf(step)]),
      ...(asks ? [within('front of the hip', [frontOfHipWords.caption, frontOfHipWords.whole])] : []),
    ]
  }
  if (before.block !== step.block) return [within('what comes', [barely(nameOf(step))])]
  const isOther = before.kind !== 'twists' && step.side !== null && step.side !== before.side
  return isOther && step.side !== null
    ? [within('the other side', [sideWords(step.drill, step.side).now])]
    : []
}

/** The set before was the first one with a leg back. */
const isFirstSplit = (steps: readonly SessionStep[], at: number): boolean =>
  !steps.slice(0, at - 1).some(step => step.kind === 'twists' && step.set.stance === 'split')

/** Asked aloud with its answers once, where any round was left unmarked. */
export const contactAsked = (steps: readonly SessionStep[]): readonly Text[] =>
  [...new Set(steps.flatMap(step => (step.kind === 'hold' ? [step.ladder] : [])))].map(
    ladder => contactQuestion(ladder).whole,
  )
