import { parseArgs } from './parse-args.ts'
import type { Io, Refusal, Verb } from './verb.ts'
import { demandVerb } from './verbs/demand.ts'
import { exportVerb } from './verbs/export.ts'
import { judgeVerb } from './verbs/judge.ts'
import { poseVerb } from './verbs/pose.ts'
import { restoreVerb } from './verbs/restore.ts'
import { screenVerb } from './verbs/screen.ts'
import { simulateVerb } from './verbs/simulate.ts'
import { todayVerb } from './verbs/today.ts'

const verbs: Readonly<Record<string, Verb>> = {
  screen: screenVerb,
  today: todayVerb,
  demand: demandVerb,
  judge: judgeVerb,
  pose: poseVerb,
  simulate: simulateVerb,
  export: exportVerb,
  restore: restoreVerb,
}

/** What came of a call: exit code, and the text for each stream. */
export interface Outcome {
  readonly exitCode: 0 | 1 | 2
  readonly stdout: string
  readonly stderr: string
}

/** Runs one call of `backstride`. `words` are those after the program's name. */
export async function main(words: readonly string[], io: Io, version: string): Promise<Outcome> {
  const [name, ...rest] = words
  if (name === '--version') return { exitCode: 0, stdout: `${version}\n`, stderr: '' }
  if (name === undefined || name === '--help' || name === 'help')
    return name === undefined
      ? { exitCode: 2, stdout: '', stderr: help() }
      : { exitCode: 0, stdout: help(), stderr: '' }
  const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined
  if (verb === undefined)
    return { exitCode: 2, stdout: '', stderr: `${name} is not a verb of backstride.\n${help()}` }
  const args = parseArgs(verb, rest)
  const wantsJson = rest.includes('--json')
  const output = args.ok ? await verb.run(args.value, io) : args
  if (!output.ok) return refused(output.error, wantsJson)
  const { document, text } = output.value
  return { exitCode: 0, stdout: `${wantsJson ? JSON.stringify(document, null, 2) : text}\n`, stderr: '' }
}

function refused(error: Refusal, wantsJson: boolean): Outcome {
  const stderr = `${error.message}\n`
  if (error.type === 'usage') return { exitCode: 2, stdout: '', stderr }
  return {
    exitCode: 1,
    stdout: wantsJson ? `${JSON.stringify({ error })}\n` : '',
    stderr: wantsJson ? '' : stderr,
  }
}

const help = (): string =>
  [
    'backstride: the coach at a terminal. A coach, never a doctor.',
    '',
    ...Object.values(verbs).map(({ usage, says }) => `  ${usage.padEnd(40)} ${says}`),
    '',
    '  --json  one JSON document on standard output    --lang en|de',
    '',
  ].join('\n')
