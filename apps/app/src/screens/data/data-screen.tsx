import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { saveJournalFile } from '../../app/save-journal-file.ts'
import { useAllFacts, useDay, useServices } from '../../app/services.tsx'
import { OutlineButton, TextAction } from '../../look/actions/actions.tsx'
import { ScreenLayout } from '../../look/layout/screen-layout.tsx'
import { WayBack } from '../../look/layout/way-back.tsx'
import { Row, Rows } from '../../look/surfaces/row.tsx'
import { Restore } from './restore.tsx'
import './data-screen.css'

export default function DataScreen() {
  const { t } = useLingui()
  const { journal, storage } = useServices()
  const count = useAllFacts().length
  const day = useDay()
  return (
    <ScreenLayout
      title={t`Your data`}
      headerStart={<WayBack href="/more">{t`More`}</WayBack>}
      heading={
        storage.status.kept ? (
          <Plural
            value={count}
            _0="Nothing is kept here yet."
            one="One entry, on this device only."
            other="# entries, on this device only."
          />
        ) : (
          <Trans>This window keeps nothing once it is closed.</Trans>
        )
      }
      tabs
    >
      <div className="data">
        <section className="block">
          <h2>
            <Trans>Keep a copy</Trans>
          </h2>
          <p className="data-words">
            <Trans>
              One file with everything. It is readable by anyone who has it, so keep it where you keep private
              things.
            </Trans>
          </p>
          <OutlineButton
            icon="download-simple"
            disabled={count === 0}
            onClick={() => saveJournalFile(journal.exportFile(), day)}
          >
            <Trans>Save to a file</Trans>
          </OutlineButton>
        </section>
        <section className="block">
          <h2>
            <Trans>Bring entries in</Trans>
          </h2>
          <p className="data-words">
            <Trans>
              From a file saved here or on another device. Nothing that is here is lost or changed.
            </Trans>
          </p>
          <Restore />
        </section>
        <section className="block">
          <h2>
            <Trans>How it is kept</Trans>
          </h2>
          <Rows>
            <Offline />
            <Persistence />
          </Rows>
        </section>
      </div>
    </ScreenLayout>
  )
}

/** Whether the app starts without a network; where it cannot, why, and that it works all the same. */
function Offline() {
  const { t } = useLingui()
  const { update } = useServices()
  const readiness = useSyncExternalStore(update.subscribe, update.readiness)
  if (readiness === 'ready')
    return <Row title={t`Ready for airplane mode`}>{t`Everything starts and works without a network.`}</Row>
  if (readiness === 'starting')
    return <Row title={t`Getting ready for airplane mode`}>{t`Stay online for a moment.`}</Row>
  return (
    <Row title={t`Works, not offline yet`}>
      {window.isSecureContext
        ? t`This browser does not keep the app for offline use here. Everything else works.`
        : t`The address is not secure (https), so the browser does not keep the app, nor the screen awake. Questions, drills by hand and entries work.`}
    </Row>
  )
}

function Persistence() {
  const { t } = useLingui()
  const { storage } = useServices()
  const [persisted, setPersisted] = useState<boolean>()
  useEffect(() => {
    void storage.persistence.isPersisted().then(setPersisted)
  }, [storage])
  if (persisted === true)
    return (
      <Row
        title={t`The browser keeps your entries`}
      >{t`It promised not to clear them when room gets short.`}</Row>
    )
  return (
    <Row
      title={t`The browser may clear entries when room gets short`}
      action={
        <TextAction onClick={() => void storage.persistence.request().then(setPersisted)}>
          <Trans>Ask it to keep them</Trans>
        </TextAction>
      }
    >
      {t`Rare, but a saved file makes it safe. Installing the app helps too.`}
    </Row>
  )
}
