import {
  type Because,
  type Explained,
  explain,
  type TodayItem,
  type TodayPlan,
  today,
} from '@backstride/coach'
import { numbersInWords, programme, ruleSentences } from '@backstride/content'
import { compareFacts, type Fact, isFactKind, isKnown } from '@backstride/facts'
import { err, isDay, type Lang, ok } from '@backstride/kit'
import { readJournal } from '../read-journal.ts'
import { type Verb, wrongUsage } from '../verb.ts'

export const todayVerb: Verb = {
  usage: 'today JOURNAL --date YYYY-MM-DD',
  says: 'What to do on a day, and which rules decided it.',
  flags: { date: 'value' },
  words: 1,
  async run({ positional, flags, lang }, io) {
    const { date } = flags
    if (typeof date !== 'string' || !isDay(date))
      return err(wrongUsage('today needs --date with a calendar day such as 2026-11-23.'))
    const facts = await readJournal(positional[0] ?? '-', io)
    if (!facts.ok) return facts
    const plan = today({ facts: facts.value, date, programme })
    const say = (because: Because) => explain(because, ruleSentences, lang)
    const items = plan.items.map(item => ({ ...item, because: item.because.map(say) }))
    const steps = plan.steps.map(step => ({ ...step, because: step.because.map(say) }))
    const advice = plan.advice.map(({ id, because }) => ({ id, because: [say(because)] }))
    const { level, restrictions, doneToday, rulesVersion, thresholds } = plan
    return ok({
      document: {
        date,
        level,
        items,
        restrictions,
        doneToday,
        steps,
        advice,
        rulesVersion,
        thresholds,
        setAside: setAside(facts.value, date),
      },
      text: asText(plan, items, setAside(facts.value, date), lang),
    })
  },
}

type ExplainedItem = Omit<TodayItem, 'because'> & { readonly because: readonly Explained[] }

interface SetAside {
  readonly fact: string
  readonly kind: string
  readonly day: string
  readonly why: 'later' | 'unknownKind' | 'newerVersion'
}

/** What the journal holds and this plan does not hear: it is kept, and named, in an order that no file decides. */
const setAside = (facts: readonly Fact[], date: string): readonly SetAside[] =>
  facts.toSorted(compareFacts).flatMap((fact): readonly SetAside[] => {
    const { id, kind, day } = fact
    if (day > date) return [{ fact: id, kind, day, why: 'later' }]
    if (isKnown(fact)) return []
    return [{ fact: id, kind, day, why: isFactKind(kind) ? 'newerVersion' : 'unknownKind' }]
  })

/** Every item with its reasons: rule, sentence, what it saw, its numbers, where they come from. */
function asText(
  plan: TodayPlan,
  items: readonly ExplainedItem[],
  aside: readonly SetAside[],
  lang: Lang,
): string {
  const { level, saw, numbers, rules } = words[lang]
  const because = (each: Explained): readonly string[] => [
    `  ${each.rule} ${each.says}`,
    ...line(
      saw,
      Object.entries(each.saw).map(([name, value]) => `${name} ${value}`),
    ),
    ...line(numbers, numbersInWords({ id: each.rule, numbers: each.numbers }, lang)),
    `    ${each.source} [${each.tag}]`,
  ]
  const lines = items.flatMap(item => [
    `${item.kind} ${item.id} ${doseText(item.dose)}`.trimEnd(),
    ...item.because.flatMap(because),
  ])
  return [
    `${plan.date}, ${level} ${plan.level ?? '-'}`,
    ...lines,
    ...(['later', 'unknownKind', 'newerVersion'] as const).flatMap(why => {
      const count = aside.filter(fact => fact.why === why).length
      return count === 0 ? [] : [`${words[lang][why]}: ${count}`]
    }),
    `${rules} ${plan.rulesVersion}, ${plan.thresholds}`,
  ].join('\n')
}

const line = (label: string, parts: readonly string[]): readonly string[] =>
  parts.length === 0 ? [] : [`    ${label}: ${parts.join(' · ')}`]

const words = {
  en: {
    level: 'level',
    saw: 'saw',
    numbers: 'numbers',
    rules: 'rules',
    later: 'set aside, of later days',
    unknownKind: 'set aside, of a kind unknown here',
    newerVersion: 'set aside, of a newer version',
  },
  de: {
    level: 'Sicherheitsstufe',
    saw: 'gesehen',
    numbers: 'Zahlen',
    rules: 'Regeln',
    later: 'beiseitegelegt, von späteren Tagen',
    unknownKind: 'beiseitegelegt, hier unbekannte Art',
    newerVersion: 'beiseitegelegt, aus einer neueren Version',
  },
} as const

const doseText = (dose: object): string =>
  Object.entries(dose)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ')
