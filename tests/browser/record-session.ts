import type { Page } from '@playwright/test'
import { soundedNotes } from './audio-clock.ts'

export type Channel = 'voice' | 'caption' | 'tone' | 'buzz'

/** One thing that was conveyed, and when: ms since the session was opened. */
export interface Conveyed {
  readonly tMs: number
  readonly channel: Channel
  readonly what: string
}

type Noted = Omit<Conveyed, 'tMs'> & { readonly atMs: number }

/**
 * Writes down all that a session conveys, from outside of it: what is given to the voice, what stands in the caption,
 * what is played and what is buzzed. Comes after `withVoices` and `simulateAudioClock`.
 */
export async function recordSession(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const noted: { atMs: number; channel: string; what: string }[] = []
    const note = (channel: string, what: string) => void noted.push({ atMs: Date.now(), channel, what })
    Object.assign(globalThis, { noted })

    const synthesis = globalThis.speechSynthesis
    const speak = synthesis.speak.bind(synthesis)
    synthesis.speak = utterance => {
      // A blank only wakes the voice.
      if (utterance.text.trim() !== '') note('voice', utterance.text)
      speak(utterance)
    }
    Object.defineProperty(globalThis.navigator, 'vibrate', {
      value: (pattern: VibratePattern) => {
        note('buzz', [pattern].flat().join(' '))
        return true
      },
    })
    let shown: string | undefined
    const look = () => {
      // Where a state shows no caption of its own the words before it still stand.
      const caption = document.querySelector('.player [role=status] .caption')?.textContent
      if (caption === undefined || caption === null || caption === shown) return
      shown = caption
      note('caption', caption)
    }
    new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true })
  })
}

/** All that was conveyed since the session was opened, in order. */
export async function conveyed(page: Page): Promise<readonly Conveyed[]> {
  const noted = await page.evaluate((): readonly Noted[] => Reflect.get(globalThis, 'noted'))
  const notes = await soundedNotes(page)
  const tones = notes.flatMap(({ beginMs, hz }): Noted[] => {
    const what = toneOf(hz, { isPair: (ms, other) => notes.some(isNote(beginMs + ms, other)) })
    return what === undefined ? [] : [{ atMs: beginMs, channel: 'tone', what }]
  })
  const openedMs = noted.find(({ channel }) => channel === 'caption')?.atMs ?? 0
  return [...noted, ...tones]
    .map(({ atMs, channel, what }) => ({ tMs: atMs - openedMs, channel, what }))
    .toSorted((a, b) => a.tMs - b.tMs)
}

const isNote = (ms: number, hz: number) => (note: { readonly beginMs: number; readonly hz: number }) =>
  note.hz === hz && Math.abs(note.beginMs - ms) <= 1

/** Tones as ears tell them apart, by their pitch; the second note of the end is a part of it. */
function toneOf(
  hz: number,
  { isPair }: { readonly isPair: (ms: number, hz: number) => boolean },
): string | undefined {
  switch (hz) {
    case 440:
      return 'lost'
    case 523:
      return 'left'
    case 587:
      return 'step'
    case 660:
      return isPair(-160, 990) ? undefined : 'count'
    case 770:
      return 'halfway'
    case 784:
      return 'right'
    case 990:
      return isPair(160, 660) ? 'end' : 'start'
    default:
      return `${hz} Hz`
  }
}
