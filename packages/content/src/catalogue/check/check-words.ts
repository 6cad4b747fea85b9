import { languages, type Text } from '@backstride/kit'
import type { Drill } from '../drill.ts'
import type { CatalogueFault } from './catalogue-fault.ts'

/** At most so many words: they are shown large and said within a breath. */
const mostWords = { caption: 6, correction: 8 } as const

interface Words {
  readonly where: string
  readonly text: Text
  readonly kind?: keyof typeof mostWords
}

/** Every text of a drill stands in every language, and what is shown large is short. */
export const checkWords = (drill: Drill): readonly CatalogueFault[] =>
  wordsOf(drill).flatMap(({ where, text, kind }) =>
    languages.flatMap((lang): CatalogueFault[] => {
      const said: string | undefined = text[lang]
      const at = `${drill.id} ${where}.${lang}`
      if (said === undefined || said.trim() === '')
        return [{ type: 'missing-text', where: at, says: 'has no words' }]
      if (kind === undefined || wordCount(said) <= mostWords[kind]) return []
      return [{ type: 'too-long', where: at, says: `has ${wordCount(said)} words: ${said}` }]
    }),
  )

/** Numbers count; dashes and signs standing alone do not. */
export const wordCount = (said: string): number =>
  said.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length

const wordsOf = ({
  name,
  position,
  setUp,
  entry,
  cues,
  faults,
  ends,
  eyes,
  moves,
}: Drill): readonly Words[] => [
  { where: 'name', text: name },
  { where: 'position', text: position },
  ...setUp.map((text, index) => ({ where: `setUp[${index}]`, text })),
  ...(entry ?? []).map((text, index) => ({ where: `entry[${index}]`, text, kind: 'caption' as const })),
  ...cues.map((text, index) => ({ where: `cues[${index}]`, text, kind: 'caption' as const })),
  ...faults.flatMap(fault => [
    { where: `faults.${fault.id}.name`, text: fault.name },
    { where: `faults.${fault.id}.correction`, text: fault.correction, kind: 'correction' as const },
  ]),
  { where: 'ends', text: ends },
  ...eyes.map(({ eye, sees }) => ({ where: `eyes.${eye}`, text: sees })),
  ...moves.flatMap(({ says }, index) =>
    says === undefined ? [] : [{ where: `moves[${index}]`, text: says, kind: 'caption' as const }],
  ),
]
