import { type AssessmentStep, type LegLowerBand, legLowerBandOf } from '@backstride/coach'
import type { FactData, FactOf } from '@backstride/facts'
import { useLingui } from '@lingui/react/macro'
import { useFormat } from '../../language/format.ts'
import { usePreferences } from '../services.tsx'
import type { FactWords } from './fact-words-type.ts'
import { usePlaceWords } from './place-words.ts'

export type AssessmentFact = FactOf<
  | 'PainSitesMarked'
  | 'MovementPreferenceTold'
  | 'TrainingTold'
  | 'SittingTold'
  | 'SqueezeTested'
  | 'HipFlexorTested'
  | 'LegLowerTested'
  | 'PlankTimed'
  | 'AssessmentSkipped'
>

/** What each step of the assessment is called. */
export function useAssessmentNames(): Readonly<Record<AssessmentStep, string>> {
  const { t } = useLingui()
  return {
    bodyChart: t`Where it hurts`,
    movement: t`What makes it worse`,
    training: t`Training of late`,
    sitting: t`Sitting`,
    squeeze: t`Squeeze test`,
    hipFlexor: t`Front of the hips`,
    backContact: t`Back on the floor`,
    legLower: t`Straight legs down`,
    plank: t`Planks for time`,
  }
}

/** What was told or tested, in words: nothing concluded. */
export function useAssessmentWords(): (fact: AssessmentFact) => FactWords {
  const { t } = useLingui()
  const format = useFormat()
  const [{ units }] = usePreferences()
  const names = useAssessmentNames()
  const { sites: siteWords } = usePlaceWords()
  const bands = useThighBandWords()
  const legBands = useLegBandWords()
  const worse = {
    bending: t`sitting and bending`,
    arching: t`standing, arching, downhill`,
    neither: t`neither`,
    unsure: t`not sure`,
  }
  const cooldowns = {
    usually: t`cooldown usually`,
    sometimes: t`cooldown sometimes`,
    rarely: t`cooldown rarely`,
  }
  const sides = { left: t`left`, right: t`right` }
  const felt = {
    yes: t`pelvis felt to move`,
    no: t`pelvis not felt to move`,
    unsure: t`not sure the pelvis moved`,
  }
  const even = {
    even: t`both sides alike`,
    left: t`more on the left`,
    right: t`more on the right`,
    unsure: t`not sure about the sides`,
  }
  const pain = (nrs: number | undefined) => (nrs === undefined ? undefined : t`pain ${nrs} of 10`)
  const joined = (...parts: readonly (string | undefined)[]) =>
    parts.filter(each => each !== undefined && each !== '').join(' · ')

  const training = (told: FactData<'TrainingTold'>): string => {
    const { runsPerWeek, strengthPerWeek, crossPerWeek, longestRunM, cooldown } = told
    const distance = longestRunM === undefined ? undefined : format.distance(longestRunM, units)
    return joined(
      runsPerWeek === undefined ? undefined : t`runs a week: ${runsPerWeek}`,
      distance === undefined ? undefined : t`longest in 30 days: ${distance}`,
      strengthPerWeek === undefined ? undefined : t`strength a week: ${strengthPerWeek}`,
      crossPerWeek === undefined ? undefined : t`other endurance a week: ${crossPerWeek}`,
      cooldown === undefined ? undefined : cooldowns[cooldown],
    )
  }
  const sitting = ({ hoursPerDay, longestSpellMin }: FactData<'SittingTold'>): string => {
    const spell = longestSpellMin === undefined ? undefined : format.minutes(longestSpellMin)
    const hours = hoursPerDay === undefined ? undefined : format.number(hoursPerDay)
    return joined(
      hours === undefined ? undefined : t`about ${hours} h a day`,
      spell === undefined ? undefined : t`up to ${spell} at a time`,
    )
  }
  const hip = (side: 'left' | 'right', told: FactData<'HipFlexorTested'>): string | undefined => {
    const tested = told[side]
    return tested === undefined ? undefined : `${sides[side]} ${bands[tested.band]}`
  }
  const leg = ({ legs, side, minLegAngleDeg, nrs }: FactData<'LegLowerTested'>): string => {
    const which = legs === 'both' ? t`both legs` : side === undefined ? t`one leg` : sides[side]
    return joined(which, legBands[legLowerBandOf(minLegAngleDeg)], pain(nrs))
  }

  return fact => {
    switch (fact.kind) {
      case 'PainSitesMarked': {
        const { sites } = fact.data
        return { title: names.bodyChart, detail: sites.length === 0 ? t`nowhere` : siteWords(sites) }
      }
      case 'MovementPreferenceTold': {
        const { worseWith, flatteningHurts } = fact.data
        const flat =
          flatteningHurts === undefined
            ? undefined
            : flatteningHurts
              ? t`pressing flat hurts more`
              : t`pressing flat is fine`
        return { title: names.movement, detail: joined(worse[worseWith], flat) }
      }
      case 'TrainingTold':
        return { title: names.training, detail: training(fact.data) }
      case 'SittingTold':
        return { title: names.sitting, detail: sitting(fact.data) }
      case 'SqueezeTested': {
        const { data } = fact
        const sidesFelt = data.even === undefined ? undefined : even[data.even]
        return { title: names.squeeze, detail: joined(felt[data.felt], sidesFelt, pain(data.nrs)) }
      }
      case 'HipFlexorTested': {
        const way = fact.data.way === 'phone' ? t`by the phone` : t`by eye`
        return {
          title: names.hipFlexor,
          detail: joined(hip('left', fact.data), hip('right', fact.data), way),
        }
      }
      case 'LegLowerTested':
        return { title: names.legLower, detail: leg(fact.data) }
      case 'PlankTimed': {
        const { plank, side, heldS, nrs } = fact.data
        const which = plank === 'front' ? t`front` : side === undefined ? t`side` : t`side, ${sides[side]}`
        return { title: names.plank, detail: joined(which, format.seconds(heldS), pain(nrs)) }
      }
      case 'AssessmentSkipped': {
        const step = names[fact.data.step]
        return { title: t`Left out: ${step}`, detail: '' }
      }
    }
  }
}

/** Where the thigh came to rest, against the level of the hip. */
export function useThighBandWords(): Readonly<Record<'below' | 'level' | 'above', string>> {
  const { t } = useLingui()
  return { below: t`below level`, level: t`level`, above: t`above level` }
}

/** How high the leg was when the back lifted, from nearly upright to the floor. */
export function useLegBandWords(): Readonly<Record<LegLowerBand, string>> {
  const { t } = useLingui()
  return {
    90: t`nearly upright`,
    75: t`steep`,
    60: t`a little above halfway`,
    45: t`a little below halfway`,
    30: t`low`,
    15: t`just above the floor`,
    0: t`never: down to the floor`,
  }
}
