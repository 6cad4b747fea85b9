/** Octets a line may have, its break not counted. RFC 5545, 3.1. */
const mostOctets = 75

/** One content line, folded: by octets, and never inside a character. */
export function contentLine(name: string, value: string): string {
  const lines: string[] = []
  let line = ''
  let octets = 0
  for (const character of `${name}:${value}`) {
    const size = octetsOf(character)
    if (octets + size > mostOctets) {
      lines.push(line)
      // A continued line begins with a space, which counts.
      line = ' '
      octets = 1
    }
    line += character
    octets += size
  }
  return `${[...lines, line].join('\r\n')}\r\n`
}

/** A value of type TEXT. RFC 5545, 3.3.11: what has a meaning of its own is escaped, other control characters go. */
export const textValue = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Cc}/gu, character => (character === '\n' || character === '\t' ? character : ''))
    .replace(/[\\;,]/g, character => `\\${character}`)
    .replaceAll('\n', '\\n')

/** Octets of one character in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4
}
