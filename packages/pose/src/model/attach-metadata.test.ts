import { expect, it } from 'vitest'
import { attachMetadata, METADATA_NAME, modelFields } from './attach-metadata.ts'
import { FlatBufferReader } from './flatbuffer-reader.ts'
import { ALIGNED_BYTES, list, table, text, uint32, writeFlatBuffer } from './flatbuffer-writer.ts'

const buffer = (...bytes: readonly number[]) => table({ kind: 'bytes', bytes: Uint8Array.from(bytes) })

/** As small as a model can be: a version, a name, two buffers, one entry of metadata of its own. */
const model = writeFlatBuffer(
  table(
    uint32(3),
    undefined,
    undefined,
    text('a small model'),
    list(buffer(), buffer(7, 8, 9)),
    undefined,
    list(table(text('of its own'), uint32(1))),
  ),
  'TFL3',
)
const metadata = Uint8Array.from([1, 2, 3, 4, 5])
const whole = attachMetadata(model, metadata)
const reader = new FlatBufferReader(whole)
const root = reader.root()

it('leaves the bytes of the model as they were, shifted by a multiple of 16', () => {
  const front = whole.length - model.length
  expect(front % ALIGNED_BYTES).toBe(0)
  expect(whole.subarray(front)).toEqual(model)
})

it('is still the same model', () => {
  expect(reader.identifier()).toBe('TFL3')
  expect(reader.uint32(root, modelFields.version)).toBe(3)
  expect(reader.text(root, modelFields.description)).toBe('a small model')
  expect(reader.field(root, modelFields.subgraphs)).toBeUndefined()
  const [, second = 0] = reader.tables(root, modelFields.buffers)
  expect([...reader.bytes(second, 0).bytes]).toEqual([7, 8, 9])
})

it('names the new buffer beside what was named before', () => {
  const named = reader
    .tables(root, modelFields.metadata)
    .map(entry => [reader.text(entry, 0), reader.uint32(entry, 1)])
  expect(named).toEqual([
    ['of its own', 1],
    [METADATA_NAME, 2],
  ])
  const added = reader.tables(root, modelFields.buffers)[2] ?? 0
  expect(reader.bytes(added, 0).bytes).toEqual(metadata)
})

it('refuses what is no TFLite model', () => {
  expect(() => attachMetadata(writeFlatBuffer(table(), 'NOPE'), metadata)).toThrow('not a TFLite model')
})
