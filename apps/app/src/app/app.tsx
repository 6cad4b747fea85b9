import { useEffect } from 'react'
import { LanguageProvider } from '../language/language.tsx'
import { ScreenNotices } from '../look/layout/screen-layout.tsx'
import { Announcements } from './announcements.tsx'
import { CrashGuard } from './crash-guard.tsx'
import { Routes } from './routes.tsx'
import { type Services, ServicesProvider, usePreferences } from './services.tsx'

export const App = ({ services }: { readonly services: Services }) => (
  <ServicesProvider services={services}>
    <InTheirLanguage />
  </ServicesProvider>
)

function InTheirLanguage() {
  const [{ language, theme, lessMovement }] = usePreferences()
  useEffect(() => {
    const { dataset } = document.documentElement
    // Outdoors is a light theme, only harder: what holds for light need not be said twice.
    if (theme === 'auto') delete dataset.theme
    else dataset.theme = theme === 'outdoor' ? 'light' : theme
    if (theme === 'outdoor') dataset.outdoors = 'yes'
    else delete dataset.outdoors
    if (lessMovement) dataset.movement = 'less'
    else delete dataset.movement
  }, [theme, lessMovement])
  return (
    <LanguageProvider lang={language}>
      <CrashGuard>
        <ScreenNotices value={<Announcements />}>
          <Routes />
        </ScreenNotices>
      </CrashGuard>
    </LanguageProvider>
  )
}
