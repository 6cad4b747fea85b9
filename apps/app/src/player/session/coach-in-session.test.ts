import { hollowHold } from '@backstride/content'
import { expect, it } from 'vitest'
import { coachInSession } from './coach-in-session.ts'

it.each([
  ['table-top did not feel steady: one leg up', 'HH02', 'HH02', 'HH01'],
  ['one leg up did not feel steady: feet down', 'HH01', 'HH01', 'HH00'],
  ['feet down stays feet down', 'HH00', 'HH00', 'HH00'],
  ['the next round was easier already', 'HH02', 'HH00', 'HH00'],
])('[EN-06] %s', (_, held, now, to) => {
  const coach = coachInSession(hollowHold, { painBefore: 1, level: 4 }, () => true)
  expect(coach.unsteady(held, now)).toBe(to)
})

it('eases the hollow hold by its ladder, other drills to what is open below', () => {
  const coach = coachInSession(hollowHold, { painBefore: 1, level: 4 }, drill => drill !== 'BR1')
  expect([coach.easier('HH02'), coach.easier('BR2'), coach.easier('BR1')]).toEqual(['HH01', 'BR0', 'BR0'])
})
