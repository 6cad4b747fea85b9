import {
  conditionsBecause,
  conditionsOf,
  type HoldUnder,
  holdUnder,
  type KnownCondition,
  riseHeldBy,
  variantsLeftOpen,
} from '../conditions/index.ts'
import type { LadderLimits } from '../ladder/ladder.ts'
import { legRatioOpen } from '../ladder/leg-gate.ts'
import type { Programme, StepCircumstances } from '../programme/programme.ts'
import type { CoachState } from '../replay/coach-state.ts'
import type { Because } from '../rules/rule.ts'
import { flagsStanding, type LevelOn } from '../screening/level-on.ts'

/** What the drills of a day stand on, whatever the lanes earned: what lasts, what is open, and why. */
export interface GroundOfDay {
  readonly known: readonly KnownCondition[]
  readonly under: HoldUnder
  readonly limits: LadderLimits
  /** What limits the other ladders. */
  readonly circumstances: StepCircumstances
  /** Stages of the twists that conditions leave open; undefined: all. */
  readonly stagesOpen: readonly string[] | undefined
  /** A condition that lets no twist rise. */
  readonly noRise: Because | undefined
  /** The limits that today's level and clearance put on the drills, each by its rule. */
  readonly limitsSaid: readonly Because[]
  readonly ofHold: readonly Because[]
  readonly ofTwists: readonly Because[]
}

interface Grown {
  readonly level: LevelOn
  readonly movement: CoachState['told']['movement']
  readonly legLowerDeg: number | undefined
  readonly programme: Programme
  readonly ground: GroundOfDay
}

/** The newest ground: it stays the same from day to day as long as nothing is told that bears on it. */
let newest: Grown | undefined

export function groundOfDay({ told }: CoachState, level: LevelOn, programme: Programme): GroundOfDay {
  const { movement, legLowerDeg } = told
  const isSame =
    newest?.level === level &&
    newest.movement === movement &&
    newest.legLowerDeg === legLowerDeg &&
    newest.programme === programme
  if (!isSame || newest === undefined)
    newest = { level, movement, legLowerDeg, programme, ground: groundOf(told, level, programme) }
  return newest.ground
}

function groundOf(
  { movement, legLowerDeg }: CoachState['told'],
  level: LevelOn,
  programme: Programme,
): GroundOfDay {
  const flags = flagsStanding(level)
  // What lasts: found by the screen, by age, told of movements.
  const known = conditionsOf(flags, level.lastScreen.data.ageYears, movement)
  const under = holdUnder(programme.hold, known)
  return {
    known,
    under,
    limits: {
      restrictions: level.restrictions,
      entryTierOnly: level.level === 3,
      onlyVariants: under.onlyVariants,
      legRatioMost: legLowerDeg === undefined ? undefined : legRatioOpen(programme.hold, legLowerDeg),
    },
    circumstances: {
      level: level.level,
      restrictions: level.restrictions,
      flags,
      flatteningHurts: movement?.flatteningHurts === true,
    },
    stagesOpen: variantsLeftOpen('twists', known),
    noRise: riseHeldBy(known),
    limitsSaid: limitsBecause(level),
    ofHold: conditionsBecause(under.form === 'neutral' ? 'neutralBrace' : 'hollowHold', known),
    ofTwists: conditionsBecause('twists', known),
  }
}

function limitsBecause(level: LevelOn): readonly Because[] {
  const cleared = level.covered.map(
    ({ id, level: counts }): Because => ({ rule: counts === 3 ? 'CL-02' : 'CL-03', saw: { id } }),
  )
  return level.level === 3 ? [{ rule: 'LV-03', saw: { level: 3 } }, ...cleared] : cleared
}
