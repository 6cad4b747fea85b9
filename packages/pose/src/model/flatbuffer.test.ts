import fc from 'fast-check'
import { expect, it } from 'vitest'
import { FlatBufferReader } from './flatbuffer-reader.ts'
import {
  ALIGNED_BYTES,
  floats,
  list,
  table,
  text,
  uint8,
  uint32,
  writeFlatBuffer,
} from './flatbuffer-writer.ts'

const plain = fc.string({ unit: 'grapheme-ascii', maxLength: 20 })

it('what is written reads back, field by field', () =>
  fc.assert(
    fc.property(
      plain,
      fc.nat({ max: 255 }),
      fc.nat({ max: 2 ** 32 - 1 }),
      fc.array(fc.float({ noNaN: true }), { maxLength: 5 }),
      fc.uint8Array({ maxLength: 40 }),
      fc.array(plain, { maxLength: 4 }),
      (name, small, large, numbers, bytes, names) => {
        const written = writeFlatBuffer(
          table(
            text(name),
            undefined,
            uint8(small),
            uint32(large),
            floats(...numbers),
            { kind: 'bytes', bytes },
            list(...names.map(each => table(text(each)))),
          ),
          'TEST',
        )
        const reader = new FlatBufferReader(written)
        const root = reader.root()
        expect(reader.identifier()).toBe('TEST')
        expect(reader.text(root, 0)).toBe(name)
        expect(reader.field(root, 1)).toBeUndefined()
        expect(reader.field(root, 7)).toBeUndefined()
        expect(reader.uint8(root, 2)).toBe(small)
        expect(reader.uint32(root, 3)).toBe(large)
        expect(reader.floats(root, 4)).toEqual(numbers)
        expect(reader.bytes(root, 5).bytes).toEqual(bytes)
        if (bytes.length > 0) expect(reader.bytes(root, 5).at % ALIGNED_BYTES).toBe(0)
        expect(reader.tables(root, 6).map(each => reader.text(each, 0))).toEqual(names)
        expect(written.length % ALIGNED_BYTES).toBe(0)
      },
    ),
  ))

it('a pointer may lead past the end, into what follows', () => {
  const following = writeFlatBuffer(table(text('behind')), 'TEST')
  const old = new FlatBufferReader(following).root()
  const front = writeFlatBuffer(table(list({ kind: 'following', at: old })), 'TEST')
  const reader = new FlatBufferReader(Uint8Array.from([...front, ...following]))
  const [behind = 0] = reader.tables(reader.root(), 0)
  expect(behind).toBe(front.length + old)
  expect(reader.text(behind, 0)).toBe('behind')
})

it('letters beyond the plain ones are refused', () => {
  expect(() => writeFlatBuffer(table(text('Größe')), 'TEST')).toThrow('plain letters')
})
