import { drillOf, type Happened, leastSession, templateOf } from '@backstride/content'
import type { SessionCompleted } from '@backstride/facts'
import { hasWork, type SessionWork } from '../../player/index.ts'

/** What the sentence after a session goes by: the work as it was done, and the fact that is made of it. */
export function whatHappened(
  work: SessionWork,
  { completedPct, backNow }: Pick<SessionCompleted, 'completedPct' | 'backNow'>,
  first: boolean,
): Happened {
  const { rounds, start, steps, stopWord } = work
  const template = templateOf(start.template)
  const lost = rounds.filter(({ endedBy }) => endedBy === 'lost')
  // What a sensor saw was not noticed by the runner.
  const marked = lost.filter(({ seenBy }) => seenBy === undefined)
  const backs = marked.every(({ drill }) => drillOf(drill)?.ladder === 'hollowHold')
  return {
    anything: hasWork(work),
    stopped: stopWord !== null,
    first,
    noticed: marked.length > 0 ? (backs ? 'back' : 'position') : lost.length > 0 ? 'seen' : null,
    // Plain data in one order: what was eased, swapped or shortened differs somewhere.
    changed: JSON.stringify(steps) !== JSON.stringify(start.steps),
    whole: completedPct === 100,
    twoMinutes: template.minutes === leastSession.minutes,
    afterRun: template.afterRun,
    worse: backNow === 'worse',
  }
}
