import { describe, expect, it } from 'vitest'
import { standIn } from './accompany.ts'

describe('a voice that is not heard', () => {
  it.each([
    ['guide', true, 'notice'],
    ['guide', false, 'notice'],
    ['count', true, null],
    ['count', false, 'count'],
  ] as const)('%s, tones on %s: %s sounds in its place, never two tones for one cue', (kind, tones, tone) => {
    expect(standIn({ kind }, { tones })).toBe(tone)
  })
})
