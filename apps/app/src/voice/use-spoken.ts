import { useEffect, useState } from 'react'
import { usePreferences } from '../app/services.tsx'
import { useLang } from '../language/language.tsx'
import { createSpeech } from './speech.ts'

/** Says a caption aloud when it changes, where the runner wants a voice and this device has one. */
export function useSpoken(caption: string): void {
  const lang = useLang()
  const [{ voice }] = usePreferences()
  const [speech] = useState(createSpeech)
  useEffect(() => {
    if (voice && caption !== '') speech.say(caption, lang)
  }, [speech, voice, caption, lang])
  useEffect(() => () => speech.hush(), [speech])
}
