import { type Instant, instantMs } from './instant.ts'

/** The local time it is in `zone` at `instant`, `HH:MM`. */
export const timeAt = (instant: Instant, zone: string): string => clockOf(zone).format(instantMs(instant))

/** Asked for at every plan: making one takes longer than all that is read off it. */
const clocks = new Map<string, Intl.DateTimeFormat>()

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone)
  if (known !== undefined) return known
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  clocks.set(timeZone, clock)
  return clock
}
