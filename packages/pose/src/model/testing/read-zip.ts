/** What an archive says of each of its files, by its own list at the end, and the bytes where that list says they lie. */
export function readZip(zip: Uint8Array) {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
  const end = zip.length - 22
  if (view.getUint32(end, true) !== 0x06054b50) throw new Error('No end of an archive at its end.')
  const lettersAt = (at: number, length: number) => String.fromCharCode(...zip.subarray(at, at + length))
  const files = []
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < view.getUint16(end + 10, true); index++) {
    if (view.getUint32(at, true) !== 0x02014b50) throw new Error('No entry where one should be.')
    const nameLength = view.getUint16(at + 28, true)
    const local = view.getUint32(at + 42, true)
    if (view.getUint32(local, true) !== 0x04034b50) throw new Error('No file where one should be.')
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    const size = view.getUint32(at + 20, true)
    files.push({
      name: lettersAt(at + 46, nameLength),
      localName: lettersAt(local + 30, view.getUint16(local + 26, true)),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      localCrc: view.getUint32(local + 14, true),
      bytes: zip.subarray(start, start + size),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return files
}
