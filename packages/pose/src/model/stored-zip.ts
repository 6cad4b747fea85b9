/** One file of an archive. */
export interface ZipEntry {
  readonly name: string
  readonly bytes: Uint8Array
}

const signature = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 } as const
/** Version 1.0: nothing but stored files is asked of the reader. */
const version = 10
/** 1 January 1980, the earliest the format knows: the same bytes whenever it is built. */
const dosDate = 0x0021

/**
 * A zip whose files are stored, not packed: the runtime reads the weights where they lie.
 * Format: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
export function storedZip(entries: readonly ZipEntry[]): Uint8Array {
  const size = entries.reduce((sum, { name, bytes }) => sum + 76 + 2 * name.length + bytes.length, 22)
  const zip = new Uint8Array(size)
  const view = new DataView(zip.buffer)
  let at = 0
  const put16 = (...values: readonly number[]) => {
    for (const value of values) {
      view.setUint16(at, value, true)
      at += 2
    }
  }
  const put32 = (...values: readonly number[]) => {
    for (const value of values) {
      view.setUint32(at, value, true)
      at += 4
    }
  }
  const putBytes = (bytes: ArrayLike<number>) => {
    zip.set(bytes, at)
    at += bytes.length
  }
  const lettersOf = (name: string) => [...name].map(letter => letter.charCodeAt(0))

  const placed = entries.map(({ name, bytes }) => {
    const start = at
    const crc = crc32(bytes)
    put32(signature.local)
    put16(version, 0, 0, 0, dosDate)
    put32(crc, bytes.length, bytes.length)
    put16(name.length, 0)
    putBytes(lettersOf(name))
    putBytes(bytes)
    return { name, bytes, start, crc }
  })
  const central = at
  for (const { name, bytes, start, crc } of placed) {
    put32(signature.central)
    put16(version, version, 0, 0, 0, dosDate)
    put32(crc, bytes.length, bytes.length)
    put16(name.length, 0, 0, 0, 0)
    put32(0, start)
    putBytes(lettersOf(name))
  }
  const centralLength = at - central
  put32(signature.end)
  put16(0, 0, entries.length, entries.length)
  put32(centralLength, central)
  put16(0)
  return zip
}

const crcOfByte = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  return crc
})

export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (let at = 0; at < bytes.length; at++)
    crc = (crc >>> 8) ^ (crcOfByte[(crc ^ (bytes[at] ?? 0)) & 255] ?? 0)
  return (crc ^ 0xffffffff) >>> 0
}
