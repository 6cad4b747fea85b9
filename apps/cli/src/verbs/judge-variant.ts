import { type FormTarget, formTargetsOf } from '@backstride/body'
import { hollowHoldPostures, isLadderHold } from '@backstride/content'
import { err, ok, type Result } from '@backstride/kit'
import { type Refusal, wrongUsage } from '../verb.ts'

/** What a position of the hollow hold asks of its form; `ways` absent: any position will do. */
export interface WaysToHold {
  readonly ways: readonly (readonly FormTarget[])[] | undefined
  readonly footOnFloor: boolean
}

/**
 * The ways a position may be held before a camera. Where one leg or one arm moves alone, it may be the near or the far one:
 * a posture seen from its other side is the same as its mirror image.
 */
export function waysToHold(variant: string | true): Result<WaysToHold, Refusal> {
  if (variant === 'any') return ok({ ways: undefined, footOnFloor: false })
  if (variant === true || !isLadderHold(variant))
    return err(wrongUsage('--variant is any, or a position of the hollow hold from HH00 to HH29.'))
  const posture = hollowHoldPostures[variant]
  const { contacts } = posture
  return ok({
    ways: [formTargetsOf(posture, 'left'), formTargetsOf(posture, 'right')],
    footOnFloor: contacts.includes('leftFoot') || contacts.includes('rightFoot'),
  })
}
