import type { SessionOrder } from '@backstride/content'
import { useDay } from './services.tsx'
import { theDaysPlan } from './session-order.ts'
import { useWeek } from './week.ts'

/** The session that Today leads to: as long as the runner's own week has it, else the plan of the day. */
export function useTodaysOrder(): SessionOrder {
  const today = useDay()
  const { week } = useWeek()
  const session = week.days.find(({ day }) => day === today)?.session
  // A suggested week asks for nothing.
  if (session?.minutes == null) return theDaysPlan
  return { ...theDaysPlan, minutes: session.minutes }
}
