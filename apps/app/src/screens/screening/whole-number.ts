/** A whole number as typed, within its range; undefined for anything else, the empty field included. */
export function wholeNumber(text: string, low: number, high: number): number | undefined {
  if (!/^\s*\d{1,4}\s*$/.test(text)) return undefined
  const number = Number(text)
  return number >= low && number <= high ? number : undefined
}
