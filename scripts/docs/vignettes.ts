import { type Level, levelCodes, type ScreenResult, screen } from '@backstride/coach'
import { readScreenDocument } from '@backstride/facts'
import {
  chapters,
  isMembers,
  type ProgressionCase,
  type ScreenCase,
  screenDocument,
} from '../../apps/cli/src/testing/vignettes.ts'

interface Answered {
  readonly chapter: string
  readonly vignette: ScreenCase
  readonly expected: Level
  readonly got: ScreenResult
}

/** `docs/rules/vignettes.md`: how many there are, and what the safety screen says to them, counted anew each time. */
export function pages(): Record<string, string> {
  const screens = chapters<ScreenCase>('screen')
  const journals = chapters<ProgressionCase>('progression')
  const answered = screens.flatMap(([chapter, vignettes]) => vignettes.flatMap(one => answer(chapter, one)))
  const ordinary = answered.filter(({ chapter }) => chapter === 'ordinary')
  const unsure = answered.filter(({ vignette }) => onlyUnsure(vignette))
  const stricter = answered.filter(({ expected, got }) => got.level < expected)
  const milder = answered.filter(({ expected, got }) => got.level > expected)
  const all = [...screens, ...journals].reduce((sum, [, vignettes]) => sum + vignettes.length, 0)
  return {
    'docs/rules/vignettes.md': lines(
      '# Vignettes',
      '',
      '<!-- Written by `npm run docs` from fixtures/vignettes and what the screen says to them; a test fails when it is stale. -->',
      '',
      `${all} short situations, each with what must be said about it, why, and where that stands. They were written from the`,
      'published rules and their sources, not from the code. `npm test` runs every one of them.',
      '',
      '**What this is not.** These are our own cases: the same project that wrote the rules thought them up. They show that the',
      'program does what the text says. They do not show that the text is right for a person, and no share here is a sensitivity',
      'or a specificity: nobody was examined. The levels wait for the sign-off of a physiotherapist and a doctor.',
      '',
      '## The safety screen',
      '',
      '| the source says | vignettes | answered 0 | 1 | 2 | 3 | 4 |',
      '|---|---|---|---|---|---|---|',
      ...levels.map(level => {
        const those = answered.filter(({ expected }) => expected === level)
        const as = levels.map(other => those.filter(({ got }) => got.level === other).length)
        return `| ${level} ${levelCodes[level]} | ${those.length} | ${as.join(' | ')} |`
      }),
      '',
      `- Emergencies missed (the source says 0, answered milder): **${milder.filter(({ expected }) => expected === 0).length} of ${answered.filter(({ expected }) => expected === 0).length}**.`,
      `- Same-day signs missed (the source says 1, answered milder): **${milder.filter(({ expected }) => expected === 1).length} of ${answered.filter(({ expected }) => expected === 1).length}**.`,
      `- Over-referral (answered stricter than the source says): **${stricter.length} of ${answered.length}**.`,
      `- Screens that must be refused, because something is missing or out of range: ${refusedCount(screens)}.`,
      '',
      '### Who the rules as written stop',
      '',
      'Agreeing with the text says nothing about how many people the text stops without need. So the same screens are counted',
      'once more, by who is asked.',
      '',
      ...stopped('Ordinary runners (`screen/ordinary.json`)', ordinary),
      ...stopped('Runners who marked nothing but "not sure", also after the clarifier', unsure),
      '',
      'Ordinary runners that are stopped, and by which row:',
      '',
      ...ordinary
        .filter(({ got }) => got.level <= 2)
        .map(({ vignette, got }) => `- ${vignette.name}: level ${got.level}, ${got.rules.join(', ')}`),
      '',
      '## How many',
      '',
      '| screen | vignettes |',
      '|---|---|',
      ...screens.map(([name, vignettes]) => `| ${name} | ${vignettes.length} |`),
      `| together | ${screens.reduce((sum, [, vignettes]) => sum + vignettes.length, 0)} |`,
      '',
      '| progression | vignettes |',
      '|---|---|',
      ...journals.map(([name, vignettes]) => `| ${name} | ${vignettes.length} |`),
      `| together | ${journals.reduce((sum, [, vignettes]) => sum + vignettes.length, 0)} |`,
    ),
  }
}

const levels: readonly Level[] = [0, 1, 2, 3, 4]

function answer(chapter: string, vignette: ScreenCase): readonly Answered[] {
  const { level } = vignette.expected
  const read = readScreenDocument(screenDocument(vignette.input))
  if (level === undefined || !read.ok) return []
  return [{ chapter, vignette, expected: level as Level, got: screen(read.value) }]
}

const refusedCount = (screens: readonly (readonly [string, readonly ScreenCase[]])[]): number =>
  screens.flatMap(([, vignettes]) => vignettes).filter(({ expected }) => expected.error !== undefined).length

/** All that was changed in the calm screen is answers, and each of them is unsure. */
function onlyUnsure({ input: { change, replace, leaveOut, whole } }: ScreenCase): boolean {
  if (change === undefined || replace !== undefined || leaveOut !== undefined || whole !== undefined)
    return false
  const { answers, ...others } = change
  return (
    isMembers(answers) &&
    Object.keys(others).length === 0 &&
    Object.values(answers).every(given => given === 'unsure')
  )
}

function stopped(who: string, those: readonly Answered[]): readonly string[] {
  const at = (from: Level, to: Level) =>
    those.filter(({ got }) => got.level >= from && got.level <= to).length
  return [
    `- ${who}: ${those.length}. Free to train ${at(4, 4)}, with caution ${at(3, 3)}, stopped until someone has looked ${at(0, 2)}, of these sent for help the same day or at once ${at(0, 1)}.`,
  ]
}

const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`
