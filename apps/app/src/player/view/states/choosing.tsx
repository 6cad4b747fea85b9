import { secondsFrom } from '@backstride/content'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useFormat } from '../../../language/format.ts'
import { useSay } from '../../../language/language.tsx'
import { OutlineButton } from '../../../look/actions/actions.tsx'
import { Choice } from '../../../look/choices/choice.tsx'
import { drillNamed, workNow } from '../../cues/where.ts'
import type { SessionTap } from '../../run/use-session.ts'
import type { Choosing, PlayerParts, PlayerView } from '../player-parts.ts'
import { PauseWays } from './paused.tsx'
import { WhoWatches } from './who-watches.tsx'

/** Another drill by its name, the minutes there are, who watches, or every way that a pause offers; the clock waits. */
export const choosing = (
  what: Choosing,
  view: PlayerView,
  { onChosen, onBack }: ChoosingTaps,
): PlayerParts => ({
  title: titles[what],
  sky: 'plain',
  caption: null,
  choices: choicesOf(what, view, onChosen),
  ground: (
    <OutlineButton onClick={onBack}>
      <Trans>Back</Trans>
    </OutlineButton>
  ),
})

const titles = {
  drill: <Trans>Another drill</Trans>,
  minutes: <Trans>How many minutes are left?</Trans>,
  more: <Trans>What now?</Trans>,
  watcher: <Trans>Who watches your back?</Trans>,
} as const satisfies Readonly<Record<Choosing, ReactNode>>

function choicesOf(what: Choosing, view: PlayerView, onChosen: ChoosingTaps['onChosen']): ReactNode {
  switch (what) {
    case 'drill':
      return <Drills {...view} onChosen={onChosen} />
    case 'minutes':
      return <Minutes {...view} onChosen={onChosen} />
    case 'more':
      return <PauseWays {...view} tap={onChosen} />
    case 'watcher':
      return <WhoWatches {...view} onChosen={onChosen} />
  }
}

export interface ChoosingTaps {
  onChosen(event: SessionTap): void
  onBack(): void
}
type OnChosen = Pick<ChoosingTaps, 'onChosen'>

function Drills({ context, onChosen }: PlayerView & OnChosen) {
  const say = useSay()
  return (
    <div className="pause-ways">
      {(workNow(context)?.swaps ?? []).map(drill => (
        <Choice key={drill} wide selected={false} onSelect={() => onChosen({ type: 'SWAP', drill })}>
          {say(drillNamed(drill).name)}
        </Choice>
      ))}
    </div>
  )
}

/** Source: physio notes 9 ("too little time is never a fail"); the choices are ours [D]. */
const minutesLeft = [2, 4, 6, 8] as const

function Minutes({ context, onChosen }: PlayerView & OnChosen) {
  const format = useFormat()
  const leftS = secondsFrom(context.steps, context.at)
  const fewer = minutesLeft.filter(minutes => minutes * 60 < leftS)
  return (
    <>
      <p className="player-note">
        {fewer.length === 0 ? (
          <Trans>Less than two minutes are left as it is.</Trans>
        ) : (
          <Trans>What fits is done, the rest is left out.</Trans>
        )}
      </p>
      <div className="pause-ways">
        {fewer.map(minutes => (
          <Choice
            key={minutes}
            wide
            selected={false}
            onSelect={() => onChosen({ type: 'SHORTEN', secondsLeft: minutes * 60 })}
          >
            {format.minutes(minutes)}
          </Choice>
        ))}
      </div>
    </>
  )
}
