import { sessionsToHear } from '../../apps/app/src/player/cues/testing/sessions-to-hear.ts'
import { type Line, type Runner, transcriptOf } from '../../apps/app/src/player/cues/transcript.ts'
import { type Lang, languages } from '../../packages/kit/src/index.ts'

/** docs/transcripts: the article's dose as it is heard, so that a person can judge the words. */
export function pages(): Record<string, string> {
  return Object.fromEntries(languages.map(lang => [`docs/transcripts/six-minutes.${lang}.md`, page(lang)]))
}

const words = {
  en: {
    title: 'Six minutes, as they are heard',
    intro: [
      'A runner who knows the drills, voice with full talk, tones on. The runner taps when asked, tells after the second round that the back',
      'stayed down, and marks the fourth round after six seconds. Bold: said and shown. Brackets: only shown.',
    ],
    head: '| time | state | said and shown | tones |',
  },
  de: {
    title: 'Sechs Minuten, wie man sie hört',
    intro: [
      'Jemand kennt die Übungen; die Stimme sagt alles, die Töne sind an. Getippt wird, wenn danach gefragt wird; nach der zweiten Runde',
      'heißt es, der Rücken blieb unten, und in der vierten hebt er nach sechs Sekunden ab. Fett: gesagt und gezeigt. In Klammern: nur gezeigt.',
    ],
    head: '| Zeit | Zustand | gesagt und gezeigt | Töne |',
  },
} as const satisfies Readonly<Record<Lang, { title: string; intro: readonly string[]; head: string }>>

/** Taps when asked, tells of the second round, marks the fourth. */
const runner: Runner = ({ state, inStateMs, context }) => {
  const round = context.rounds.length
  switch (state) {
    case 'soundCheck':
      return inStateMs >= 4000 ? { type: 'GO' } : undefined
    case 'setup':
      return inStateMs >= 8000 ? { type: 'GO' } : undefined
    case 'steady':
      return inStateMs >= 2000 ? { type: 'STEADY', steady: true } : undefined
    case 'rest':
      return round === 2 && inStateMs === 7000 ? { type: 'FELT', contact: 2 } : undefined
    case 'work':
      return round === 3 && inStateMs >= 6000 ? { type: 'LIFTED' } : undefined
    default:
      return undefined
  }
}

function page(lang: Lang): string {
  const start = sessionsToHear['six minutes']
  if (start === undefined) throw new Error('There is no session of six minutes.')
  const lines = transcriptOf({ start, runner, lang, talk: 'full', tones: true, rate: 1 })
  const { title, intro, head } = words[lang]
  return [
    `# ${title}`,
    '',
    '<!-- Written by `npm run docs` from the player itself; a test fails when it is stale. -->',
    '',
    ...intro,
    '',
    head,
    '|---|---|---|---|',
    ...rows(lines),
    '',
  ].join('\n')
}

/** What comes at one moment is one row. */
function rows(lines: readonly Line[]): readonly string[] {
  const times = [...new Set(lines.map(({ tMs }) => tMs))]
  let caption: string | undefined
  return times.flatMap(tMs => {
    const now = lines.filter(line => line.tMs === tMs)
    const said = now.find(({ channel }) => channel === 'voice')?.what
    const shown = now.find(({ channel }) => channel === 'caption')?.what
    const tones = now.filter(({ channel }) => channel === 'tone').map(({ what }) => what)
    caption = shown ?? caption
    if (said === undefined && shown === undefined && tones.length === 0) return []
    // A cue belongs to the state that has just begun, a tone to the one that planned it.
    const state = (now.find(({ channel }) => channel === 'voice' || channel === 'caption') ?? now[0])?.state
    // What is said stands beside the caption that goes on, where that has other words.
    const words = said === undefined ? cell(undefined, shown) : cell(said, caption)
    return [`| ${minutes(tMs)} | ${state} | ${words} | ${tones.join(', ')} |`]
  })
}

/** Exact, and tenths where those are: the journeys compare a real session with it within 50 ms. */
const minutes = (tMs: number): string => {
  const hundredths = Math.round(tMs / 10)
  const seconds = ((hundredths % 6000) / 100).toFixed(2).replace(/0$/, '')
  return `${Math.floor(hundredths / 6000)}:${seconds.replace(/^(\d)\./, '0$1.')}`
}

function cell(said: string | undefined, shown: string | undefined): string {
  if (said === undefined) return shown === undefined ? '' : `(${shown})`
  if (shown === undefined || shown === said) return `**${said}**`
  return `**${said}** (${shown})`
}
