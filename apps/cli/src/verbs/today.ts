import { type Explained, explain, type TodayItem, type TodayPlan, today } from '@backstride/coach'
import { hollowHold, ruleSentences } from '@backstride/content'
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
    const plan = today({ facts: facts.value, date, ladder: hollowHold })
    const items = plan.items.map(item => ({
      ...item,
      because: item.because.map(because => explain(because, ruleSentences, lang)),
    }))
    const { level, restrictions, doneToday } = plan
    return ok({ document: { date, level, items, restrictions, doneToday }, text: asText(plan, items, lang) })
  },
}

type ExplainedItem = Omit<TodayItem, 'because'> & { readonly because: readonly Explained[] }

function asText(plan: TodayPlan, items: readonly ExplainedItem[], lang: Lang): string {
  const level = { en: 'level', de: 'Stufe' }[lang]
  const lines = items.flatMap(item => [
    `${item.kind} ${item.id} ${doseText(item.dose)}`.trimEnd(),
    ...item.because.map(({ rule, says, tag }) => `  ${rule} [${tag}] ${says}`),
  ])
  return [`${plan.date}, ${level} ${plan.level ?? '-'}`, ...lines].join('\n')
}

const doseText = (dose: object): string =>
  Object.entries(dose)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ')
