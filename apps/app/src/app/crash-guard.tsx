import { Trans, useLingui } from '@lingui/react/macro'
import { Component, type ErrorInfo, type ReactNode } from 'react'
import { MainButton, TextAction } from '../look/actions/actions.tsx'
import { ScreenLayout } from '../look/layout/screen-layout.tsx'
import { saveJournalFile } from './save-journal-file.ts'
import { useServices } from './services.tsx'

interface Crash {
  readonly error: unknown
}

/** When a screen breaks: says so, offers the entries as a file, and a fresh start. */
export class CrashGuard extends Component<
  { readonly children: ReactNode },
  { readonly crash: Crash | null }
> {
  override state: { readonly crash: Crash | null } = { crash: null }

  static getDerivedStateFromError(error: unknown) {
    return { crash: { error } }
  }

  override componentDidCatch(error: Error, info: ErrorInfo) {
    // Types and places only: a message could carry what someone entered.
    reportError(new Error(`${error.name} in${info.componentStack ?? ' an unknown place'}`, { cause: error }))
  }

  override render() {
    return this.state.crash === null ? this.props.children : <CrashedScreen />
  }
}

function CrashedScreen() {
  const { t } = useLingui()
  const { journal } = useServices()
  return (
    <ScreenLayout
      title={t`Something broke`}
      sky="fog"
      heading={<Trans>This screen stopped working.</Trans>}
      lead={
        <Trans>
          Your entries are safe on this device. You can save them to a file now, then start again.
        </Trans>
      }
      ground={<MainButton onClick={() => location.assign('/')}>{t`Start again`}</MainButton>}
    >
      <p className="block">
        <TextAction icon="download-simple" onClick={() => saveJournalFile(journal.exportFile())}>
          <Trans>Save my entries to a file</Trans>
        </TextAction>
      </p>
    </ScreenLayout>
  )
}
