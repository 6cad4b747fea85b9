import { err, type Lang, languages, ok, type Result } from '@backstride/kit'
import { type Refusal, type Verb, type VerbArgs, wrongUsage } from './verb.ts'

/** Splits the words after the verb into flags and the rest; what the verb does not know is wrong usage. */
export function parseArgs(
  verb: Verb,
  words: readonly string[],
): Result<VerbArgs & { json: boolean }, Refusal> {
  const known: Verb['flags'] = { ...verb.flags, json: 'switch', lang: 'value' }
  const positional: string[] = []
  const flags: Record<string, string | true> = {}
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? ''
    if (!word.startsWith('--')) {
      positional.push(word)
      continue
    }
    const [name = '', inline] = word.slice(2).split(/=(.*)/s)
    const kind = Object.hasOwn(known, name) ? known[name] : undefined
    if (kind === undefined)
      return err(wrongUsage(`--${name} is not known here. Usage: backstride ${verb.usage}`))
    if (kind === 'switch') {
      if (inline !== undefined) return err(wrongUsage(`--${name} takes no value.`))
      flags[name] = true
      continue
    }
    const value = inline ?? words[++index]
    if (value === undefined || value === '') return err(wrongUsage(`--${name} needs a value.`))
    flags[name] = value
  }
  if (verb.words === 'some' ? positional.length === 0 : positional.length !== verb.words)
    return err(wrongUsage(`Usage: backstride ${verb.usage}`))
  const lang = flags.lang ?? 'en'
  if (!isLang(lang)) return err(wrongUsage(`--lang is one of ${languages.join(', ')}.`))
  return ok({ positional, flags, lang, json: flags.json === true })
}

const isLang = (text: string | true): text is Lang => languages.some(lang => lang === text)
