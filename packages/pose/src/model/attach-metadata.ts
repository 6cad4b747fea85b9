import { FlatBufferReader } from './flatbuffer-reader.ts'
import { list, type Part, table, text, uint32, writeFlatBuffer } from './flatbuffer-writer.ts'

/** Field numbers of TFLite's `schema.fbs`. */
export const modelFields = {
  version: 0,
  operatorCodes: 1,
  subgraphs: 2,
  description: 3,
  buffers: 4,
  metadataBuffer: 5,
  metadata: 6,
  signatures: 7,
} as const

/** Where the runtime looks for metadata. */
export const METADATA_NAME = 'TFLITE_METADATA'

/**
 * A TFLite model with metadata. The model's own bytes stay as they are: a new root in front of them points to the old
 * parts and to one buffer more. The front is a multiple of 16 long, so weights stay aligned.
 */
export function attachMetadata(model: Uint8Array, metadata: Uint8Array): Uint8Array {
  const reader = new FlatBufferReader(model)
  if (reader.identifier() !== 'TFL3') throw new Error('This is not a TFLite model.')
  const root = reader.root()
  const old = (index: number): Part | undefined => {
    const at = reader.pointed(root, index)
    return at === undefined ? undefined : { kind: 'following', at }
  }
  const oldTables = (index: number): readonly Part[] =>
    reader.tables(root, index).map(at => ({ kind: 'following', at }))
  const buffers = oldTables(modelFields.buffers)
  const front = writeFlatBuffer(
    table(
      uint32(reader.uint32(root, modelFields.version)),
      old(modelFields.operatorCodes),
      old(modelFields.subgraphs),
      old(modelFields.description),
      list(...buffers, table({ kind: 'bytes', bytes: metadata })),
      old(modelFields.metadataBuffer),
      list(...oldTables(modelFields.metadata), table(text(METADATA_NAME), uint32(buffers.length))),
      old(modelFields.signatures),
    ),
    'TFL3',
  )
  const whole = new Uint8Array(front.length + model.length)
  whole.set(front)
  whole.set(model, front.length)
  return whole
}
