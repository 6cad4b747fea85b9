import type { SessionOrder } from '@backstride/content'

/** What nobody asked to be otherwise: the plan of the day, with a floor to lie on, without a run before. */
export const theDaysPlan: SessionOrder = { floor: true, afterRun: false }

/** The minutes that are offered. */
export const minutesToChoose = [2, 6, 12, 20] as const

/** Longer than any session there is: more is a slip of the address. */
const mostMinutes = 60

/** An order as an address carries it, without the `?`. Nothing in it says how anybody is. */
export function formatOrder({ minutes, floor, afterRun }: SessionOrder): string {
  const asked = new URLSearchParams()
  if (minutes !== undefined) asked.set('minutes', String(minutes))
  if (!floor) asked.set('floor', 'no')
  if (afterRun) asked.set('ran', 'yes')
  return asked.toString()
}

/** What an address asks for; whatever it says that we do not know counts as not said. */
export function parseOrder(search: string): SessionOrder {
  const asked = new URLSearchParams(search)
  const minutes = wholeMinutes(asked.get('minutes'))
  return {
    ...(minutes === undefined ? {} : { minutes }),
    floor: asked.get('floor') !== 'no',
    afterRun: asked.get('ran') === 'yes',
  }
}

function wholeMinutes(word: string | null): number | undefined {
  if (word === null || !/^\d{1,2}$/.test(word)) return undefined
  const minutes = Number(word)
  return minutes >= 1 && minutes <= mostMinutes ? minutes : undefined
}

/** Where the session of an order is done. */
export function sessionAddress(order: SessionOrder): string {
  const asked = formatOrder(order)
  return asked === '' ? '/session' : `/session?${asked}`
}
