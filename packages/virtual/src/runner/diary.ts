import type { Fact, FactData, FactKind } from '@backstride/facts'
import { type Day, MS_PER_MIN } from '@backstride/kit'
import type { Calendar } from '../calendar/calendar.ts'
import type { Runner } from './runner.ts'

/** Makes facts as the runner's two devices would: each with a clock of its own, a little off. */
export interface Diary {
  /** The id that the next fact will bear. */
  nextId(): string
  make<K extends FactKind>(kind: K, data: FactData<K>, ms: number, zone: string): Fact
  /** What this device takes for now, and for today. */
  clock(ms: number, zone: string): { readonly nowMs: number; readonly dayNumber: number; readonly day: Day }
  /** Picks up the phone (0) or the tablet (1). */
  use(device: 0 | 1): void
}

export function createDiary(runner: Runner, calendar: Calendar): Diary {
  let made = 0
  let device: 0 | 1 = 0
  const idOf = (number: number) => `v${runner.index}-${String(number).padStart(6, '0')}`
  const clock: Diary['clock'] = (ms, zone) => {
    const nowMs = Math.round(ms) + runner.clocksOffMin[device] * MS_PER_MIN
    const dayNumber = calendar.numberAt(nowMs, zone)
    return { nowMs, dayNumber, day: calendar.day(dayNumber) }
  }
  return {
    nextId: () => idOf(made + 1),
    clock,
    use: which => {
      device = which
    },
    make: (kind, data, ms, zone) => {
      made += 1
      const { nowMs, day } = clock(ms, zone)
      return {
        id: idOf(made),
        kind,
        at: calendar.instant(nowMs),
        day,
        zone,
        device: device === 0 ? 'phone' : 'tablet',
        v: 1,
        data,
      } as Fact
    },
  }
}
