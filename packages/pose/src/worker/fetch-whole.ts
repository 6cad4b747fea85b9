import { PoseFailure } from './pose-model.ts'

export type OnBytes = (loadedBytes: number, totalBytes: number | undefined) => void

/** A file of our own origin, told as it comes in. */
export async function fetchWhole(address: string, onBytes: OnBytes): Promise<Uint8Array> {
  const refused = (why: string, cause?: unknown) =>
    new PoseFailure('cannotFetch', `${address} cannot be loaded (${why}).`, cause)
  try {
    const answer = await fetch(address)
    if (!answer.ok || answer.body === null) throw refused(`status ${answer.status}`)
    // A length of what was sent packed says nothing about what comes out.
    const length = answer.headers.has('content-encoding') ? null : answer.headers.get('content-length')
    const totalBytes = length === null ? undefined : Number(length)
    const parts: Uint8Array[] = []
    let loadedBytes = 0
    for (const reader = answer.body.getReader(); ; ) {
      const { done, value } = await reader.read()
      if (done) break
      parts.push(value)
      loadedBytes += value.length
      onBytes(loadedBytes, totalBytes)
    }
    return joined(parts, loadedBytes)
  } catch (cause) {
    if (cause instanceof PoseFailure) throw cause
    throw refused('no connection', cause)
  }
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
