import type { ReactNode } from 'react'
import type { RunningSession, SessionTap } from '../run/use-session.ts'
import type { PlayerSky } from './player-layout.tsx'

/** From so many letters on it is a sentence to read, not a cue. */
export const isLong = (words: string): boolean => words.length > 44

/** What every state of the player is given to show itself. */
export interface PlayerView extends RunningSession {
  /** Asks for another drill, for fewer minutes, for who watches, or shows every way out; the clock waits while it is chosen. */
  choose(what: Choosing): void
}
export type Choosing = 'drill' | 'minutes' | 'more' | 'watcher'

/**
 * What one state shows. Parts instead of a component of its own, so that the layout, and with it the live region of
 * the caption, stays in the page from state to state.
 */
export interface PlayerParts {
  /** What is on, in a few words. */
  readonly title: ReactNode
  readonly sky: PlayerSky
  readonly ticks?: ReactNode
  /** The one large thing, above the caption. */
  readonly large?: ReactNode
  /** null: the words say it all, without the caption of the moment. */
  readonly caption?: null
  /** Told after the caption, and read out with it. */
  readonly words?: ReactNode
  /** Questions and choices, below all words. */
  readonly choices?: ReactNode
  readonly figure?: ReactNode
  readonly ground?: ReactNode
  readonly groundMore?: ReactNode
  /** What the whole ground, a key and the headphone button say. */
  readonly main?: MainAction
}

export interface MainAction {
  readonly tap: SessionTap
  /** any: whatever key is hit; go: space and enter. */
  readonly keys: 'any' | 'go'
  /** screen: a tap anywhere says it, not only on the ground. */
  readonly area?: 'screen'
}

export type PartsOf = (view: PlayerView) => PlayerParts
