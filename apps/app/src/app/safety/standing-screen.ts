import { type FlagId, type LevelOn, levelOn, screen } from '@backstride/coach'
import { isKind, type RedFlagId } from '@backstride/facts'
import { useMemo } from 'react'
import { useDay, useFacts } from '../services.tsx'

/** The safety screen as it stands today, with what its pages need to know. */
export interface StandingScreen {
  readonly level: LevelOn
  /** Flags that still need someone to look, those that decided first. */
  readonly decided: readonly FlagId[]
  /** Never shown, because an emergency ended the screen. */
  readonly unasked: readonly RedFlagId[]
}

/** undefined: never screened. */
export function useStandingScreen(): StandingScreen | undefined {
  const facts = useFacts()
  const day = useDay()
  return useMemo(() => {
    const level = levelOn(facts, day)
    if (level === undefined) return undefined
    const early = facts
      .filter(isKind('ScreenMarksConfirmed'))
      .findLast(({ data }) => data.about === level.lastScreen.id && data.unasked !== undefined)
    const rules = level.rules as readonly FlagId[]
    const fired = screen(level.lastScreen.data).rules as readonly FlagId[]
    // Flags of an older screen may still be open: they come after those of the newest.
    const decided = [...fired, ...rules].filter(id => level.uncovered.includes(id))
    return { level, decided: [...new Set(decided)], unasked: early?.data.unasked ?? [] }
  }, [facts, day])
}
