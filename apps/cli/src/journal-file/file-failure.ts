import type { StoreError } from '@backstride/journal'

export const codeOf = (cause: unknown): string | undefined =>
  cause instanceof Error && 'code' in cause ? String(cause.code) : undefined

/** What the file system throws, as an error of the store. Anything without a code is a bug of ours and goes on up. */
export function fileErrorOf(cause: unknown, path: string): StoreError {
  const code = codeOf(cause)
  if (code === undefined) throw cause
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return { type: 'full', message: `${path}: the disk is full. Nothing was changed.` }
  return { type: 'unavailable', message: `${path} cannot be used (${code}). Nothing was changed.` }
}
