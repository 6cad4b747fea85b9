import { describe, expect, it } from 'vitest'
import { catalogue, drillOf } from './catalogue.ts'
import { repMoves } from './rep-moves.ts'

const saysOf = (id: string) => {
  const drill = drillOf(id)
  return drill === undefined ? [] : repMoves(drill).map(({ says }) => says?.en)
}

describe('the movements of a repetition', () => {
  it('are the moves of the drill, each once', () => {
    for (const drill of catalogue.filter(({ dose }) => dose.kind === 'reps'))
      expect(new Set(repMoves(drill))).toEqual(new Set(drill.moves))
  })

  it.each([
    ['SQ0', ['Stand up, two seconds.', 'Sit down, two seconds.']],
    ['SQ2', ['Down to the chair, two seconds.', 'Up, two seconds.']],
    ['BR1', ['Up, two seconds.', 'Down, two seconds.']],
    ['HI0', ['Hips back, two seconds.', 'Stand tall, two seconds.']],
    ['CA0', ['Heels up, two seconds.', 'Heels down, two seconds.']],
    ['CA2', ['Heels up, two seconds.', 'Lift one foot.', 'Heel down, two seconds.', 'Both feet down.']],
    ['HS2', ['Knee up, push sideways.', 'Foot down, let go.']],
    ['HS4', ['Tap the heel, two seconds.', 'Up, two seconds.']],
  ])('of %s begin where a set begins', (id, words) => {
    expect(saysOf(id)).toEqual(words)
  })
})
