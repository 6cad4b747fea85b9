import type { Programme } from '@backstride/coach'
import { hollowHold } from '../ladders/hollow-hold.ts'
import { stepLadders } from './step-ladders.ts'

/** What the coach plans from. */
export const programme: Programme = { hold: hollowHold, ladders: stepLadders }
