import { type Lang, say, type Text, type TextValues } from '@backstride/kit'
import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { createContext, type ReactNode, use, useEffect, useState } from 'react'
import { isPseudo, pseudo, pseudoMessages } from './pseudo.ts'

const LangContext = createContext<Lang>('en')

/** Loads a catalogue, makes it the one in use, and tells the page which language it speaks. */
export async function activateLanguage(lang: Lang): Promise<void> {
  const { messages } = lang === 'de' ? await import('./de.po') : await import('./en.po')
  i18n.loadAndActivate({ locale: lang, messages: isPseudo() ? pseudoMessages(messages) : messages })
  document.documentElement.lang = lang
}

/** Switches live: nothing below is thrown away, only its words change. The first language is active already. */
export function LanguageProvider({ lang, children }: { readonly lang: Lang; readonly children: ReactNode }) {
  const [active, setActive] = useState(lang)
  useEffect(() => {
    if (lang === active) return
    let wanted = true
    activateLanguage(lang)
      .then(() => {
        if (wanted) setActive(lang)
      })
      .catch(() => {
        // Its words could not be fetched: the language in use stays, and the next choice tries again.
      })
    return () => {
      wanted = false
    }
  }, [lang, active])
  return (
    <LangContext value={active}>
      <I18nProvider i18n={i18n}>{children}</I18nProvider>
    </LangContext>
  )
}

export const useLang = (): Lang => use(LangContext)

/** Renders sentences of the content packages in the language in use. */
export function useSay(): (text: Text, values?: TextValues) => string {
  const lang = useLang()
  return (text, values) => (isPseudo() ? pseudo(say(text, lang, values)) : say(text, lang, values))
}
