import type { FlareOn } from '../progression/flares.ts'
import { levelCodes, lowestLevel, restrictions } from './level.ts'
import type { LevelOn } from './level-on.ts'
import { closingsOf } from './screen.ts'

/** The level of a day: what the safety screen leaves standing, and a flare that lasts. [PG-11] */
export function levelToday(level: LevelOn, flare: FlareOn | undefined): LevelOn {
  if (flare === undefined || (flare.level >= level.level && flare.cleared === undefined)) return level
  const lowest = lowestLevel([flare.level, level.level])
  const allowed = flare.cleared?.data.allows ?? ['drills', 'running']
  const named: readonly string[] = [...closingsOf(lowest), ...(flare.cleared?.data.restrictions ?? [])]
  const may = (what: 'drills' | 'running') => lowest > 2 && level.allows[what] && allowed.includes(what)
  return {
    ...level,
    level: lowest,
    code: levelCodes[lowest],
    restrictions: restrictions.filter(name => named.includes(name) || level.restrictions.includes(name)),
    allows: { drills: may('drills'), running: may('running') },
  }
}
