import type { Page } from '@playwright/test'

export interface MediaUsed {
  /** Addresses of sound files that were played. */
  readonly played: readonly string[]
  /** Presses of the headphone button that the page listens to now. */
  readonly presses: readonly string[]
  readonly elements: number
}

/** Notes every media element and every claim of the headphone button; nothing is really played. */
export async function watchMedia(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const played: string[] = []
    const handlers = new Map<string, MediaSessionActionHandler>()
    let elements = 0
    class Sound extends globalThis.Audio {
      constructor(address?: string) {
        super(address)
        elements += 1
      }
    }
    const create = document.createElement.bind(document)
    document.createElement = (name: string, options?: ElementCreationOptions) => {
      if (/^(audio|video)$/i.test(name)) elements += 1
      return create(name, options)
    }
    globalThis.Audio = Sound
    HTMLMediaElement.prototype.play = async function play(this: HTMLMediaElement) {
      played.push(this.src)
    }
    navigator.mediaSession.setActionHandler = (action, handler) => {
      if (handler === null) handlers.delete(action)
      else handlers.set(action, handler)
    }
    Object.assign(globalThis, {
      mediaUsed: () => ({ played, presses: [...handlers.keys()], elements }),
      pressHeadphones: () => handlers.get('pause')?.({ action: 'pause' }),
    })
  })
}

export const mediaUsed = (page: Page): Promise<MediaUsed> =>
  page.evaluate(() => Reflect.get(globalThis, 'mediaUsed')())

/** The button on the cable or in the ear. */
export const pressHeadphones = (page: Page): Promise<void> =>
  page.evaluate(() => Reflect.get(globalThis, 'pressHeadphones')())
