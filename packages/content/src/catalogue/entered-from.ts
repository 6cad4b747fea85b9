import type { Posture } from '@backstride/body'
import type { EntryPostures } from './drill.ts'

/** Waits one second more, then goes there in one movement and has time to settle. */
export const enteredFrom = (waiting: Posture, held: Posture): EntryPostures => [waiting, waiting, held, held]
