import { crc32 as crc32OfNode } from 'node:zlib'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { crc32, storedZip } from './stored-zip.ts'
import { readZip } from './testing/read-zip.ts'

it('CRC-32 is that of Node', () =>
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), bytes => {
      expect(crc32(bytes)).toBe(crc32OfNode(bytes))
    }),
  ))

it('holds every file as it is, stored, with its checksum', () =>
  fc.assert(
    fc.property(
      fc.uniqueArray(
        fc.record({
          name: fc.stringMatching(/^[a-z_.]{1,20}$/),
          bytes: fc.uint8Array({ maxLength: 100 }),
        }),
        { maxLength: 4, selector: ({ name }) => name },
      ),
      entries => {
        const read = readZip(storedZip(entries))
        expect(read.map(({ name, localName, method }) => [name, localName, method])).toEqual(
          entries.map(({ name }) => [name, name, 0]),
        )
        read.forEach(({ bytes, crc, localCrc }, index) => {
          expect(bytes).toEqual(entries[index]?.bytes)
          expect([crc, localCrc]).toEqual([crc32OfNode(bytes), crc32OfNode(bytes)])
        })
      },
    ),
  ))
