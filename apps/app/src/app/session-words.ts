import { drillOf, frontOfHip, stopReasons } from '@backstride/content'
import type { SessionCompleted } from '@backstride/facts'
import type { Text } from '@backstride/kit'
import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useFormat } from '../language/format.ts'
import { useSay } from '../language/language.tsx'
import { isClean, isTold, sessionSums, wholeSeconds } from './session-sums.ts'

/** A session in words: what was counted, and what was told with it. */
export function useSessionWords(): (session: SessionCompleted) => {
  readonly title: string
  readonly detail: string
} {
  const { t } = useLingui()
  const format = useFormat()
  const say = useSay()
  const counted = useCountedWords()
  return ({ items, rpe, stopWord, frontOfHip: hip, backNow }) => {
    const what = counted(items)
    const names = items
      .filter(({ rounds, sets = [] }) => rounds.length + sets.length > 0)
      .map(({ variant }) => say(nameOf(variant)))
      .join(' · ')
    const effort = format.number(rpe)
    const stop = stopReasons.find(({ id }) => id === stopWord)
    const stopped = stop === undefined ? '' : say(stop.words)
    const felt = frontOfHip.answers.find(({ id }) => id === hip)
    const front = felt === undefined ? '' : say(felt.words)
    const nowWords = { same: t`the same`, better: t`better`, worse: t`worse` }
    const now = backNow === undefined ? '' : nowWords[backNow]
    const details = [
      names,
      t`Effort ${effort} of 10`,
      stopped === '' ? '' : t`Stopped: ${stopped}`,
      front === '' ? '' : t`Front of the hip: ${front}`,
      now === '' ? '' : t`The back after the run: ${now}`,
    ]
    return {
      title: what === '' ? t`Session: nothing counted` : t`Session: ${what}`,
      detail: details.filter(part => part !== '').join('. '),
    }
  }
}

/** What was counted, in one line; empty: nothing. Clean is only what was pressed flat on the floor, and told. */
export function useCountedWords(): (items: SessionCompleted['items']) => string {
  const { t } = useLingui()
  const format = useFormat()
  return items => {
    const { holds, twists, sets } = sessionSums(items)
    const told = holds.filter(isTold)
    const clean = told.find(isClean)
    const held = told.filter(hold => !isClean(hold))
    const cleanS = format.seconds(wholeSeconds(clean === undefined ? [] : [clean], 'toldS'))
    const heldS = format.seconds(wholeSeconds(held, 'toldS'))
    const untoldS = wholeSeconds(holds, 'untoldS')
    const untold = format.seconds(untoldS)
    const reps = sets.reduce((sum, set) => sum + set.reps, 0)
    const { left, right } = twists ?? { left: 0, right: 0 }
    return [
      clean === undefined ? undefined : t`${cleanS} clean`,
      held.length === 0 ? undefined : t`${heldS} held`,
      untoldS > 0 ? t`${untold} held (not told)` : undefined,
      twists === undefined ? undefined : t`${left} and ${right} twists`,
      sets.length === 0 ? undefined : plural(reps, { one: '# repetition', other: '# repetitions' }),
    ]
      .filter(part => part !== undefined)
      .join(', ')
  }
}

/** A drill of another version stays as it was written. */
const nameOf = (id: string): Text => drillOf(id)?.name ?? { en: id, de: id }
