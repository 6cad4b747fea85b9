import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { assembleTask, type WeightsSource } from './assemble-task.ts'
import { METADATA_NAME, modelFields } from './attach-metadata.ts'
import { FlatBufferReader } from './flatbuffer-reader.ts'
import { readZip } from './testing/read-zip.ts'
import { detector, landmarkWeights, modelNames, taskSha256, weightsPackage } from './weights.ts'

const shipped: WeightsSource = {
  read: file => readFileSync(`node_modules/${weightsPackage.name}/${file}`),
  sha256: bytes => createHash('sha256').update(bytes).digest('hex'),
}

/** The metadata of a TFLite model, found as the runtime finds it. */
function metadataOf(model: Uint8Array): FlatBufferReader {
  const reader = new FlatBufferReader(model)
  const root = reader.root()
  const entry = reader
    .tables(root, modelFields.metadata)
    .find(candidate => reader.text(candidate, 0) === METADATA_NAME)
  const buffer = reader.tables(root, modelFields.buffers)[reader.uint32(entry ?? 0, 1)]
  return new FlatBufferReader(reader.bytes(buffer ?? 0, 0).bytes)
}

/** Mean and std that the metadata gives for the one input. Numbers are those of `metadata_schema.fbs`. */
function normalizationOf(metadata: FlatBufferReader) {
  const [subgraph = 0] = metadata.tables(metadata.root(), 3)
  const inputs = metadata.tables(subgraph, 2)
  const [unit = 0] = metadata.tables(inputs[0] ?? 0, 4)
  const options = metadata.pointed(unit, 1) ?? 0
  const content = metadata.pointed(inputs[0] ?? 0, 3) ?? 0
  return {
    inputs: inputs.length,
    isPicture: metadata.uint8(content, 0) === 2,
    isNormalized: metadata.uint8(unit, 0) === 1,
    mean: metadata.floats(options, 0),
    std: metadata.floats(options, 1),
  }
}

describe.each(modelNames)('%s.task', name => {
  const task = assembleTask(name, shipped)
  const files = readZip(task)

  it('stores the detector and the landmarker under the names the runtime asks for', () => {
    expect(files.map(file => [file.name, file.method])).toEqual([
      ['pose_detector.tflite', 0],
      ['pose_landmarks_detector.tflite', 0],
    ])
  })

  it.each([
    [0, 127.5, 127.5],
    [1, 0, 255],
  ])('model %d says how a picture is normalised: mean %d, std %d', (index, mean, std) => {
    const metadata = metadataOf(files[index]?.bytes ?? new Uint8Array())
    expect(metadata.identifier()).toBe('M001')
    expect(normalizationOf(metadata)).toEqual({
      inputs: 1,
      isPicture: true,
      isNormalized: true,
      mean: [mean],
      std: [std],
    })
  })

  it('keeps the weights byte for byte behind the new front', () => {
    for (const [index, { file }] of [detector, landmarkWeights[name]].entries()) {
      const whole = files[index]?.bytes ?? new Uint8Array()
      const old = shipped.read(file)
      expect(Buffer.compare(whole.subarray(whole.length - old.length), old)).toBe(0)
    }
  })

  it('comes out as it was when it was looked at, every time', () => {
    expect(shipped.sha256(task)).toBe(taskSha256[name])
  })

  it('is not made from other weights', () => {
    const { file } = landmarkWeights[name]
    const other: WeightsSource = {
      ...shipped,
      read: asked => {
        const bytes = Uint8Array.from(shipped.read(asked))
        if (asked === file) bytes[1_000_000] = (bytes[1_000_000] ?? 0) ^ 1
        return bytes
      },
    }
    expect(() => assembleTask(name, other)).toThrow(`${file} is not the file that was checked`)
  })

  it('is refused when other bytes come out', () => {
    const other: WeightsSource = {
      ...shipped,
      sha256: bytes => (bytes.length === task.length ? 'another' : shipped.sha256(bytes)),
    }
    expect(() => assembleTask(name, other)).toThrow(`${name}.task is not the file that was checked`)
  })
})

it('the weights come from the very version that was checked', () => {
  const { version, license } = JSON.parse(
    readFileSync(`node_modules/${weightsPackage.name}/package.json`, 'utf8'),
  ) as { version: string; license: string }
  expect([version, license]).toEqual([weightsPackage.version, weightsPackage.licence])
})
