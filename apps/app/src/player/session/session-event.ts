import type { FrontOfHipAnswer } from '@backstride/content'
import type { ClockFrame, ContactPoints } from '@backstride/motion'
import type { Felt } from '../../eyes/phone/index.ts'
import type { Watcher } from './phone-eye.ts'

export type SessionEvent =
  /** The main button: I hear you, I am ready, go now, I am standing. */
  | { readonly type: 'GO' }
  /** About twenty times a second, from the page. */
  | {
      readonly type: 'FRAME'
      readonly frame: ClockFrame
      /** What the phone felt since the last frame, where it is to watch. */
      readonly felt?: Felt | undefined
    }
  /** The back lifted, or what else ends a round early. */
  | { readonly type: 'LIFTED'; readonly frame: ClockFrame }
  | { readonly type: 'TURNED'; readonly frame: ClockFrame }
  /** Enough of this set: what was done of it counts. */
  | { readonly type: 'ENOUGH' }
  | { readonly type: 'PACE'; readonly pace: 'beat' | 'tap' }
  | { readonly type: 'STEADY'; readonly steady: boolean }
  /** How the back lay in the round that is just over, as felt. */
  | { readonly type: 'FELT'; readonly contact: ContactPoints }
  | { readonly type: 'FRONT_OF_HIP'; readonly answer: FrontOfHipAnswer['id'] }
  | { readonly type: 'EASIER' }
  /** Who watches the low back: my hand, or the phone on my belly. */
  | { readonly type: 'WATCH'; readonly by: Watcher }
  /** Another drill in the place of this one, by catalogue id. */
  | { readonly type: 'SWAP'; readonly drill: string }
  /** Only so many seconds are left for all of the rest. */
  | { readonly type: 'SHORTEN'; readonly secondsLeft: number }
  /** Leave this round, set or way out. */
  | { readonly type: 'SKIP' }
  | { readonly type: 'PAUSE' }
  | { readonly type: 'RESUME' }
  | { readonly type: 'HURTS' }
  | { readonly type: 'BACK' }
  | { readonly type: 'STOP'; readonly reason: string }
  | { readonly type: 'FINISH' }
