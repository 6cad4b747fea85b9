import {
  type ComposedSession,
  isWork,
  type LadderName,
  ladderWords,
  type SessionStep,
} from '@backstride/content'
import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useFormat } from '../../language/format.ts'
import { useSay } from '../../language/language.tsx'

/** What an order gives, in one sentence: its minutes, and its drills in the order they come. */
export function useGivesWords(): (session: ComposedSession) => string {
  const { t } = useLingui()
  const say = useSay()
  const format = useFormat()
  return ({ minutes, steps }) => {
    const time = plural(minutes, { one: 'About # minute', other: 'About # minutes' })
    const drills = format.list(laddersOf(steps).map(ladder => say(ladderWords[ladder])))
    return t`${time}: ${drills}.`
  }
}

/** Each once; the walk is one of them, the ways down and up go without saying. */
export function laddersOf(steps: readonly SessionStep[]): readonly LadderName[] {
  const ladders = steps.flatMap((step): LadderName[] => {
    if (isWork(step)) return [step.ladder]
    return step.what === 'walk' ? ['cooldown'] : []
  })
  return [...new Set(ladders)]
}
