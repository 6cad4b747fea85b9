import {
  downLines,
  inOneBreath,
  type LeadStep,
  squeezeLines,
  upLines,
  walkFor,
  walkWords,
  wayDown,
} from '@backstride/content'
import { MS_PER_S, type Text } from '@backstride/kit'
import { phoneWords } from '../../eyes/phone/index.ts'
import { isOnFloor, stepNow } from '../session/moves/step-now.ts'
import { mustComeOut } from '../session/moves/watching.ts'
import type { SessionContext } from '../session/session-context.ts'
import { type Moment, type Now, nowAt } from './moments.ts'
import { drillNamed, elapsedMs, workAhead, workBehind, workNow } from './where.ts'

/** What leads by time alone: the squeeze once more, the walk, the ways down and up. */
export function leadCue(context: SessionContext): Now | undefined {
  const step = stepNow(context)
  if (step?.kind !== 'lead') return undefined
  return nowAt(leadMoments(context, step), elapsedMs(context))
}

export function leadMoments(context: SessionContext, step: LeadStep): readonly Moment[] {
  if (step.what === 'walk') return walk(context, step)
  const lines = leadLines(context, step)
  const everyMs = leadEveryMs(context, step)
  return lines.map(
    (words, index): Moment => ({
      fromMs: index * everyMs,
      cue: { key: keyOf(context, `${index}`), caption: words, spoken: words, kind: 'guide' },
    }),
  )
}

/** The lines of a way, spread evenly over its seconds. */
export function leadLines(context: SessionContext, step: LeadStep): readonly Text[] {
  switch (step.what) {
    case 'squeeze':
      return squeezeLines
    case 'walk':
      return []
    case 'getDown':
      return downLines(baseOf(workAhead(context)?.drill))
    case 'getUp':
      return [...(mustComeOut(context) ? [phoneWords.takeOut.caption] : []), ...upFrom(context)]
  }
}

export const leadEveryMs = (context: SessionContext, step: LeadStep): number =>
  (step.seconds * MS_PER_S) / Math.max(1, leadLines(context, step).length)

const baseOf = (drill: string | undefined) =>
  drill === undefined ? 'supine' : drillNamed(drill).moves[0].posture.base

/** The way up for whoever ends it here: how the legs come down was said when they stopped, unless they stopped on the way. */
export function upNow(context: SessionContext): readonly Text[] {
  const step = stepNow(context)
  if (step?.kind === 'lead') return upFrom(context)
  const drill = workNow(context) ?? workBehind(context)
  return upLines(baseOf(drill?.drill), { feetDown: true })
}

/** Only what was done on the floor has a way up from it; a hold that was left out may have been any. */
function upFrom(context: SessionContext): readonly Text[] {
  const behind = workBehind(context)
  if (behind === undefined || !isOnFloor(behind.drill)) return upLines('supine', { feetDown: true })
  const drill = drillNamed(behind.drill)
  const { base } = drill.moves[0].posture
  const down = wayDown(drill)
  const lines = upLines(base, { feetDown: down === undefined })
  // Whoever lies with legs up lets them down as after any round of that drill.
  return down === undefined || base !== 'supine' ? lines : [down, ...lines.slice(1)]
}

const keyOf = ({ at }: SessionContext, name: string): string => `lead:${at}:${name}`

function walk(context: SessionContext, { seconds }: LeadStep): readonly Moment[] {
  const says = (fromMs: number, name: string, caption: Text, spoken = caption): Moment => ({
    fromMs,
    cue: { key: keyOf(context, name), caption, spoken, kind: 'guide' },
  })
  const totalMs = seconds * MS_PER_S
  return [
    says(0, 'start', walkWords.start, inOneBreath(walkWords.start, walkFor(seconds))),
    says(totalMs / 2, 'half', walkWords.halfCaption, walkWords.half),
    says(totalMs - 10 * MS_PER_S, 'lastTen', walkWords.lastTen),
  ].filter(({ fromMs }, index) => index === 0 || fromMs > 10 * MS_PER_S)
}
