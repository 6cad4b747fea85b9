import { type Drill, describePosture, type Pose } from '@backstride/content'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { DrillFigure } from '../../figure/drill-figure.tsx'
import { useCycle, useStill } from '../../figure/use-moving.ts'
import { useSay } from '../../language/language.tsx'
import { OutlineButton } from '../../look/actions/actions.tsx'

/** How long a position stands before the next: to see it, and to read its line. [D] */
const poseMs = 2600

/** The figure on its mat. A movement plays, and can be held at any of its positions; without movement each is a still. */
export function DrillStage({ drill }: { readonly drill: Drill }) {
  const still = useStill()
  if (drill.moves.length === 1)
    return (
      <div className="drill-stage">
        <DrillFigure drill={drill} onGround turns />
      </div>
    )
  return still ? <Stills drill={drill} /> : <Moving drill={drill} />
}

function Moving({ drill }: { readonly drill: Drill }) {
  const { t } = useLingui()
  const say = useSay()
  const { moves } = drill
  // A position that comes back, such as the middle, is one to choose.
  const positions = moves.flatMap((pose, index) =>
    moves.findIndex(({ posture }) => posture === pose.posture) === index ? [{ pose, index }] : [],
  )
  const [playing, setPlaying] = useState(true)
  const [at, goTo] = useCycle(moves.length, playing, poseMs)
  const [told, setTold] = useState('')
  const [shown, setShown] = useState(drill)
  if (shown !== drill) {
    // Another drill begins at its own start; the figure goes there from where it stands.
    setShown(drill)
    goTo(0)
    setTold('')
  }
  const choose = (index: number, { posture }: Pose) => {
    setPlaying(false)
    goTo(index)
    setTold(say(describePosture(posture, drill.scenery, drill.view)))
  }
  return (
    <div>
      <div className="drill-stage">
        <DrillFigure drill={drill} pose={at} onGround turns />
      </div>
      <div className="pose-row">
        <fieldset className="bare-group pose-choices">
          <legend className="visually-hidden">{t`Positions of the movement`}</legend>
          {positions.map(({ pose, index }, place) => (
            <button
              key={poseKeys[index]}
              type="button"
              className="pose-choice"
              aria-pressed={pose.posture === moves[at]?.posture}
              onClick={() => choose(index, pose)}
            >
              <PoseWords pose={pose} place={place + 1} />
            </button>
          ))}
        </fieldset>
        <OutlineButton size="small" icon={playing ? 'pause' : 'play'} onClick={() => setPlaying(on => !on)}>
          {playing ? <Trans>Hold still</Trans> : <Trans>Let it move</Trans>}
        </OutlineButton>
      </div>
      {/* Said only when someone chose: a movement that plays would never stop talking. */}
      <p className="visually-hidden" aria-live="polite">
        {told}
      </p>
    </div>
  )
}

const Stills = ({ drill }: { readonly drill: Drill }) => (
  <ol className="drill-stills">
    {drill.moves.map((pose, index) => (
      <li key={poseKeys[index]}>
        <DrillFigure drill={drill} pose={index} />
        <p>
          <PoseWords pose={pose} place={index + 1} />
        </p>
      </li>
    ))}
  </ol>
)

function PoseWords({ pose: { says }, place }: { readonly pose: Pose; readonly place: number }) {
  const say = useSay()
  return (
    <>
      <b>{place}</b> {says === undefined ? <Trans>Position {place}</Trans> : say(says)}
    </>
  )
}

// A position is its place in the movement; the same posture may come twice.
const poseKeys = Array.from({ length: 24 }, (_, place) => `pose-${place + 1}`)
