import { contactQuestion } from '@backstride/content'
import { describe, expect, it } from 'vitest'
import { questionFor } from './question-for.ts'

describe('what is asked of rounds nobody told about', () => {
  it('[AFTER-40] nothing where all are told', () => {
    expect(questionFor([])).toBeUndefined()
  })
  it.each([
    [['HH02', 'HH01', 'HH02'], contactQuestion('hollowHold')],
    [['HH02N'], contactQuestion('neutralBrace')],
    [['HW0', 'HW1'], contactQuestion('wallHollow')],
    [['BD1', 'SP1'], contactQuestion('birdDog')],
    [['HH02', 'HW0'], contactQuestion('birdDog')],
    [['HH02', 'HH02N'], contactQuestion('birdDog')],
  ])('[AFTER-41] %j in words that fit all of them', (drills, question) => {
    expect(questionFor(drills)).toBe(question)
  })
})
