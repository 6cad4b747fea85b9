import { err, ok, type Result } from '@backstride/kit'
import { type JudgedExercise, judge, judgedExercises, readRecording } from '@backstride/motion'
import { readJson } from '../read-json.ts'
import { type Refusal, type Verb, wrongUsage } from '../verb.ts'
import { judgedAsText } from './judge-text.ts'
import { waysToHold } from './judge-variant.ts'

export const judgeVerb: Verb = {
  usage: 'judge RECORDING [--exercise E] [--variant HH02|any]',
  says: 'What a recording of landmarks or readings shows: clean seconds, twists, lost contact, and what was not seen.',
  flags: { exercise: 'value', variant: 'value' },
  words: 1,
  async run({ positional, flags, lang }, io) {
    const { variant = 'any' } = flags
    const exercise = askedExercise(flags.exercise)
    if (!exercise.ok) return exercise
    const ways = waysToHold(variant)
    if (!ways.ok) return ways
    const json = await readJson(positional[0] ?? '-', io)
    if (!json.ok) return json
    const recording = readRecording(json.value, { exercise: exercise.value })
    if (!recording.ok) return recording
    const { value } = recording
    if (variant !== 'any' && value.exercise !== 'hollow-hold')
      return err(wrongUsage(`--variant is for hollow-hold, and this is ${value.exercise}.`))
    const { ways: named, footOnFloor } = ways.value
    if (footOnFloor && value.source === 'camera')
      return err({
        type: 'not-judged',
        message: `${variant} keeps a foot on the floor: a camera judges only holds with both legs up.`,
      })
    const judged = judge(value, { ways: named })
    const document = { ...judged, variant, frames: { read: value.frames.length, ...value.untidy } }
    return ok({ document, text: judgedAsText(judged, value.untidy, lang) })
  },
}

function askedExercise(asked: string | true | undefined): Result<JudgedExercise | undefined, Refusal> {
  if (asked === undefined) return ok(undefined)
  const exercise = judgedExercises.find(each => each === asked)
  return exercise === undefined
    ? err(wrongUsage(`--exercise is one of ${judgedExercises.join(', ')}.`))
    : ok(exercise)
}
