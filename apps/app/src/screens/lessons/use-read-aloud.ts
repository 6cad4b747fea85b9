import { useEffect, useState, useSyncExternalStore } from 'react'
import { usePreferences } from '../../app/services.tsx'
import { useLang } from '../../language/language.tsx'
import { createSpeech } from '../../voice/speech.ts'

export interface ReadAloud {
  /** False: this device has no voice of its own in this language. */
  readonly possible: boolean
  /** Which line is being said; null: silent. */
  readonly line: number | null
  readonly start: () => void
  readonly stop: () => void
}

/** Says lines one after the other. Silent when the screen is left; another language begins the line anew. */
export function useReadAloud(lines: readonly string[]): ReadAloud {
  const lang = useLang()
  const [speech] = useState(createSpeech)
  const possible = useSyncExternalStore(speech.subscribe, () => speech.state(lang) !== 'none')
  const [line, setLine] = useState<number | null>(null)
  const words = line === null ? undefined : lines[line]
  const last = lines.length - 1
  const [{ rate }] = usePreferences()
  useEffect(() => {
    if (words === undefined) return
    const ended = () => setLine(now => (now === null || now >= last ? null : now + 1))
    speech.say(words, lang, { rate, ended })
    return () => speech.hush()
  }, [speech, words, lang, last, rate])
  return { possible, line, start: () => setLine(0), stop: () => setLine(null) }
}
