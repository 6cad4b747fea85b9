import {
  asSentence,
  changeWords,
  type DrillStep,
  drillOf,
  goOnFromRep,
  type HoldStep,
  holdDose,
  inOneBreath,
  isWork,
  readyWords,
  repsDose,
  roundOf,
  setOf,
  sideWords,
  turnsDose,
  twistsDose,
} from '@backstride/content'
import type { Text } from '@backstride/kit'
import { phoneWords } from '../../eyes/phone/index.ts'
import { isOfStep, isOnFloor, waitsForRunner } from '../session/moves/step-now.ts'
import { isWatching } from '../session/moves/watching.ts'
import type { SessionContext } from '../session/session-context.ts'
import type { Voicing } from './cue.ts'
import { entryLeadMs, entryMoments } from './entry-cues.ts'
import { type Item, inARow, type Moment, type Now, nowAt } from './moments.ts'
import { twistsItem } from './next-cues.ts'
import { drillAt, drillNamed, elapsedMs, isFirstOfBlock, placeInBlock, sideInTurn, workNow } from './where.ts'

/** How far what is said may reach into a count-in that is only counted by tones, ms. */
const INTO_COUNT_IN_MS = 2500

/** The seconds before the count-in: what it is, how much of it, and the first line of its entry. */
export function readyCue(context: SessionContext, voicing: Voicing): Now | undefined {
  return nowAt(readyMoments(context, voicing), elapsedMs(context))
}

export function readyMoments(context: SessionContext, voicing: Voicing): readonly Moment[] {
  const step = workNow(context)
  if (step === undefined) return []
  const drill = drillAt(step)
  const endsMs = elapsedMs(context) + context.leftMs
  const leadMs = entryLeadMs(drill, voicing)
  const entry = entryMoments(context, voicing).map(each => ({ ...each, fromMs: each.fromMs + endsMs }))
  const row = inARow(
    readyItems(context),
    {
      fromMs: 0,
      beginBeforeMs: endsMs - leadMs - 300,
      endBeforeMs: drill.entry === undefined ? endsMs + INTO_COUNT_IN_MS : endsMs - leadMs,
    },
    voicing,
  )
  return [...row, ...entry.filter(({ fromMs }) => fromMs < endsMs)]
}

function readyItems(context: SessionContext): readonly Item[] {
  const step = workNow(context)
  if (step === undefined) return []
  const drill = drillAt(step)
  const key = (name: string): string => `ready:${context.at}:${step.drill}:${name}`
  const says = (name: string, spoken: Text, { must = true, caption = spoken } = {}): Item => ({
    key: key(name),
    caption,
    spoken,
    must,
  })
  const side = wasSetUp(context) && !wasCut(context) ? null : sideInTurn(step)
  const { change } = context
  const watches = isWatching(context)
  const lies = isOnFloor(step.drill) && drill.moves[0].posture.base === 'supine'
  return [
    ...(watches && context.eye.zeroedFor === null
      ? [says('learnt', phoneWords.learnt.whole, { caption: phoneWords.learnt.caption })]
      : []),
    ...(lies && !watches
      ? [says('phone', readyWords.phoneAside, { caption: readyWords.phoneDown, must: false })]
      : []),
    ...(change === null
      ? []
      : [
          says('change', inOneBreath(changeWords[change.why].because, asSentence(drill.name)), {
            caption: changeWords[change.why].caption,
          }),
        ]),
    // Whoever was just set up has heard the name.
    ...(change === null && !wasSetUp(context) ? [nameItem(context)] : []),
    ...(step.kind === 'twists' && step.set.stance === 'split' && wasSetUp(context)
      ? [twistsItem(context)]
      : []),
    ...(side === null ? [] : [says('side', sideWords(step.drill, side).first)]),
    ...doseItems(context, says),
    ...(isNewHold(context, step)
      ? [
          says('lifts', watches ? phoneWords.whenItLifts.whole : readyWords.whenItLifts, {
            must: false,
            caption: drill.name,
          }),
        ]
      : []),
    ...(isFirstWork(context) ? [says('hurts', readyWords.whenItHurts, { must: false })] : []),
  ]
}

/** Once a session, where there is time for it. */
const isFirstWork = ({ rounds, sets, twists }: SessionContext): boolean =>
  rounds.length + sets.length + twists.length === 0

/** It waited for the runner a moment ago. */
const wasSetUp = (context: SessionContext): boolean => waitsForRunner(context)

/** A part of this round or set was done before: it may have been a while ago. */
const wasCut = ({ rounds, sets, at }: SessionContext): boolean =>
  [...rounds, ...sets].some(({ stepIndex }) => stepIndex === at)

function nameItem(context: SessionContext): Item {
  const step = workNow(context)
  if (step?.kind === 'twists') return twistsItem(context)
  const name = asSentence((step === undefined ? drillNamed('') : drillAt(step)).name)
  return { key: `next:${context.at}:${step?.drill}`, caption: name, spoken: name, must: true }
}

/** The hand ends a round when the back lifts: told to whoever has not held so before. No other hold ends by that. */
const isNewHold = ({ rounds, start }: SessionContext, step: DrillStep): boolean =>
  step.ladder === 'hollowHold' &&
  !start.known.includes('hollowHold') &&
  !rounds.some(({ drill }) => drillOf(drill)?.ladder === 'hollowHold')

type Says = (name: string, spoken: Text, more?: { must?: boolean; caption?: Text }) => Item

/** How much of it; what was cut goes on where it stopped. */
function doseItems(context: SessionContext, says: Says): readonly Item[] {
  const step = workNow(context)
  if (step === undefined) return []
  const { at, sets, twists, rounds } = context
  if (step.kind === 'twists') {
    if (twists.some(isOfStep(at, step))) return [says('goOn', readyWords.goOn)]
    const { set } = step
    if (context.pace === 'tap') return [says('tap', readyWords.tapEach)]
    const dose = set.stance === 'standing' ? turnsDose(set.perSide) : twistsDose(set.perSide)
    return [says('dose', dose, { must: false })]
  }
  const place = placeInBlock(context, step, at)
  if (step.kind === 'reps') {
    const before = sets.find(isOfStep(at, step))
    if (before !== undefined) return [says('goOn', goOnFromRep(before.reps + 1))]
    if (!isFirstOfBlock(context)) return [says('place', setOf(place.number, place.of), { must: false })]
    return [says('dose', repsDose(place.of, step.reps, place.perSide), { must: false })]
  }
  if (rounds.filter(isOfStep(at, step)).some(({ endedBy }) => endedBy === 'stopped'))
    return [says('again', readyWords.again)]
  if (step.test)
    return [
      says('test', isWatching(context) ? phoneWords.test.whole : readyWords.test, {
        caption: readyWords.testCaption,
      }),
    ]
  if (!isFirstOfBlock(context)) return [says('place', roundOf(place.number, place.of), { must: false })]
  return [says('dose', holdDose(place.of, sameTarget(context, step), place.perSide), { must: false })]
}

/** undefined: it differs within the block. */
function sameTarget({ steps }: SessionContext, { block, targetS }: HoldStep): number | undefined {
  const own = steps.filter(step => isWork(step) && step.block === block)
  return own.every(step => step.kind === 'hold' && step.targetS === targetS) ? targetS : undefined
}
