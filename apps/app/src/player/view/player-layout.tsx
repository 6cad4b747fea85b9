import { useLingui } from '@lingui/react/macro'
import { Fragment, type ReactNode, useEffect, useRef } from 'react'
import { IconButton } from '../../look/actions/actions.tsx'
import { useCrowdedGround } from './use-crowded-ground.ts'
import './player.css'
import './player-ground.css'
import './twists.css'

/** The sky tells the state: holding and twisting warm, resting cool, waiting fog. */
export type PlayerSky = 'warm' | 'rest' | 'plain' | 'fog'

/** One thing large in the sky, one thing to do on the ground. */
export function PlayerLayout({
  title,
  stateKey = '',
  sky,
  ticks,
  headMore,
  tools,
  onPause,
  figure,
  ground,
  groundMore,
  choices,
  children,
}: {
  /** What is on, in a few words. */
  readonly title: ReactNode
  /** Another state: what had the focus is gone, and what stands on the ground is new. */
  readonly stateKey?: string
  readonly sky: PlayerSky
  readonly ticks?: ReactNode
  /** One tap away in every state: in the row of the ticks, away from the target. */
  readonly headMore?: ReactNode
  /** Beside the title, before the pause. */
  readonly tools?: ReactNode
  readonly onPause?: (() => void) | undefined
  /** Lies on the ground. */
  readonly figure?: ReactNode
  readonly ground?: ReactNode
  readonly groundMore?: ReactNode
  /** Questions and choices, below the words. */
  readonly choices?: ReactNode
  readonly children: ReactNode
}) {
  const { t } = useLingui()
  const heading = useHeading(stateKey)
  const player = useRef<HTMLDivElement>(null)
  const crowded = useCrowdedGround(player)
  const more = groundMore !== undefined && groundMore !== false && (
    <div className="player-ground-more" key={stateKey}>
      {groundMore}
    </div>
  )
  return (
    <div ref={player} className="player" data-sky={sky} data-crowded={crowded ? 'yes' : undefined}>
      <div className="player-frame">
        <main className="player-sky">
          <div className="player-column" data-figure={figure === undefined ? undefined : 'yes'}>
            <div className="player-head">
              <h1 ref={heading} tabIndex={-1}>
                {title}
              </h1>
              <div className="player-tools">
                {tools}
                {onPause !== undefined && <IconButton icon="pause" label={t`Pause`} onClick={onPause} />}
              </div>
              {ticks}
              {headMore !== undefined && <div className="player-head-more">{headMore}</div>}
            </div>
            <div className="player-stage">{children}</div>
            {choices !== undefined && (
              <div className="player-choices" key={stateKey}>
                {choices}
              </div>
            )}
            {crowded && more}
            {figure}
          </div>
        </main>
        {(ground !== undefined || groundMore !== undefined) && (
          <section className="player-ground" aria-label={t`What you can do now`}>
            <Fragment key={stateKey}>
              {ground !== undefined && <div className="player-ground-main">{ground}</div>}
              {!crowded && more}
            </Fragment>
          </section>
        )}
      </div>
    </div>
  )
}

/** Names the page by its heading; where the focus is lost with the state before, reading goes on there. */
function useHeading(stateKey: string) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${heading.current?.textContent ?? ''} · Backstride`
  })
  const before = useRef<string>(undefined)
  useEffect(() => {
    if (before.current === stateKey) return
    before.current = stateKey
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true })
  }, [stateKey])
  return heading
}

/** A number, most of all seconds, as large as the screen allows. A screen reader gets it as words and is not told each one. */
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
