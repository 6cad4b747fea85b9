import { type ScreenResult, screen } from '@backstride/coach'
import { ruleSentences } from '@backstride/content'
import { readScreenDocument } from '@backstride/facts'
import { err, ok, say } from '@backstride/kit'
import { readJson } from '../read-json.ts'
import type { Verb, VerbArgs } from '../verb.ts'

export const screenVerb: Verb = {
  usage: 'screen FILE',
  says: 'What the safety screen says of a document of answers.',
  flags: {},
  words: 1,
  async run(args, io) {
    const json = await readJson(args.positional[0] ?? '-', io)
    if (!json.ok) return json
    const document = readScreenDocument(json.value)
    if (!document.ok) return err({ type: document.error.type, message: document.error.message })
    const result = screen(document.value)
    return ok({ document: result, text: asText(result, args) })
  },
}

function asText(result: ScreenResult, { lang }: VerbArgs): string {
  const rules = result.rules.map(id => `  ${id}  ${say(ruleSentences[id], lang)}`)
  return [
    `${result.level} ${result.code}`,
    ...rules,
    ...(result.restrictions.length === 0 ? [] : [`  ${result.restrictions.join(', ')}`]),
  ].join('\n')
}
