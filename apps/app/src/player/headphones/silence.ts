/** Samples a second: as few as every browser plays. */
const RATE_HZ = 8000
/** Browsers give the button to what lasts longer than five seconds; shorter sounds count as notifications. */
const LENGTH_S = 10
const HEADER_BYTES = 44
/** The middle of an 8-bit sample. */
const SILENT = 0x80

/** Ten seconds of nothing as a WAV file: made on the fly, so that it plays without a network as well. */
export function silence(): Blob {
  const samples = RATE_HZ * LENGTH_S
  const bytes = new Uint8Array(HEADER_BYTES + samples).fill(SILENT)
  const header = new DataView(bytes.buffer)
  const word = (at: number, letters: string) => {
    for (const [index, letter] of [...letters].entries()) header.setUint8(at + index, letter.charCodeAt(0))
  }
  word(0, 'RIFF')
  header.setUint32(4, HEADER_BYTES - 8 + samples, true)
  word(8, 'WAVE')
  word(12, 'fmt ')
  header.setUint32(16, 16, true)
  // PCM, one channel, one byte a sample.
  header.setUint16(20, 1, true)
  header.setUint16(22, 1, true)
  header.setUint32(24, RATE_HZ, true)
  header.setUint32(28, RATE_HZ, true)
  header.setUint16(32, 1, true)
  header.setUint16(34, 8, true)
  word(36, 'data')
  header.setUint32(40, samples, true)
  return new Blob([bytes], { type: 'audio/wav' })
}
