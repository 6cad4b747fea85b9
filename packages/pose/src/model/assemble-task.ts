import { attachMetadata } from './attach-metadata.ts'
import { normalizationMetadata } from './normalization-metadata.ts'
import { storedZip } from './stored-zip.ts'
import { detector, landmarkWeights, type ModelName, taskSha256, type Weights } from './weights.ts'

/** What assembling asks of the world: bytes of a file of the weights' package, and SHA-256 as hex. */
export interface WeightsSource {
  read(file: string): Uint8Array
  sha256(bytes: Uint8Array): string
}

/**
 * A `.task` bundle as the runtime takes it: detector and landmarker, each with its metadata, stored in one zip.
 * Fails when what goes in or comes out is not, byte for byte, what was looked at when this was written.
 */
export function assembleTask(model: ModelName, source: WeightsSource): Uint8Array {
  const task = storedZip(
    [detector, landmarkWeights[model]].map(weights => ({
      name: weights.entry,
      bytes: withMetadata(weights, source),
    })),
  )
  return checked(task, taskSha256[model], `${model}.task`, source)
}

function withMetadata({ file, sha256, entry, normalization }: Weights, source: WeightsSource): Uint8Array {
  const model = checked(source.read(file), sha256, file, source)
  return attachMetadata(model, normalizationMetadata(entry, normalization))
}

function checked(bytes: Uint8Array, wanted: string, name: string, { sha256 }: WeightsSource): Uint8Array {
  const found = sha256(bytes)
  if (found !== wanted)
    throw new Error(
      `${name} is not the file that was checked: its SHA-256 is ${found}, expected ${wanted}. Nothing was built.`,
    )
  return bytes
}
