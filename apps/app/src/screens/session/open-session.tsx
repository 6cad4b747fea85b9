import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useServices } from '../../app/services.tsx'
import { useFormat } from '../../language/format.ts'
import { MainButton, OutlineButton, TextAction } from '../../look/actions/actions.tsx'
import { ScreenLayout } from '../../look/layout/screen-layout.tsx'
import { Sheet } from '../../look/surfaces/sheet.tsx'
import {
  canGoOn,
  cleanSecondsOf,
  clearSessionDraft,
  hasWork,
  type SessionDraft,
  stepsOf,
  twistsOf,
  writeSessionDraft,
} from '../../player/index.ts'

/** A session was left in the middle: go on, save what was done, or drop it. Nothing goes silently. */
export function OpenSession({
  draft,
  drillsOpen,
  onGoOn,
  onSave,
  onDrop,
}: {
  readonly draft: SessionDraft
  /** Whether today still lets drills be done: something may have been told since. */
  readonly drillsOpen: boolean
  readonly onGoOn: () => void
  readonly onSave: () => void
  readonly onDrop: () => void
}) {
  const { t } = useLingui()
  const { clock, drafts } = useServices()
  const format = useFormat()
  const [dropping, setDropping] = useState(false)
  const { work } = draft
  const goesOn = drillsOpen && canGoOn(draft, clock.now())
  const done = hasWork(work)
  const steps = stepsOf(work.start.plan)
  const inHold = steps[work.at]?.kind === 'hold'
  const round = work.at + 1
  const clean = format.seconds(Math.floor(cleanSecondsOf(work, 2)))
  const twists = Math.min(twistsOf(work.twists).left, twistsOf(work.twists).right)

  const save = () => {
    writeSessionDraft(drafts, { ...draft, phase: 'done' })
    onSave()
  }
  const drop = () => {
    clearSessionDraft(drafts)
    onDrop()
  }
  const goOn = (
    <MainButton icon="play" onClick={onGoOn}>
      {inHold ? <Trans>Go on from round {round}</Trans> : <Trans>Go on with the twists</Trans>}
    </MainButton>
  )
  const saveWork = done && (
    <OutlineButton onClick={save}>
      <Trans>Save what was done</Trans>
    </OutlineButton>
  )
  return (
    <ScreenLayout
      title={t`Session`}
      heading={<Trans>A session is still open.</Trans>}
      lead={
        done ? (
          <Trans>
            Kept so far: {clean} clean, {twists} twists a side.
          </Trans>
        ) : (
          <Trans>Nothing was done in it yet.</Trans>
        )
      }
      ground={
        goesOn ? (
          <>
            {goOn}
            {saveWork}
          </>
        ) : done ? (
          <MainButton onClick={save}>
            <Trans>Save what was done</Trans>
          </MainButton>
        ) : (
          <MainButton onClick={drop}>
            <Trans>Start a new one</Trans>
          </MainButton>
        )
      }
      groundMore={
        (goesOn || done) && (
          <TextAction onClick={() => (done ? setDropping(true) : drop())}>
            <Trans>Drop it</Trans>
          </TextAction>
        )
      }
    >
      {!drillsOpen && (
        <p className="block">
          <Trans>Since then Today has changed, so there are no drills right now.</Trans>
        </p>
      )}
      {drillsOpen && !goesOn && done && (
        <p className="block">
          <Trans>It is more than two hours old, so the next one starts from the beginning.</Trans>
        </p>
      )}
      {dropping && (
        <Sheet
          heading={<Trans>Drop this session?</Trans>}
          onClose={() => setDropping(false)}
          ground={
            <>
              <OutlineButton onClick={drop}>
                <Trans>Drop it</Trans>
              </OutlineButton>
              <TextAction onClick={() => setDropping(false)}>
                <Trans>Keep it</Trans>
              </TextAction>
            </>
          }
        >
          <p>
            <Trans>
              {clean} and {twists} twists a side would not be in your journal.
            </Trans>
          </p>
        </Sheet>
      )}
    </ScreenLayout>
  )
}
