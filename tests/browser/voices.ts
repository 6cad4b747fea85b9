import type { Page } from '@playwright/test'

/** A device whose voices say nothing: words begin at once and end when the test says so. */
export async function withVoices(
  page: Page,
  voices: readonly { readonly lang: string; readonly localService: boolean }[],
): Promise<void> {
  await page.addInitScript(all => {
    class Utterance extends EventTarget {
      lang = ''
      voice: unknown = null
      readonly text: string
      constructor(text: string) {
        super()
        this.text = text
      }
    }
    const said: Utterance[] = []
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => all,
      speak: (utterance: Utterance) => {
        said.push(utterance)
        queueMicrotask(() => utterance.dispatchEvent(new Event('start')))
      },
      cancel: () => undefined,
    })
    Object.assign(globalThis, { SpeechSynthesisUtterance: Utterance, said })
    Object.defineProperty(globalThis, 'speechSynthesis', { value: synthesis })
  }, voices)
}
/** The words being said are over. */
export const endOfWords = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const said: readonly EventTarget[] = Reflect.get(globalThis, 'said')
    said.at(-1)?.dispatchEvent(new Event('end'))
  })

/** All that was said since the page was opened, in order. */
export const saidAloud = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const said: readonly { readonly text: string }[] = Reflect.get(globalThis, 'said')
    return said.map(({ text }) => text)
  })
