import type { Chance } from '../chance/chance.ts'
import { model } from './model.ts'
import type { Runner } from './runner.ts'

/** What a runner's back is like on a day: felt, never told in full. */
export interface Back {
  usualNrs: number
  irritation: number
  flare: number
  flareLeftAfterDay: number
  /** The most distant place the pain reaches; 0 back to 4 foot. */
  distal: number
  numb: boolean
  tolerated: number
  staminaDs: number
  /** Load of the day so far. */
  load: number
}

export const backOf = (runner: Runner): Back => ({
  usualNrs: runner.usualNrs,
  irritation: 0,
  flare: 0,
  flareLeftAfterDay: 0.75,
  distal: 0,
  numb: false,
  tolerated: runner.tolerated,
  staminaDs: runner.staminaDs,
  load: 0,
})

/** A night passes: what was too much shows in the morning, the rest settles. */
export function sleep(back: Back, runner: Runner, chance: Chance): void {
  const { back: numbers, holding } = model
  const over = Math.max(0, back.load / back.tolerated - 1)
  back.irritation =
    back.irritation * numbers.irritationLeftAfterDay +
    Math.min(6, over * numbers.irritationByOverload * runner.sensitivity)
  back.flare *= back.flareLeftAfterDay
  if (chance.happens(runner.flareChance)) {
    back.flare += chance.between(...numbers.flareNrs)
    back.flareLeftAfterDay = chance.between(...numbers.flareLeftAfterDay)
  }
  if (runner.halvesInDays !== undefined) back.usualNrs *= 0.5 ** (1 / runner.halvesInDays)
  if (back.load > 0) {
    back.tolerated *= 1 + numbers.toleratedGrowthByWeek / 7
    back.staminaDs *= 1 + holding.growthByWeek / 7
  }
  back.load = 0
  if (back.distal > 0 && chance.happens(1 / numbers.legDaysByPlace)) back.distal -= 1
  if (back.distal === 0) back.numb = false
  if (chance.happens(runner.legSymptoms)) {
    back.distal = Math.min(4, back.distal + chance.whole(1, 3))
    back.numb = chance.happens(0.4)
  }
}

/** Pain now, NRS, not rounded; `more` for what is being done. */
const felt = (back: Back, more: number): number => back.usualNrs + back.irritation + back.flare + more

/** What the runner says it is: rounded, and less than felt where it hides pain. */
export function toldNrs(back: Back, runner: Runner, chance: Chance, more = 0): number {
  const hidden = runner.hidesNrs === 0 ? 0 : chance.between(0, runner.hidesNrs)
  const nrs = Math.round(felt(back, more) + chance.bell(runner.noiseNrs) - hidden)
  return Math.min(10, Math.max(0, nrs))
}

/** What a load adds while it is done, NRS. */
export const duringNrs = (back: Back, runner: Runner, load: number): number =>
  (load / back.tolerated) * model.back.duringByLoad * runner.sensitivity
