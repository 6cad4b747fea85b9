import { useEffect, useState } from 'react'
import { usePreferences } from '../app/services.tsx'
import { useLang } from '../language/language.tsx'
import { createSpeech } from './speech.ts'

/** Says a caption aloud when it changes, where the runner wants a voice and this device has one. */
export function useSpoken(caption: string): void {
  const lang = useLang()
  const [{ voice, rate, volume }] = usePreferences()
  const [speech] = useState(createSpeech)
  const wanted = voice && volume > 0
  useEffect(() => {
    if (wanted && caption !== '') speech.say(caption, lang, { rate, volume })
  }, [speech, wanted, caption, lang, rate, volume])
  useEffect(() => () => speech.hush(), [speech])
}
