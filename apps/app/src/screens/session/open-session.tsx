import { isWork, type LadderName, ladderWords, type SessionStep } from '@backstride/content'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useServices } from '../../app/services.tsx'
import { useCountedWords } from '../../app/session-words.ts'
import { DrillOnGround } from '../../figure/drill-on-ground.tsx'
import { useSay } from '../../language/language.tsx'
import { MainButton, OutlineButton, TextAction } from '../../look/actions/actions.tsx'
import { ScreenLayout } from '../../look/layout/screen-layout.tsx'
import { Sheet } from '../../look/surfaces/sheet.tsx'
import {
  canGoOn,
  clearSessionDraft,
  hasWork,
  placeInBlock,
  type SessionDraft,
  sessionCompleted,
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
  /** Whether today still lets the drills of it be done: something may have been told since. */
  readonly drillsOpen: boolean
  readonly onGoOn: () => void
  readonly onSave: () => void
  readonly onDrop: () => void
}) {
  const { t } = useLingui()
  const { clock, drafts } = useServices()
  const counted = useCountedWords()
  const [dropping, setDropping] = useState(false)
  const { work } = draft
  const goesOn = drillsOpen && canGoOn(draft, clock.now())
  const done = hasWork(work)
  const next = work.steps.slice(work.at).find(isWork)
  const what = counted(sessionCompleted(work, { contact: undefined, rpe: 0 }).items)

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
      <GoOnWords work={work} />
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
      lead={done ? <Trans>Kept so far: {what}.</Trans> : <Trans>Nothing was done in it yet.</Trans>}
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
      {...(goesOn && next !== undefined ? { figure: <DrillOnGround id={next.drill} /> } : {})}
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
          <Trans>Since then Today has changed: what is left of it waits for now.</Trans>
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
            <Trans>It would not be in your journal: {what}.</Trans>
          </p>
        </Sheet>
      )}
    </ScreenLayout>
  )
}

/** Where it goes on: at a round of a hold, or with the drill that is on. */
function GoOnWords({ work }: { readonly work: SessionDraft['work'] }) {
  const say = useSay()
  const { steps, at } = work
  const walks = isWalk(steps[at])
  const next = steps.findIndex((step, index) => index >= at && isWork(step))
  const step = steps[next]
  if (!walks && !isWork(step)) return <Trans>Go on</Trans>
  const ladder = walks || !isWork(step) ? 'cooldown' : step.ladder
  if (isWork(step) && countedByRounds.has(ladder)) {
    const round = placeInBlock(work, step, next).number
    return <Trans>Go on from round {round}</Trans>
  }
  const drill = say(ladderWords[ladder])
  return <Trans>Go on with {drill}</Trans>
}

const isWalk = (step: SessionStep | undefined): boolean => step?.kind === 'lead' && step.what === 'walk'

/** There is one such hold in a session, so its round says enough. */
const countedByRounds: ReadonlySet<LadderName> = new Set(['hollowHold', 'neutralBrace', 'wallHollow'])
