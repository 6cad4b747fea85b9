import type { StoragePersistence } from './store-ports.ts'

/** The browser's storage manager; absent over plain http, where nothing can be promised. */
export function createStoragePersistence(
  manager: StorageManager | undefined = navigator.storage as StorageManager | undefined,
): StoragePersistence {
  return {
    isPersisted: () => answerOf(manager?.persisted?.()),
    request: () => answerOf(manager?.persist?.()),
    async estimate() {
      const { usage, quota } = (await answerOf(manager?.estimate?.())) ?? {}
      return usage === undefined || quota === undefined ? undefined : { usedBytes: usage, quotaBytes: quota }
    },
  }
}

async function answerOf<T>(question: Promise<T> | undefined): Promise<T | undefined> {
  try {
    return await question
  } catch (cause) {
    // Refused to answer, as in a window without site data: the same as not saying.
    if (cause instanceof DOMException || cause instanceof TypeError) return undefined
    throw cause
  }
}
