import { type ContactQuestion, contactQuestion, drillOf } from '@backstride/content'

/** What is asked of rounds nobody told about, by their drills: in the words of each, or in those for any position. */
export function questionFor(drills: readonly string[]): ContactQuestion | undefined {
  const questions = drills.map(id => contactQuestion(drillOf(id)?.ladder ?? 'hollowHold'))
  const [first] = questions
  return questions.every(each => each === first) ? first : ofAnyPosition
}

const ofAnyPosition = contactQuestion('sidePlank')
