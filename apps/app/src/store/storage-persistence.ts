/** Whether the browser promises not to clear what is kept here when room gets short. */
export interface StoragePersistence {
  /** undefined: the browser does not say (over plain http it cannot). */
  isPersisted(): Promise<boolean | undefined>
  /** Asks for the promise; some browsers ask the runner. */
  request(): Promise<boolean | undefined>
  estimate(): Promise<{ readonly usedBytes: number; readonly quotaBytes: number } | undefined>
}

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
