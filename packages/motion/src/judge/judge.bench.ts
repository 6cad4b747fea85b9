import { formTargetsOf } from '@backstride/body'
import { bench, describe } from 'vitest'
import { readRecording } from '../recording/read-recording.ts'
import { writeRecording } from '../recording/write-recording.ts'
import { lying } from '../synthetic/index.ts'
import { judge } from './judge.ts'
import { byCamera, held, holdFilm } from './testing/recordings.ts'

/** About 1000 frames of a calibrated hold that loses contact again and again. */
const film = holdFilm(
  Array.from({ length: 8 }, (_, round) => held(9500, '', {}, round % 2 === 0 ? 0 : 0.06)),
  { seed: 1 },
)
const recording = byCamera(film)
const document: unknown = JSON.parse(JSON.stringify(writeRecording(recording)))
const ways = [formTargetsOf(lying(), 'left'), formTargetsOf(lying(), 'right')]
const { goodS, lostS } = judge(recording, { ways }).states
if (Math.abs(goodS - 38) > 1 || Math.abs(lostS - 38) > 1)
  throw new Error('The workload is not the hold it should be.')

describe(`a recording of ${film.frames.length} frames, at most 20 microseconds each`, () => {
  bench('read', () => void readRecording(document))
  bench('judged', () => void judge(recording))
  bench('judged as a named variant', () => void judge(recording, { ways }))
})
