import { easierNow, easierStep, entryVariant, isHarder, type Ladder } from '@backstride/coach'
import { easierDrill } from '@backstride/content'
import type { CoachInSession, SessionStart } from './session-context.ts'

const shortest = (variant: string) => ({ variant, holdS: 10 })

/** The coach's published rules, as far as a running session asks them. */
export function coachInSession(
  ladder: Ladder,
  { painBefore, level }: Pick<SessionStart, 'painBefore' | 'level'>,
  /** What may be done today, of the ladders besides the hollow hold. */
  isOpen: (drill: string) => boolean,
): CoachInSession {
  const isOnLadder = (drill: string) => ladder.variants.some(({ id }) => id === drill)
  const harder = (a: string, b: string) => isHarder(ladder, shortest(a), shortest(b))
  return {
    entry: testS => entryVariant({ nrs: painBefore, level, testS }).variant,
    easier: drill =>
      isOnLadder(drill) ? easierStep(ladder, shortest(drill), []).variant : easierDrill(drill, isOpen),
    easierNow,
    unsteady(held, now) {
      // Rules, HH, Entry: not steady means one leg up; who held just that keeps both feet down.
      const to = harder(held, 'HH01') ? 'HH01' : 'HH00'
      return harder(now, to) ? to : now
    },
  }
}
