import { languages } from '@backstride/kit'
import { describe, expect, it } from 'vitest'
import { drillOf } from '../catalogue/catalogue.ts'
import { lessonIds } from './lesson.ts'
import { lessonAfter, lessonOf, lessons } from './lessons.ts'

const wordsOf = (text: string) => text.split(/\s+/).filter(each => /[\p{L}\p{N}]/u.test(each)).length

it('there are eight, in the order of their ids', () => {
  expect(lessons.map(({ id }) => id)).toEqual([...lessonIds])
})

it('one leads to the next, and the last to none', () => {
  expect(lessonAfter('middle')?.id).toBe('ten-seconds')
  expect(lessonAfter('get-help')).toBeUndefined()
  expect(lessonOf('hips')?.id).toBe('hips')
  expect(lessonOf('no-such-lesson')).toBeUndefined()
})

it('every figure is a position of a drill, or brings its own', () => {
  const figures = lessons.flatMap(each => each.figures)
  expect(figures.length).toBeGreaterThan(5)
  const missing = figures.filter(
    figure => 'drill' in figure && drillOf(figure.drill)?.moves[figure.pose] === undefined,
  )
  expect(missing).toEqual([])
})

describe.each(lessons)('lesson $id', ({ title, lines, known }) => {
  it.each(languages)('is spoken in about 45 seconds in %s', lang => {
    const words = lines.reduce((sum, line) => sum + wordsOf(line[lang]), 0)
    // 130 to 160 words a minute, as calm voices speak. German says as much in fewer, longer words.
    expect(words).toBeGreaterThanOrEqual(88)
    expect(words).toBeLessThanOrEqual(120)
  })

  it('has three to five lines', () => {
    expect(lines.length).toBeGreaterThanOrEqual(3)
    expect(lines.length).toBeLessThanOrEqual(5)
  })

  it.each(languages)('its heading is a sentence in %s', lang => {
    expect(title[lang]).toMatch(/^\p{Lu}.*\.$/u)
    expect(title[lang].length).toBeLessThanOrEqual(60)
  })

  it('says two to four things that are known or not, and one that is not known', () => {
    expect(known.length).toBeGreaterThanOrEqual(2)
    expect(known.length).toBeLessThanOrEqual(4)
    expect(known.some(({ status }) => status !== 'known')).toBe(true)
  })

  it('names a source for all that is known', () => {
    expect(known.filter(each => each.status === 'known' && each.sources.length === 0)).toEqual([])
  })

  it.each(languages)('no statement comes twice in %s', lang => {
    expect(new Set(known.map(({ words }) => words[lang])).size).toBe(known.length)
  })
})
