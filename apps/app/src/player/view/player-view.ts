import type { RunningSession } from '../run/use-session.ts'

/** What every view of the player is given. */
export type PlayerView = RunningSession
