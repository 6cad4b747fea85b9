import { programme } from '@backstride/content'
import { bench, describe } from 'vitest'
import { simulate } from './simulate.ts'

/** Aim of the whole: 100,000 runner-weeks in a minute on two cores, so 1.2 ms for each on one. */
describe('runner-weeks lived and checked on one core', () => {
  bench(
    '14 runners, one of each kind, for 12 weeks: 168',
    () => {
      simulate({ runners: 14, weeks: 12, seed: '1', programme })
    },
    { iterations: 3, time: 500 },
  )
})
