import { availableParallelism } from 'node:os'
import { isMainThread, parentPort, Worker } from 'node:worker_threads'
import type { Simulated } from '@backstride/virtual'
import { livePart, type SimulationPart } from './part.ts'

/** Whether this thread was started to live parts of a simulation; then it lives those it is sent and does nothing else. */
export function livesParts(): boolean {
  if (isMainThread) return false
  parentPort?.on('message', (part: SimulationPart) => parentPort?.postMessage(livePart(part)))
  return true
}

/**
 * Lives the parts in threads, one for each core: a thread grows fast with what it has lived, so it takes one part after
 * another. `program` is this very program.
 */
export async function liveInThreads(
  parts: readonly SimulationPart[],
  program: URL,
): Promise<readonly Simulated[]> {
  const results: Simulated[] = []
  let next = 0
  const oneAfterAnother = async (): Promise<void> => {
    const worker = new Worker(program)
    try {
      for (let index = next++; index < parts.length; index = next++) {
        const part = parts[index]
        if (part !== undefined) results[index] = await livedBy(worker, part)
      }
    } finally {
      await worker.terminate()
    }
  }
  const threads = Math.min(availableParallelism(), parts.length)
  await Promise.all(Array.from({ length: threads }, oneAfterAnother))
  return results
}

const livedBy = (worker: Worker, part: SimulationPart): Promise<Simulated> =>
  new Promise((resolve, reject) => {
    const answered = (lived: Simulated): void => {
      worker.off('error', failed).off('exit', ended)
      resolve(lived)
    }
    const failed = (cause: unknown): void => reject(cause)
    const ended = (code: number): void => reject(new Error(`A thread of the simulation ended with ${code}.`))
    worker.once('message', answered).once('error', failed).once('exit', ended)
    worker.postMessage(part)
  })
