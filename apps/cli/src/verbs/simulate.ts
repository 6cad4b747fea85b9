import { err, type Lang, ok, say, type Text } from '@backstride/kit'
import { merged, type Simulated } from '@backstride/virtual'
import { livePart, partsOf } from '../simulation/part.ts'
import { type Verb, type VerbArgs, wrongUsage } from '../verb.ts'

/** Ten runners of each kind for half a year. */
const usual = { runners: 140, weeks: 26, seed: '1' } as const
const most = { runners: 1_000_000, weeks: 520 } as const

/** Below so many weeks lived, threads take longer to start than to work. */
const worthThreads = 500
const pieces = 16

export const simulateVerb: Verb = {
  usage: 'simulate [--runners N] [--weeks W] [--seed S]',
  says: 'Made-up runners live by the rules; counts what must never happen. It never shows that the rules help.',
  flags: { runners: 'value', weeks: 'value', seed: 'value' },
  words: 0,
  async run({ flags, lang }, io) {
    const runners = wholeNumber(flags.runners ?? String(usual.runners), most.runners)
    const weeks = wholeNumber(flags.weeks ?? String(usual.weeks), most.weeks)
    const seed = flags.seed ?? usual.seed
    if (runners === undefined)
      return err(wrongUsage(`--runners is a whole number from 1 to ${most.runners}.`))
    if (weeks === undefined) return err(wrongUsage(`--weeks is a whole number from 1 to ${most.weeks}.`))
    if (typeof seed !== 'string' || !/^[\w.-]{1,64}$/.test(seed))
      return err(wrongUsage('--seed is a number or a word.'))
    const asked = { runners, weeks, seed }
    const apart = runners * weeks >= worthThreads ? io.liveApart : undefined
    const lived =
      apart === undefined
        ? livePart({ ...asked, from: 0, until: runners })
        : merged(await apart(partsOf(asked, pieces)))
    const document = {
      runners: lived.runners,
      days: lived.days,
      invariants: lived.invariants.map(({ says, ...counted }) => ({ ...counted, says: say(says, lang) })),
      seed: asNumber(seed),
      shows: say(words.shows, lang),
    }
    return ok({ document, text: asText(lived, lang) })
  },
}

function wholeNumber(text: VerbArgs['flags'][string], highest: number): number | undefined {
  if (typeof text !== 'string' || !/^\d{1,9}$/.test(text)) return undefined
  const value = Number(text)
  return value >= 1 && value <= highest ? value : undefined
}

const asNumber = (seed: string): number | string => {
  const value = Number(seed)
  return Number.isSafeInteger(value) && String(value) === seed ? value : seed
}

const words = {
  lived: {
    en: '{runners} made-up runners, {days} days',
    de: '{runners} erfundene Laufende, {days} Tage',
  },
  checked: { en: '{checked} checked, {violations} broken', de: '{checked} geprüft, {violations} gebrochen' },
  never: { en: 'nothing to check in so short a run', de: 'in so kurzer Zeit nichts zu prüfen' },
  whole: { en: 'Nothing was broken.', de: 'Nichts wurde gebrochen.' },
  broken: {
    en: 'BROKEN: {count} of {all} sentences do not hold.',
    de: 'GEBROCHEN: {count} von {all} Sätzen gelten nicht.',
  },
  first: { en: 'first: runner {runner}, {date}: {saw}', de: 'zuerst: Nummer {runner}, {date}: {saw}' },
  shows: {
    en: 'This shows that the rules keep to what they say, as they are written. It never shows that they help anyone: the runners are made up, and so is every number of their backs.',
    de: 'Das zeigt, dass die Regeln halten, was sie sagen, so wie sie geschrieben sind. Es zeigt nie, dass sie jemandem helfen: Diese Laufenden sind erfunden, und jede Zahl ihrer Rücken auch.',
  },
} as const satisfies Record<string, Text>

function asText({ runners, days, invariants }: Simulated, lang: Lang): string {
  const rows = invariants.flatMap(({ id, says, checked, violations, first }) => [
    `${violations > 0 ? 'NOT' : 'ok '} ${id}  ${say(says, lang)}`,
    `            ${checked === 0 ? say(words.never, lang) : say(words.checked, lang, { checked, violations })}`,
    ...(first === undefined ? [] : [`            ${say(words.first, lang, { ...first })}`]),
  ])
  const count = invariants.filter(({ violations }) => violations > 0).length
  const end =
    count === 0 ? say(words.whole, lang) : say(words.broken, lang, { count, all: invariants.length })
  return [say(words.lived, lang, { runners, days }), '', ...rows, '', end, say(words.shows, lang)].join('\n')
}
