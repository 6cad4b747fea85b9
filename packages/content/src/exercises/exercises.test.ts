import { languages, type Text } from '@backstride/kit'
import { describe, expect, it } from 'vitest'
import { hollowHold } from '../ladders/hollow-hold.ts'
import { getUpSteps } from './get-up.ts'
import { holdExerciseOf, holdExercises } from './hold-exercises.ts'
import { holdNames } from './hold-names.ts'
import { squeezeTest } from './squeeze-test.ts'
import { stopReasons } from './stop-reasons.ts'
import { twistExercises } from './twist-exercises.ts'

const captions: readonly Text[] = [
  ...Object.values(holdExercises).flatMap(each => [...each.entry, ...each.cues]),
  ...Object.values(twistExercises).flatMap(each => each.cues),
  ...getUpSteps,
]
const everyText: readonly Text[] = [
  ...captions,
  ...Object.values(holdNames),
  ...Object.values(holdExercises).flatMap(each => [each.position, each.afterLift, ...each.setUp]),
  ...Object.values(twistExercises).flatMap(each => [each.name, each.position, ...each.setUp]),
  ...stopReasons.map(each => each.words),
  ...Object.values<Text | readonly Text[]>(squeezeTest).flatMap(each => ('en' in each ? [each] : each)),
]

/** Words no screen says. Source: look 8. */
const banned = /\b(treat|cure|heal|prevent injury|damage|dangerous|unstable|wrong|failed|you should have)\b/i

describe('exercise texts', () => {
  it('every position of the ladder has a name', () => {
    expect(hollowHold.variants.map(({ id }) => id).filter(id => !Object.hasOwn(holdNames, id))).toEqual([])
  })

  it('the first automatic positions have texts of their own', () => {
    for (const id of ['HH00', 'HH01', 'HH02', 'HH04', 'HH07', 'HH09']) expect(holdExercises[id]?.id).toBe(id)
  })

  it('a position without its own texts says its name', () => {
    expect(holdExerciseOf('HH16').position).toEqual(holdNames.HH16)
  })

  it.each(languages)('captions have at most six words in %s', lang => {
    expect(captions.map(text => text[lang]).filter(text => text.split(/\s+/).length > 6)).toEqual([])
  })

  it.each(languages)('every text is there and calm in %s', lang => {
    for (const text of everyText) {
      expect(text[lang].length).toBeGreaterThan(1)
      expect(text[lang]).not.toMatch(banned)
    }
  })

  it('stop reasons have ids of their own', () => {
    expect(new Set(stopReasons.map(({ id }) => id)).size).toBe(stopReasons.length)
  })
})
