import { useLingui } from '@lingui/react/macro'
import { createContext, type ReactNode, type RefObject, use, useEffect, useRef, useState } from 'react'
import { HurtsLink } from './hurts-link.tsx'
import { Tabs } from './tabs.tsx'
import './screen-layout.css'

/** The sky tells the state: peripheral vision is enough. */
export type Sky = 'plain' | 'warm' | 'rest' | 'fog' | 'alarm'

interface ScreenLayoutProps {
  /** What the browser's tab and a screen reader call this screen. */
  readonly title: string
  /** What it is about, where the same screen shows one thing after another: with each one arrives anew. */
  readonly subject?: string
  /** The sentence that answers the question. */
  readonly heading: ReactNode
  readonly lead?: ReactNode
  /** Left of the row above the heading: the way back, or the day. */
  readonly headerStart?: ReactNode
  /** Right of it, after the way to say that it hurts, which stands there wherever there are tabs. */
  readonly headerEnd?: ReactNode
  readonly sky?: Sky
  /** The one thing to do. */
  readonly ground?: ReactNode
  /** The ground stands after everything to read, instead of floating over it: nobody acts on what they have not passed. */
  readonly groundLast?: boolean
  /** Quieter ways out, below the one thing. */
  readonly groundMore?: ReactNode
  /** Navigation: not in the screen, the player, after a session, nor in an emergency. */
  readonly tabs?: boolean
  /** From 900 px a second column; below it follows the rest. */
  readonly aside?: ReactNode
  /** Lies on the ground, below everything to read. */
  readonly figure?: ReactNode
  readonly children?: ReactNode
}

/** What the app has to say on whichever screen is open; it stands at the top of the sky. */
export const ScreenNotices = createContext<ReactNode>(null)

/** One horizon a screen: sky to read, ground to act. */
export function ScreenLayout(props: ScreenLayoutProps) {
  const { title, heading, lead, headerStart, headerEnd, sky = 'plain', tabs = false, aside, children } = props
  const { groundLast = false, figure } = props
  const screen = useRef<HTMLDivElement>(null)
  const crowded = useCrowdedGround(screen)
  const headingElement = useArrival(title, props.subject)
  const notices = use(ScreenNotices)
  const hasHeader = tabs || headerStart !== undefined || headerEnd !== undefined
  const column = (
    <>
      <h1 ref={headingElement} tabIndex={-1}>
        {heading}
      </h1>
      {lead !== undefined && <p className="lead">{lead}</p>}
      {children}
    </>
  )
  return (
    <div
      ref={screen}
      className="screen"
      data-sky={sky}
      data-tabs={tabs ? 'yes' : 'no'}
      data-ground={groundLast ? 'last' : crowded ? 'crowded' : 'roomy'}
    >
      <main className="sky" data-figure={figure === undefined ? undefined : 'yes'}>
        {notices}
        {hasHeader && (
          <div className="screen-header">
            <div>{headerStart}</div>
            {tabs && <HurtsLink />}
            {headerEnd}
          </div>
        )}
        {aside === undefined ? (
          column
        ) : (
          <div className="screen-columns">
            <div>{column}</div>
            <div>{aside}</div>
          </div>
        )}
        {figure}
      </main>
      <Ground {...props} tabs={tabs} />
    </div>
  )
}

function Ground({ ground, groundMore, tabs }: Pick<ScreenLayoutProps, 'ground' | 'groundMore' | 'tabs'>) {
  const { t } = useLingui()
  const hasAction = ground !== undefined || groundMore !== undefined
  if (!hasAction && tabs !== true) return null
  return (
    <div className="ground">
      {hasAction && (
        <section className="ground-strip" aria-label={t`What you can do now`}>
          {ground !== undefined && <div className="ground-main">{ground}</div>}
          {groundMore !== undefined && <div className="ground-more">{groundMore}</div>}
        </section>
      )}
      {tabs === true && (
        <div className="rail">
          <Tabs />
        </div>
      )}
    </div>
  )
}

/** Whether the ground takes more than 45 % of the height: then only its main button stays in place. */
function useCrowdedGround(screen: RefObject<HTMLDivElement | null>): boolean {
  const [crowded, setCrowded] = useState(false)
  useEffect(() => {
    const element = screen.current
    if (element === null) return
    const measure = () => {
      const parts = [...element.querySelectorAll('.ground-main, .ground-more, .ground .tabs')]
      const height = parts.reduce((sum, part) => sum + part.getBoundingClientRect().height, 0)
      setCrowded(window.innerWidth < 900 && height > window.innerHeight * 0.5)
    }
    const observer = new ResizeObserver(measure)
    observer.observe(document.documentElement)
    for (const part of element.querySelectorAll('.ground-main, .ground-more')) observer.observe(part)
    return () => observer.disconnect()
  }, [screen])
  return crowded
}

let arrivedBefore = false

/** Names the page, and moves the reading position to its heading, except on the very first page of a visit. */
function useArrival(title: string, subject?: string) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} · Backstride`
  }, [title])
  const at = useRef<{ readonly subject: string | undefined }>(null)
  useEffect(() => {
    if (at.current !== null && at.current.subject === subject) return
    at.current = { subject }
    if (arrivedBefore) {
      window.scrollTo(0, 0)
      heading.current?.focus({ preventScroll: true })
    }
    arrivedBefore = true
  }, [subject])
  return heading
}
