import { solve } from '@backstride/body'
import { languages } from '@backstride/kit'
import { describe, expect, it } from 'vitest'
import { squeezeGuide, squeezeGuideSeconds, squeezeTestDrills } from './index.ts'

const [drill] = squeezeTestDrills

describe('the guided test', () => {
  it('takes 45 seconds, and shows only moves that its drill has', () => {
    expect(squeezeGuideSeconds()).toBe(45)
    expect(drill?.id).toBe(squeezeGuide.drill)
    for (const { pose } of squeezeGuide.steps) expect(drill?.moves[pose]).toBeDefined()
  })
  it('squeezes twice, lets go in between, and begins relaxed', () => {
    expect(squeezeGuide.steps.map(({ pose }) => pose)).toEqual([0, 0, 1, 1, 0, 1])
  })
  it('never squeezes for more than ten seconds on end: caution allows no longer hold', () => {
    let onEnd = 0
    for (const { pose, seconds } of squeezeGuide.steps) {
      onEnd = pose === 1 ? onEnd + seconds : 0
      expect(onEnd).toBeLessThanOrEqual(10)
    }
  })
  it('leaves three seconds for each line and more for longer ones', () => {
    for (const { says, seconds } of squeezeGuide.steps)
      for (const lang of languages) {
        const words = says[lang].split(/\s+/).length
        expect(seconds, says[lang]).toBeGreaterThanOrEqual(Math.max(3, words / 2.6))
      }
  })
  it.each(languages)('asks for a third of one’s strength, never half, in %s', lang => {
    const said = [
      ...squeezeGuide.steps.map(({ says }) => says[lang]),
      ...(drill?.cues ?? []).map(each => each[lang]),
    ]
    const all = said.join(' ')
    expect(all).toMatch(lang === 'en' ? /about a third/ : /etwa ein Drittel/)
    expect(all).not.toMatch(/\bhalf\b|Hälfte|halbe Kraft/)
  })
})

describe('the questions', () => {
  it('are felt, even and pain, and every answer leads somewhere', () => {
    expect(
      squeezeGuide.questions.map(({ id, answers }) => [id, ...answers.map(answer => answer.id)]),
    ).toEqual([
      ['felt', 'yes', 'notSure'],
      ['even', 'yes', 'no'],
      ['pain', 'yes', 'no'],
    ])
    for (const { answers } of squeezeGuide.questions)
      for (const { leadsTo } of answers) for (const lang of languages) expect(leadsTo[lang]).toMatch(/[.!]$/)
  })
  it('pain takes the squeeze out, uncertainty shows the middle, uneven only makes it softer', () => {
    const change = (question: string, answer: string) =>
      squeezeGuide.questions.find(({ id }) => id === question)?.answers.find(({ id }) => id === answer)
        ?.change
    expect(change('pain', 'yes')).toBe('withoutSqueeze')
    expect(change('felt', 'notSure')).toBe('showTheMiddle')
    expect(change('even', 'no')).toBe('softer')
  })
})

describe('GS0', () => {
  it('tucks the pelvis by about nine degrees and moves it ahead, the ribs staying upright', () => {
    const [soft, squeezed] = (drill?.moves ?? []).map(({ posture }) => posture)
    if (soft === undefined || squeezed === undefined) throw new Error('GS0 has two moves.')
    expect(soft.pelvis.tiltDeg).toBe(0)
    expect(squeezed.pelvis.tiltDeg).toBe(-9)
    const ahead = (posture: typeof soft) => {
      const body = solve(posture)
      return body.pelvis[0] - body.legs.right.ankle[0]
    }
    expect(ahead(squeezed)).toBeGreaterThan(ahead(soft) + 1)
    expect(solve(squeezed).ribs.frame.cranial[1]).toBeGreaterThan(0.99)
  })
})
