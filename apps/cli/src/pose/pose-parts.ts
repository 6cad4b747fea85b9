import { fileURLToPath } from 'node:url'
import { err, ok, type Result } from '@backstride/kit'
import type { Refusal } from '../verb.ts'
import type { PoseParts } from './look-at-pictures.ts'

interface TerminalScript {
  poseParts(root: string, say: (line: string) => void): Promise<PoseParts>
}

/**
 * A Chromium and the built pose files. Both are found by scripts of the repository, which stay outside of this bundle:
 * they bring the builder along. `program`: this bundle, `apps/cli/dist/<print>/backstride.mjs`.
 */
export async function poseParts(
  program: string,
  tell: (message: string) => void,
): Promise<Result<PoseParts, Refusal>> {
  const root = new URL('../../../../', program)
  try {
    const script = new URL('scripts/pose/for-terminal.mjs', root).href
    const { poseParts: find } = (await import(/* @vite-ignore */ script)) as TerminalScript
    return ok(await find(fileURLToPath(root), tell))
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause)
    return err({ type: 'cannot-start', message: `The pose model cannot be started: ${message}` })
  }
}
