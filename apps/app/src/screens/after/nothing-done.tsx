import { afterWords } from '@backstride/content'
import { Trans, useLingui } from '@lingui/react/macro'
import { useLocation } from 'wouter'
import { useServices } from '../../app/services.tsx'
import { useSay } from '../../language/language.tsx'
import { MainButton } from '../../look/actions/actions.tsx'
import { ScreenLayout } from '../../look/layout/screen-layout.tsx'
import { clearSessionDraft, type SessionWork } from '../../player/index.ts'
import { WayUpNote } from './way-up-note.tsx'

/** It was begun and left before anything counted: nothing is kept of it. */
export function NothingDone({ work }: { readonly work: SessionWork }) {
  const { t } = useLingui()
  const say = useSay()
  const { drafts } = useServices()
  const [, go] = useLocation()
  function leave() {
    clearSessionDraft(drafts)
    go('/', { replace: true })
  }
  return (
    <ScreenLayout
      title={t`After the session`}
      heading={<Trans>Nothing was done this time.</Trans>}
      lead={say(afterWords.nothing)}
      ground={
        <MainButton onClick={leave}>
          <Trans>To Today</Trans>
        </MainButton>
      }
    >
      <WayUpNote work={work} />
    </ScreenLayout>
  )
}
