import { floats, list, table, text, uint8, writeFlatBuffer } from './flatbuffer-writer.ts'

/** How a picture's bytes become the numbers a network was trained on: (byte - mean) / std. */
export interface Normalization {
  readonly mean: number
  readonly std: number
}

/** Numbers of TFLite's metadata schema, `metadata_schema.fbs`. */
const schema = { identifier: 'M001', imageProperties: 2, rgb: 1, normalizationOptions: 1 } as const

/** TFLite metadata that says one thing: the one input is an RGB picture, normalised like this. */
export function normalizationMetadata(name: string, { mean, std }: Normalization): Uint8Array {
  const picture = table(uint8(schema.imageProperties), table(uint8(schema.rgb)))
  const normalizing = table(uint8(schema.normalizationOptions), table(floats(mean), floats(std)))
  const input = table(text('image'), undefined, undefined, picture, list(normalizing))
  const subgraph = table(undefined, undefined, list(input))
  return writeFlatBuffer(table(text(name), undefined, undefined, list(subgraph)), schema.identifier)
}
