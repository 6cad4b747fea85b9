/** A number as typed, with a point or a comma, within its range; undefined for anything else, the empty field included. */
export function decimalNumber(text: string, low: number, high: number): number | undefined {
  if (!/^\s*\d{1,4}([.,]\d{1,2})?\s*$/.test(text)) return undefined
  const number = Number(text.replace(',', '.'))
  return number >= low && number <= high ? number : undefined
}
