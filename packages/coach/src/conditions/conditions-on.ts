import { isKind, type KnownFact } from '@backstride/facts'
import { flagsStanding, type LevelOn } from '../screening/level-on.ts'
import { conditionsOf, type KnownCondition } from './conditions-of.ts'

/** What applies on a day: from its screen, the age told there and the newest word on movements. Facts up to that day. */
export const conditionsOn = (facts: readonly KnownFact[], level: LevelOn): readonly KnownCondition[] =>
  conditionsOf(
    flagsStanding(level),
    level.lastScreen.data.ageYears,
    facts.filter(isKind('MovementPreferenceTold')).at(-1)?.data,
  )
