import { exploreRound } from '@backstride/coach'
import { drillOf, holdDrillOf } from '@backstride/content'
import { Trans, useLingui } from '@lingui/react/macro'
import { DrillFigure } from '../../figure/drill-figure.tsx'
import { useFormat } from '../../language/format.ts'
import { useSay } from '../../language/language.tsx'
import { capital, numberWords } from '../../language/number-words.ts'
import { MainButton } from '../../look/actions/actions.tsx'
import { ScreenLayout } from '../../look/layout/screen-layout.tsx'
import { WayBack } from '../../look/layout/way-back.tsx'
import type { SoundState } from '../../player/sound/sound.ts'
import { NoAudioClock } from '../../player/view/states/no-audio-clock.tsx'
import type { ExploreTap } from './round/use-explore-round.ts'

/** What is going to be tried, easy to hard, and how; then one tap. */
export function SetUp({
  positions,
  sound,
  tap,
}: {
  readonly positions: readonly string[]
  readonly sound: SoundState
  readonly tap: (event: ExploreTap) => void
}) {
  const { t } = useLingui()
  const say = useSay()
  const format = useFormat()
  const count = capital(say(numberWords(positions.length)))
  const each = format.seconds(exploreRound.holdS)
  const [lieDown, ...restOfSetUp] = holdDrillOf(positions[0] ?? '').setUp
  return (
    <ScreenLayout
      title={t`Try other positions`}
      headerStart={<WayBack href="/">{t`Today`}</WayBack>}
      heading={
        <Trans>
          {count} positions, {each} each.
        </Trans>
      }
      lead={<Trans>Notice how each one feels. Afterwards one question: which was hardest?</Trans>}
      ground={
        <MainButton disabled={sound === 'missing'} onClick={() => tap({ type: 'BEGIN' })}>
          <Trans>I am lying down</Trans>
        </MainButton>
      }
    >
      {sound === 'missing' && <NoAudioClock />}
      <ol className="explore-positions block">
        {positions.map(id => (
          <li key={id}>
            <PositionFigure id={id} />
            <strong>{say(holdDrillOf(id).name)}</strong>
          </li>
        ))}
      </ol>
      <ol className="steps block">
        {[lieDown, restOfSetUp[0]].map(text => text !== undefined && <li key={text.en}>{say(text)}</li>)}
      </ol>
      <p className="block small">
        <Trans>
          When your low back lifts, tap below or press space. The position is over then, and that is fine.
        </Trans>
      </p>
    </ScreenLayout>
  )
}

/** A small picture beside its name. */
export function PositionFigure({ id }: { readonly id: string }) {
  const drill = drillOf(id)
  if (drill === undefined) return null
  return (
    <span className="explore-figure">
      <DrillFigure drill={drill} described={false} />
    </span>
  )
}
