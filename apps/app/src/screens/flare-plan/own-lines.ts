/** Most entries of a list, and most characters of one, as the fact has them. */
export const mostLines = 8
export const mostCharacters = 300

/** What stands on the lines of a field: one entry a line, empty ones left out. */
export const ownLines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')

/** Whether a list can be kept as it is. */
export const linesFit = (text: string): boolean => {
  const lines = ownLines(text)
  return lines.length <= mostLines && lines.every(line => line.length <= mostCharacters)
}
