import type { Page } from '@playwright/test'

/**
 * A device whose voices say nothing aloud: words begin at once. They end when the test says so, or where a pace is given
 * after as long as they take to say.
 */
export async function withVoices(
  page: Page,
  voices: readonly { readonly lang: string; readonly localService: boolean }[],
  { charactersPerS }: { readonly charactersPerS?: number } = {},
): Promise<void> {
  await page.addInitScript(
    ([all, pace]) => {
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
      const cut: string[] = []
      let current: Utterance | undefined
      let ending: ReturnType<typeof setTimeout> | undefined
      const synthesis = Object.assign(new EventTarget(), {
        getVoices: () => all,
        speak: (utterance: Utterance) => {
          said.push(utterance)
          queueMicrotask(() => utterance.dispatchEvent(new Event('start')))
          // On its way into the page what is undefined becomes null.
          if (typeof pace !== 'number') return
          current = utterance
          ending = setTimeout(
            () => {
              current = undefined
              utterance.dispatchEvent(new Event('end'))
            },
            (utterance.text.length * 1000) / pace,
          )
        },
        cancel: () => {
          clearTimeout(ending)
          if (current !== undefined) cut.push(current.text)
          current = undefined
        },
      })
      Object.assign(globalThis, { SpeechSynthesisUtterance: Utterance, said, cut })
      Object.defineProperty(globalThis, 'speechSynthesis', { value: synthesis })
    },
    [voices, charactersPerS] as const,
  )
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

/** What was cut short before it was said to its end, at a pace. */
export const cutShort = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => Reflect.get(globalThis, 'cut'))
