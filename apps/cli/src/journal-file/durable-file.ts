import { constants, copyFile, link, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import process from 'node:process'
import { codeOf } from './file-failure.ts'

/** A journal is somebody's health: only they may read a file made here. */
const OWNER_ONLY = 0o600

/** The bytes of a file; undefined when there is none. */
export async function readIfThere(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path)
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return undefined
    throw cause
  }
}

/**
 * Puts new content in the place of a file: after a crash there is the old one or the new one, whole. One caller at a
 * time, so that what a crash leaves half written is swept up by the next.
 */
export async function replaceFile(path: string, content: string): Promise<void> {
  // A link stays a link: what it points to is replaced.
  const target = await realpath(path).catch(whenMissing(path))
  const mode = await stat(target).then(({ mode }) => mode & 0o777, whenMissing(OWNER_ONLY))
  await viaTemporary(target, `${target}.tmp`, mode, content, temporary => rename(temporary, target))
}

/** Makes a file that was not there; false when there is one already, which stays as it is. */
export async function createFile(path: string, content: string | Uint8Array): Promise<boolean> {
  try {
    await viaTemporary(path, `${path}.${process.pid}.tmp`, OWNER_ONLY, content, temporary =>
      link(temporary, path).catch((cause: unknown) => {
        if (codeOf(cause) === 'EEXIST') throw cause
        // Some file systems (exFAT) know no links.
        return copyFile(temporary, path, constants.COPYFILE_EXCL)
      }),
    )
    return true
  } catch (cause) {
    if (codeOf(cause) === 'EEXIST') return false
    throw cause
  }
}

async function viaTemporary(
  path: string,
  temporary: string,
  mode: number,
  content: string | Uint8Array,
  place: (temporary: string) => Promise<void>,
): Promise<void> {
  try {
    await rm(temporary, { force: true })
    const file = await open(temporary, 'wx', mode)
    try {
      await file.writeFile(content)
      await file.sync()
    } finally {
      await file.close()
    }
    await place(temporary)
    await syncFolder(dirname(path))
  } finally {
    await rm(temporary, { force: true })
  }
}

/** Without this a new name may be lost with the power, though the content is on the disk. */
async function syncFolder(path: string): Promise<void> {
  try {
    const folder = await open(path, 'r')
    try {
      await folder.sync()
    } finally {
      await folder.close()
    }
  } catch (cause) {
    // Windows cannot sync a folder; there the rename itself is written through.
    if (!['EPERM', 'EISDIR', 'EINVAL', 'EACCES'].includes(codeOf(cause) ?? '')) throw cause
  }
}

const whenMissing =
  <T>(instead: T) =>
  (cause: unknown): T => {
    if (codeOf(cause) === 'ENOENT') return instead
    throw cause
  }
