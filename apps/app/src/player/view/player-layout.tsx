import { useLingui } from '@lingui/react/macro'
import { type ReactNode, useEffect, useRef } from 'react'
import { IconButton } from '../../look/actions/actions.tsx'
import { RoundTicks } from '../../look/surfaces/round-ticks.tsx'
import type { SessionContext } from '../session/session-context.ts'
import { stepNow } from '../session/session-moves.ts'
import './player.css'

/** The sky tells the state: holding and twisting warm, resting cool, waiting fog. */
export type PlayerSky = 'warm' | 'rest' | 'plain' | 'fog'

/** One thing large in the sky, one thing to do on the ground. */
export function PlayerLayout({
  title,
  sky,
  ticks,
  headMore,
  onPause,
  figure,
  ground,
  groundMore,
  children,
}: {
  /** What is on, in a few words. */
  readonly title: string
  readonly sky: PlayerSky
  readonly ticks?: ReactNode
  /** Beside the title, away from the target. */
  readonly headMore?: ReactNode
  readonly onPause?: () => void
  /** Lies on the ground. */
  readonly figure?: ReactNode
  readonly ground?: ReactNode
  readonly groundMore?: ReactNode
  readonly children: ReactNode
}) {
  const { t } = useLingui()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} · Backstride`
  }, [title])
  useEffect(() => {
    // What had the focus is gone with the phase before: reading goes on at the heading.
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <div className="player" data-sky={sky}>
      <main className="player-sky" data-figure={figure === undefined ? undefined : 'yes'}>
        <div className="player-head">
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {headMore}
          {onPause !== undefined && <IconButton icon="pause" label={t`Pause`} onClick={onPause} />}
        </div>
        {ticks}
        <div className="player-stage">{children}</div>
        {figure}
      </main>
      {(ground !== undefined || groundMore !== undefined) && (
        <section className="player-ground" aria-label={t`What you can do now`}>
          {ground}
          {groundMore !== undefined && <div className="player-ground-more">{groundMore}</div>}
        </section>
      )}
    </div>
  )
}

/** Seconds, as large as the screen allows. A screen reader gets them as words and is not told each one. */
export function Digit({ seconds, size, label }: { seconds: number; size: 'hold' | 'rest'; label: string }) {
  return (
    <p
      className="digit"
      data-size={size}
      data-digits={String(seconds).length}
      role="timer"
      aria-label={label}
    >
      <span aria-hidden="true">{seconds}</span>
    </p>
  )
}

/** What to think of now: never hidden, also read aloud. */
export const Caption = ({ children }: { readonly children: ReactNode }) => (
  <p className="caption" aria-live="polite">
    {children}
  </p>
)

/** One bar for each round of the plan. */
export function HoldTicks({ context, current }: { context: SessionContext; current?: number }) {
  const { t } = useLingui()
  const planned = context.steps.filter(step => step.kind === 'hold')
  const finished = context.rounds.filter(({ endedBy }) => endedBy !== 'stopped')
  const rounds = planned.map((step, index) => ({
    targetS: finished[index]?.targetS ?? step.targetS,
    cleanS:
      finished[index]?.cleanS ?? (index === current ? (context.holdNow?.round?.cleanMs ?? 0) / 1000 : 0),
  }))
  const done = finished.length
  return (
    <RoundTicks
      rounds={rounds}
      label={t`${done} of ${planned.length} rounds done`}
      {...(current === undefined ? {} : { current })}
    />
  )
}

/** Number of the round that is on or comes next, from 1. */
export function roundNumber(context: SessionContext): number {
  const before = context.steps.slice(0, context.at).filter(step => step.kind === 'hold').length
  return stepNow(context)?.kind === 'hold' ? before + 1 : before
}
