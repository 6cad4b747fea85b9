/** Lots to draw: handed in, so that a life can be lived again. */
export interface Chance {
  /** At least 0 and below 1. */
  next(): number
  /** Whether something of this probability happens. */
  happens(probability: number): boolean
  between(low: number, high: number): number
  /** A whole number, both ends included. */
  whole(low: number, high: number): number
  /** About 0, bell-shaped: the sum of four even draws, with this standard deviation. */
  bell(spread: number): number
  pick<T>(among: readonly [T, ...T[]]): T
  shuffled<T>(list: readonly T[]): readonly T[]
}

/**
 * Lots that a word decides: the same word gives the same lots on every machine. sfc32, a small public generator; good
 * enough for made-up lives, guards nothing.
 */
export function chanceFrom(word: string): Chance {
  let [a, b, c, d] = fourNumbers(word)
  const next = (): number => {
    const sum = (a + b + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum
    return (sum >>> 0) / 0x1_0000_0000
  }
  for (let warm = 0; warm < 12; warm += 1) next()
  const between = (low: number, high: number): number => low + (high - low) * next()
  const whole = (low: number, high: number): number => Math.floor(between(low, high + 1))
  return {
    next,
    between,
    whole,
    happens: probability => next() < probability,
    // Four even draws have a variance of 4/12.
    bell: spread => (next() + next() + next() + next() - 2) * Math.sqrt(3) * spread,
    pick: among => among[whole(0, among.length - 1)] ?? among[0],
    shuffled: list => {
      const mixed = [...list]
      for (let left = mixed.length - 1; left > 0; left -= 1) {
        const other = whole(0, left)
        const [one, two] = [mixed[left], mixed[other]]
        if (one === undefined || two === undefined) continue
        mixed[left] = two
        mixed[other] = one
      }
      return mixed
    },
  }
}

/** Four numbers of 32 bits out of a word (cyrb128). */
function fourNumbers(word: string): [number, number, number, number] {
  let [a, b, c, d] = [1779033703, 3144134277, 1013904242, 2773480762]
  for (let index = 0; index < word.length; index += 1) {
    const code = word.charCodeAt(index)
    a = b ^ Math.imul(a ^ code, 597399067)
    b = c ^ Math.imul(b ^ code, 2869860233)
    c = d ^ Math.imul(c ^ code, 951274213)
    d = a ^ Math.imul(d ^ code, 2716044179)
  }
  return [a | 0, b | 0, c | 0, d | 0]
}
