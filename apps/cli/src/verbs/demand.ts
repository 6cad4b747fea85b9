import { legRatio, meanDemand, tableTopTorque } from '@backstride/body'
import { holdNames, hollowHold, hollowHoldLevers, isLadderHold } from '@backstride/content'
import { type Lang, ok, say } from '@backstride/kit'
import type { Verb } from '../verb.ts'

export const demandVerb: Verb = {
  usage: 'demand',
  says: 'What each position of the hollow hold asks, computed.',
  flags: {},
  words: 0,
  async run({ lang }) {
    const variants = variantsIn(lang)
    const vectors = {
      tableTop: { male: round(tableTopTorque('male'), 5), female: round(tableTopTorque('female'), 5) },
    }
    return ok({ document: { variants, edges: hollowHold.edges, vectors }, text: asText(variants, lang) })
  },
}

interface VariantRow {
  readonly id: string
  readonly name: string
  readonly demand: number
  readonly legRatio: { readonly male: number; readonly female: number }
  readonly tier: number
  readonly automatic: boolean
}

/** Easy to hard. */
const variantsIn = (lang: Lang): readonly VariantRow[] =>
  hollowHold.variants.flatMap(({ id, tier, automatic }) => {
    if (!isLadderHold(id)) return []
    const levers = hollowHoldLevers(id)
    return {
      id,
      name: say(holdNames[id], lang),
      demand: round(meanDemand(levers), 2),
      legRatio: { male: round(legRatio(levers, 'male'), 2), female: round(legRatio(levers, 'female'), 2) },
      tier,
      automatic,
    }
  })

/** Half to even, as the published table rounds: one leg in table-top is 0.625 and stands there as 0.62. */
function round(value: number, places: number): number {
  const scaled = value * 10 ** places
  const below = Math.floor(scaled)
  const isHalf = Math.abs(scaled - below - 0.5) < 1e-9
  return (isHalf ? below + (below % 2) : Math.round(scaled)) / 10 ** places
}

const words = {
  headings: {
    en: ['position', 'demand', 'legs m/f', 'tier'],
    de: ['Position', 'Anforderung', 'Beine m/w', 'Rang'],
  },
  note: {
    en: '1 is table-top with the head down. Computed for a body at rest: no load on the spine, no score of risk.',
    de: '1 ist der rechte Winkel mit liegendem Kopf. Für einen ruhenden Körper berechnet: keine Last der Wirbelsäule, kein Maß für ein Risiko.',
  },
} as const

function asText(variants: readonly VariantRow[], lang: Lang): string {
  const rows = variants.map(({ id, name, demand, legRatio: legs, tier }) => [
    `${id}  ${name}`,
    demand.toFixed(2),
    `${legs.male.toFixed(2)}/${legs.female.toFixed(2)}`,
    String(tier),
  ])
  const table = [words.headings[lang], ...rows]
  const widths = words.headings[lang].map((_, column) =>
    Math.max(...table.map(row => row[column]?.length ?? 0)),
  )
  const lines = table.map(row =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  )
  return [...lines, '', words.note[lang]].join('\n')
}
