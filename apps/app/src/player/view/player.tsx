import { type ComponentType, useEffect, useRef } from 'react'
import { useSession } from '../run/use-session.ts'
import type { SessionInput } from '../session/session-context.ts'
import { CountInView, GetUpView, LostView, ReadyView, RestView, WorkView } from './hold-views.tsx'
import type { PlayerView } from './player-view.ts'
import { HurtingView, PausedView, ReminderView, SetUpView } from './quiet-views.tsx'
import { StanceView, TwistingView } from './twist-views.tsx'

const views: Readonly<Record<string, ComponentType<PlayerView>>> = {
  reminder: ReminderView,
  setup: SetUpView,
  ready: ReadyView,
  countIn: CountInView,
  work: WorkView,
  lost: LostView,
  rest: RestView,
  steady: RestView,
  getUp: GetUpView,
  stance: StanceView,
  twisting: TwistingView,
  paused: PausedView,
  hurting: HurtingView,
}

/** The second of two quick taps on "my back lifted" must not skip what is said about it. */
const SETTLE_MS = 400

/** Leads through a session; its draft holds what was done when it is over. */
export function Player({ input, onDone }: { readonly input: SessionInput; readonly onDone: () => void }) {
  const session = useSession(input)
  const { state } = session
  const cameAt = useRef(Number.NEGATIVE_INFINITY)
  useEffect(() => {
    cameAt.current = performance.now()
    if (state === 'done') onDone()
  }, [state, onDone])
  const tap: PlayerView['tap'] = event => {
    const isSecondTap = state === 'lost' && performance.now() - cameAt.current < SETTLE_MS
    if (!(isSecondTap && event.type === 'GO')) session.tap(event)
  }
  const View = views[state]
  return View === undefined ? null : <View {...session} tap={tap} />
}
