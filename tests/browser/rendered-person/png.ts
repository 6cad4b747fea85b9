import { crc32, deflateSync } from 'node:zlib'
import type { Rendered } from './render.ts'

/** A picture as a PNG file. */
export function pngOf({ widthPx, heightPx, rgb }: Rendered): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(widthPx, 0)
  header.writeUInt32BE(heightPx, 4)
  // Eight bits a channel, red green blue.
  header.set([8, 2], 8)
  const row = widthPx * 3
  const lines = Buffer.alloc(heightPx * (row + 1))
  for (let y = 0; y < heightPx; y++) lines.set(rgb.subarray(y * row, (y + 1) * row), y * (row + 1) + 1)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(lines)), chunk('IEND')])
}

function chunk(kind: string, data: Buffer = Buffer.alloc(0)): Buffer {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}
