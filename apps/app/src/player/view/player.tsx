import { useCallback, useEffect, useRef, useState } from 'react'
import { usePreferences } from '../../app/services.tsx'
import { useSay } from '../../language/language.tsx'
import { useSession } from '../run/use-session.ts'
import type { SessionInput } from '../session/session-context.ts'
import { HurtsAction } from './hurts-action.tsx'
import { PlayerLayout } from './player-layout.tsx'
import { type Choosing, isLong, type PartsOf, type PlayerParts, type PlayerView } from './player-parts.ts'
import { PocketButton } from './pocket/pocket-button.tsx'
import { PocketCover } from './pocket/pocket-cover.tsx'
import { meantForBefore } from './settle.ts'
import { choosing } from './states/choosing.tsx'
import { countIn, lost, work } from './states/hold.tsx'
import { hurting } from './states/hurting.tsx'
import { lead } from './states/lead.tsx'
import { paused } from './states/paused.tsx'
import { arching, placing, pressingFlat, settling, told, zeroing } from './states/phone-eye.tsx'
import { ready } from './states/ready.tsx'
import { reps } from './states/reps.tsx'
import { rest, steady } from './states/rest.tsx'
import { setUp } from './states/setup.tsx'
import { soundCheck } from './states/sound-check.tsx'
import { twisting } from './states/twisting.tsx'
import { waiting } from './states/waiting.tsx'
import { useHeadphones } from './use-headphones.ts'
import { useMainPress } from './use-main-press.ts'

const partsOf: Readonly<Record<string, PartsOf>> = {
  soundCheck,
  lead,
  setup: setUp,
  ready,
  countIn,
  placing,
  settling,
  pressingFlat,
  arching,
  told,
  zeroing,
  work,
  lost,
  rest,
  steady,
  reps,
  twisting,
  paused,
  hurting,
}

/** States that lead the runner: they can be paused and covered, and stand still with the audio clock. */
const led: ReadonlySet<string> = new Set([
  'lead',
  'ready',
  'placing',
  'settling',
  'pressingFlat',
  'arching',
  'told',
  'countIn',
  'zeroing',
  'work',
  'lost',
  'rest',
  'steady',
  'reps',
  'twisting',
])
/** Whoever waits here for an answer waits for as long as it takes. */
const waitsForAnswer: ReadonlySet<string> = new Set(['soundCheck', 'setup', 'steady', 'paused', 'hurting'])

/** Leads through a session; its draft holds what was done when it is over. */
export function Player({ input, onDone }: { readonly input: SessionInput; readonly onDone: () => void }) {
  const say = useSay()
  const session = useSession(input)
  const { state, sound, voice, cue } = session
  const isEarly = useArrival(state)
  useEffect(() => {
    if (state === 'done') onDone()
  }, [state, onDone])
  const [covered, cover] = useState(false)
  const open = useCallback(() => cover(false), [])
  const [choice, setChoice] = useState<{ readonly what: Choosing; readonly goesOn: boolean }>()
  const [{ voice: voiceOn }] = usePreferences()

  const tap: PlayerView['tap'] = event => {
    takeButton()
    if (event.type === 'GO' && isEarly()) return
    // The band would press what it lies on: from here on only a long press opens.
    if (event.type === 'GO' && state === 'placing') cover(true)
    session.tap(event)
  }
  const choose = (what: Choosing) => {
    setChoice({ what, goesOn: led.has(state) })
    if (what === 'watcher') session.probePhone()
    if (led.has(state)) session.tap({ type: 'PAUSE' })
  }
  const hurts = () => {
    setChoice(undefined)
    tap({ type: 'HURTS' })
  }
  const view: PlayerView = { ...session, tap, choose }
  const parts = partsNow()
  const press = () => {
    if (parts?.main !== undefined) tap(parts.main.tap)
  }
  const takeButton = useHeadphones(press)
  const isLed = led.has(state)
  const pause = isLed ? () => tap({ type: 'PAUSE' }) : undefined
  useMainPress(parts?.main, { onMain: press, onPause: covered ? undefined : pause })
  if (parts === undefined) return null

  return (
    <>
      <div inert={covered}>
        <PlayerLayout
          title={parts.title}
          stateKey={`${state} ${choice?.what ?? ''} ${covered}`}
          sky={parts.sky}
          ticks={parts.ticks}
          tools={isLed && <PocketButton onCover={() => cover(true)} />}
          headMore={
            isLed || state === 'setup' || state === 'paused' ? <HurtsAction onHurts={hurts} /> : undefined
          }
          onPause={pause}
          figure={parts.figure}
          ground={parts.ground}
          groundMore={parts.groundMore}
          choices={parts.choices}
        >
          {parts.large !== undefined && <div className="player-large">{parts.large}</div>}
          {/* One live region for the whole session: silent while the voice says the same. */}
          <div
            className="player-words"
            role="status"
            aria-atomic="false"
            aria-live={voiceOn && voice === 'speaks' ? 'off' : 'polite'}
          >
            {parts.caption !== null && <CaptionLine>{say(cue.caption)}</CaptionLine>}
            {parts.words}
          </div>
        </PlayerLayout>
      </div>
      {covered && <PocketCover waits={waitsForAnswer.has(state)} onKey={press} onOpen={open} />}
    </>
  )

  function partsNow(): PlayerParts | undefined {
    if (choice !== undefined && !led.has(state))
      return choosing(choice.what, view, { onChosen: event => chosen(event), onBack: () => chosen() })
    const own = partsOf[state]?.(view)
    const standsStill = led.has(state) && state !== 'steady' && sound !== 'running'
    return own !== undefined && standsStill ? waiting(own, view) : own
  }

  /** Back to where it was asked; what time led goes on. */
  function chosen(event?: Parameters<typeof tap>[0]) {
    if (event !== undefined) tap(event)
    if (choice?.goesOn === true) session.tap({ type: 'RESUME' })
    setChoice(undefined)
  }
}

const CaptionLine = ({ children }: { readonly children: string }) => (
  <p className="caption" data-long={isLong(children) ? 'yes' : undefined}>
    {children}
  </p>
)

/** Whether a state has only just come, so that a tap in it was meant for the one before. */
function useArrival(state: string): () => boolean {
  const came = useRef({ state, before: undefined as string | undefined, atMs: Number.NEGATIVE_INFINITY })
  useEffect(() => {
    came.current = { state, before: came.current.state, atMs: performance.now() }
  }, [state])
  return () => {
    const { before, state: now, atMs } = came.current
    return meantForBefore(before, now, performance.now() - atMs)
  }
}
