import { drillOf, frontPlank, testViews } from '@backstride/content'
import { instantMs } from '@backstride/kit'
import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useReducer, useRef, useState } from 'react'
import { usePreferences, useServices } from '../../app/services.tsx'
import { DrillFigure } from '../../figure/drill-figure.tsx'
import { StageFigure } from '../../figure/stage-figure.tsx'
import { useFormat } from '../../language/format.ts'
import { MainButton, TextAction } from '../../look/actions/actions.tsx'
import { useWakeLock } from '../../player/run/wake-lock.ts'
import type { Sound } from '../../player/sound/sound.ts'
import { Caption, Digit, PlayerLayout } from '../../player/view/player-layout.tsx'
import { useSpoken } from '../../voice/use-spoken.ts'
import { advancePlank, heldS, MOST_AT_ONCE_MS, startPlank } from './plank-run.ts'
import { plankTones } from './plank-tones.ts'
import { TestFigure } from './test-figure.tsx'

export type PlankTested = 'front' | 'left' | 'right'

const TICK_EVERY_MS = 200
/** How often the seconds are said. */
const SAID_EVERY_S = 10
/** The full side plank, feet one before the other. */
const SIDE_PLANK = 'SP3'

/** Getting ready, then seconds that count up until the runner stops. */
export function PlankTimer({
  which,
  sound,
  onOver,
  onHurts,
}: {
  readonly which: PlankTested
  /** Woken by the tap before. */
  readonly sound: Sound
  readonly onOver: (heldS: number) => void
  readonly onHurts: () => void
}) {
  const { t } = useLingui()
  const format = useFormat()
  const { clock } = useServices()
  const [{ voice }] = usePreferences()
  const [run, send] = useReducer(advancePlank, startPlank)
  const [lost, setLost] = useState(0)
  useEffect(() => {
    let last = instantMs(clock.now())
    const timer = setInterval(() => {
      const now = instantMs(clock.now())
      if (now - last > MOST_AT_ONCE_MS) setLost(times => times + 1)
      send({ type: 'PASSED', ms: now - last })
      last = now
    }, TICK_EVERY_MS)
    return () => clearInterval(timer)
  }, [clock])
  // Planned once a phase, and anew when time was lost in between.
  const planned = useRef('')
  useEffect(() => {
    const key = `${run.phase} ${lost}`
    if (key === planned.current) return
    planned.current = key
    const tones = plankTones(run)
    if (tones !== undefined) sound.plan(tones)
  }, [sound, run, lost])
  useWakeLock(run.phase !== 'over')
  const held = heldS(run)
  useEffect(() => {
    if (run.phase === 'over') onOver(held)
  }, [run.phase, held, onOver])
  const isHolding = run.phase !== 'ready'
  const seconds = isHolding ? held : Math.ceil(run.readyMs / 1000)
  const caption = isHolding ? t`One long line. Keep breathing.` : t`Take the position.`
  const round = Math.floor(held / SAID_EVERY_S) * SAID_EVERY_S
  const said = format.seconds(round)
  useSpoken(voice && isHolding && round > 0 ? said : caption)
  const drill = drillOf(SIDE_PLANK)
  return (
    <PlayerLayout
      title={isHolding ? t`Hold` : t`Get ready`}
      stateKey={run.phase}
      sky={isHolding ? 'warm' : 'rest'}
      figure={
        <StageFigure>
          {which === 'front' || drill === undefined ? (
            <TestFigure posture={frontPlank} view={testViews.plank} onGround />
          ) : (
            <DrillFigure drill={drill} onGround described={false} />
          )}
        </StageFigure>
      }
      ground={
        <MainButton onClick={() => send({ type: 'STOP' })}>
          <Trans>I stop</Trans>
        </MainButton>
      }
      groundMore={
        <TextAction onClick={onHurts}>
          <Trans>It hurts: stop here</Trans>
        </TextAction>
      }
    >
      <div className="assessment-now">
        <Digit seconds={seconds} size="rest" label={t`${seconds} seconds`} />
        <Caption>{caption}</Caption>
      </div>
    </PlayerLayout>
  )
}
