import { demandModel } from '@backstride/body'
import type { Text } from '@backstride/kit'

/**
 * What a position asks against table-top, as one says it to a friend: halves are as fine as the number goes, since a
 * difference of less than a quarter is felt as the same. Source: EV 5.4.
 */
export function demandWords(ratio: number): Text {
  if (ratio < demandModel.similarDemand) return farLess
  if (ratio <= 1 - demandModel.similarDemand) return less
  const halves = Math.round(ratio * 2)
  return times[Math.min(halves, times.length + 1) - 2] ?? same
}

const farLess: Text = { en: 'far less than table-top', de: 'viel weniger als im rechten Winkel' }
const less: Text = { en: 'less than table-top', de: 'weniger als im rechten Winkel' }
const same: Text = { en: 'about the same as table-top', de: 'etwa so viel wie im rechten Winkel' }

/** From one time on, a half at a time; the last also says all that lies above. */
const times: readonly Text[] = [
  same,
  time('one and a half times', 'anderthalbmal'),
  time('twice', 'doppelt'),
  time('two and a half times', 'zweieinhalbmal'),
  time('three times', 'dreimal'),
  time('three and a half times', 'dreieinhalbmal'),
  time('four times', 'viermal'),
  time('four and a half times', 'viereinhalbmal'),
  time('five times', 'fünfmal'),
  { en: 'more than five times table-top', de: 'mehr als fünfmal so viel wie im rechten Winkel' },
]

function time(en: string, de: string): Text {
  return { en: `about ${en} table-top`, de: `etwa ${de} so viel wie im rechten Winkel` }
}
