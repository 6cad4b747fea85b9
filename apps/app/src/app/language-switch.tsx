import { useLingui } from '@lingui/react/macro'
import { SegmentedControl } from '../look/choices/segmented-control.tsx'
import { usePreferences } from './services.tsx'

/** Each language names itself, so that whoever needs it can read it. */
export function LanguageSwitch() {
  const { t } = useLingui()
  const [{ language }, change] = usePreferences()
  return (
    <SegmentedControl
      label={t`Language`}
      value={language}
      onChange={chosen => change({ language: chosen })}
      segments={[
        { value: 'en', word: 'English', lang: 'en' },
        { value: 'de', word: 'Deutsch', lang: 'de' },
      ]}
    />
  )
}
