import { type Lesson, lessons } from '@backstride/content'
import { useStandingScreen } from '../../app/safety/standing-screen.ts'

export interface Readable {
  readonly openLessons: readonly Lesson[]
  /** Emergency or the same day: nothing that could be taken for exercise is shown. [screen levels 0 and 1] */
  readonly helpFirst: boolean
  /** Lessons may be read; trying waits for the safety questions or for someone to look. [screen level 2] */
  readonly tryingWaits: boolean
}

export function useReadable(): Readable {
  const level = useStandingScreen()?.level.level
  const helpFirst = level !== undefined && level <= 1
  return {
    helpFirst,
    openLessons: helpFirst ? lessons.filter(({ id }) => id === 'get-help') : lessons,
    tryingWaits: level === undefined || level <= 2,
  }
}
