import { err, ok, type Result } from '@backstride/kit'
import type { Io, Refusal } from './verb.ts'

/** Reads a JSON file, or says why it is none. */
export async function readJson(path: string, io: Io): Promise<Result<unknown, Refusal>> {
  const text = await io.readText(path)
  if (!text.ok) return text
  try {
    return ok(JSON.parse(text.value.replace(/^\uFEFF/, '')))
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause
    return err({ type: 'not-json', message: `${path} is not JSON: ${cause.message}` })
  }
}
