/** A calendar day in the runner's own zone, `YYYY-MM-DD`. Days compare as text. */
export type Day = string

/**
 * The day's number in the calendar, counted from 1970-01-01. A replay asks this for every pair of facts, so it is plain
 * counting: years begin in March, that a leap day comes last.
 */
export function dayNumber(day: Day): number {
  const digit = (at: number): number => day.charCodeAt(at) - 48
  const month = digit(5) * 10 + digit(6)
  const year = digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3) - (month <= 2 ? 1 : 0)
  const ofYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + digit(8) * 10 + digit(9) - 1
  return (
    year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + ofYear - 719_468
  )
}
