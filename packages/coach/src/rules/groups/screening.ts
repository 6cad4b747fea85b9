import { computedFlagIds, computedFlags, type RedFlag, redFlags } from '../../screening/red-flags.ts'
import type { Numbers } from '../rule.ts'

/** Every question of the safety screen, and what it works out, each with its own thresholds. */
export const screeningRules = [
  ...redFlags.map(({ id, tag, source, ...flag }) => ({ id, tag, source, ...numbered(thresholdsOf(flag)) })),
  ...computedFlagIds.map(id => {
    const { tag, source, family: _family, clearance: _clearance, ...numbers } = computedFlags[id]
    return { id, tag, source, numbers }
  }),
]

function numbered(numbers: Numbers): { readonly numbers?: Numbers } {
  return Object.keys(numbers).length === 0 ? {} : { numbers }
}

function thresholdsOf({
  yes,
  fromAge,
  raised = [],
  eased,
  easesAfterDays,
}: Omit<RedFlag, 'id' | 'tag' | 'source'>): Numbers {
  const fromAges = raised.flatMap(({ firstEpisodeFromAge }) => firstEpisodeFromAge ?? [])
  return {
    ...(typeof yes === 'number' ? { yesGives: yes } : {}),
    ...(fromAge === undefined ? {} : { fromAge }),
    ...(raised[0] === undefined ? {} : { raisedTo: raised[0].to }),
    ...(fromAges[0] === undefined ? {} : { firstEpisodeFromAge: fromAges[0] }),
    ...(eased === undefined ? {} : { unchangedGives: eased.to }),
    ...(easesAfterDays === undefined ? {} : { easesAfterDays }),
  }
}
