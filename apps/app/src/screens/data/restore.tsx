import type { ArchiveError, RestorePreview, RestoreReport } from '@backstride/journal'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useSaving } from '../../app/saving.tsx'
import { useServices } from '../../app/services.tsx'
import { MainButton, TextAction } from '../../look/actions/actions.tsx'
import { Icon } from '../../look/icons/icon.tsx'
import { Notice } from '../../look/surfaces/notice.tsx'
import { Row, Rows } from '../../look/surfaces/row.tsx'

type Step =
  | { readonly kind: 'choose' }
  | { readonly kind: 'refused'; readonly error: ArchiveError['type'] }
  | { readonly kind: 'preview'; readonly preview: RestorePreview }
  | { readonly kind: 'restored'; readonly report: RestoreReport }

/** A file is read, then shown as what it would add; only then is anything added. */
export function Restore() {
  const { journal } = useServices()
  const { save, problem } = useSaving()
  const [step, setStep] = useState<Step>({ kind: 'choose' })
  const read = async (file: File) => {
    const preview = journal.previewRestore(await file.text())
    setStep(
      preview.ok
        ? { kind: 'preview', preview: preview.value }
        : { kind: 'refused', error: preview.error.type },
    )
  }
  const restore = async (preview: RestorePreview) => {
    const restoring = journal.restore(preview)
    if (!(await save(restoring))) return
    const restored = await restoring
    if (restored.ok) setStep({ kind: 'restored', report: restored.value })
  }
  return (
    <>
      {step.kind === 'preview' ? (
        <Preview
          preview={step.preview}
          onRestore={() => void restore(step.preview)}
          onCancel={() => setStep({ kind: 'choose' })}
        />
      ) : (
        <ChooseFile onFile={file => void read(file)} />
      )}
      {step.kind === 'refused' && <Refused error={step.error} />}
      {step.kind === 'restored' && (
        <div className="restore-preview">
          <Notice icon="check">
            <p>
              <Plural
                value={step.report.added}
                _0="Nothing was missing: all of it was here already."
                one="One entry added."
                other="# entries added."
              />
            </p>
          </Notice>
        </div>
      )}
      {problem}
    </>
  )
}

function ChooseFile({ onFile }: { readonly onFile: (file: File) => void }) {
  const { t } = useLingui()
  return (
    <div className="file-picker">
      {/* Drawn as a button; the file field above it takes the tap and the keys. */}
      <div className="outline-button" aria-hidden="true">
        <Icon name="upload-simple" />
        <Trans>Choose a file</Trans>
      </div>
      <input
        type="file"
        accept=".json,application/json"
        aria-label={t`Choose a file`}
        onChange={event => {
          const file = event.target.files?.[0]
          // So that the same file can be chosen again.
          event.target.value = ''
          if (file !== undefined) onFile(file)
        }}
      />
    </div>
  )
}

function Preview({
  preview,
  onRestore,
  onCancel,
}: {
  readonly preview: RestorePreview
  readonly onRestore: () => void
  readonly onCancel: () => void
}) {
  const { t } = useLingui()
  const { add, duplicates, conflicts, setAside } = preview
  const count = add.length
  return (
    <div className="restore-preview">
      <Rows label={t`What the file holds`}>
        <Row
          title={<Plural value={count} one="One new entry" other="# new entries" />}
        >{t`Will be added.`}</Row>
        <Row title={<Plural value={duplicates.length} one="One entry you have" other="# entries you have" />}>
          {t`Stays as it is.`}
        </Row>
        {conflicts.length > 0 && (
          <Row title={<Plural value={conflicts.length} one="One contradiction" other="# contradictions" />}>
            {t`What is here stays; what came is set aside and shown in the journal.`}
          </Row>
        )}
        {setAside.length > 0 && (
          <Row
            title={<Plural value={setAside.length} one="One unreadable entry" other="# unreadable entries" />}
          >
            {t`Set aside with its reason, shown in the journal.`}
          </Row>
        )}
      </Rows>
      <MainButton onClick={onRestore}>
        <Plural value={count} _0="Take it over" one="Add one entry" other="Add # entries" />
      </MainButton>
      <TextAction onClick={onCancel}>
        <Trans>Leave everything as it is</Trans>
      </TextAction>
    </div>
  )
}

function Refused({ error }: { readonly error: ArchiveError['type'] }) {
  return (
    <div className="restore-preview">
      <Notice icon="warning" tone="ember">
        <p>
          <strong>
            <RefusedReason error={error} />
          </strong>
        </p>
        <p>
          <Trans>Nothing here was changed.</Trans>
        </p>
      </Notice>
    </div>
  )
}

function RefusedReason({ error }: { readonly error: ArchiveError['type'] }) {
  switch (error) {
    case 'too-large':
      return <Trans>This file is larger than any journal.</Trans>
    case 'empty':
      return <Trans>This file is empty.</Trans>
    case 'sealed':
      return <Trans>This file is sealed with a passphrase. This version cannot open it yet.</Trans>
    case 'damaged':
      return <Trans>This file breaks off or is damaged. Try the copy it came from.</Trans>
    case 'foreign':
      return <Trans>This is not a journal of Backstride.</Trans>
    case 'too-new':
      return <Trans>This file was saved by a newer version. Update Backstride first.</Trans>
  }
}
