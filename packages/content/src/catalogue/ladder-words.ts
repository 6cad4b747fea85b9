import type { Text } from '@backstride/kit'
import { stopWords } from '../exercises/stop-reasons.ts'
import type { Check, Drill, LadderName, View } from './drill.ts'
import { firstDoseOf } from './ladder-steps/ladder-steps.ts'

/** What the ladders beside the two drills share. Source: physio notes 9, EV 2.4; rests are ours [D]. */

/** Source: physio notes 9, "Stop rule for all". */
export const stopRuleForAll: Text = {
  en: 'Stop when pain is sharp or spreads, when it is above 4 and rising, when you feel dizzy, or when you hold your breath a second time.',
  de: 'Hör auf, wenn der Schmerz sticht oder ausstrahlt, wenn er über 4 liegt und steigt, wenn dir schwindelig wird oder du zum zweiten Mal die Luft anhältst.',
}

/** Source: physio notes 9: never to failure, two left. */
export const twoLeft: Text = {
  en: 'The set ends while two more clean repetitions would still go, never at your limit.',
  de: 'Der Satz endet, solange noch zwei saubere Wiederholungen gingen, nie an deiner Grenze.',
}
export const upAndDown: Text = {
  en: 'Two seconds up, two seconds down. Leave two repetitions in reserve.',
  de: 'Zwei Sekunden hoch, zwei Sekunden runter. Lass dir zwei Wiederholungen in Reserve.',
}
export const smallTuck: Text = {
  en: 'Add the small tuck from the squeeze test, about a third of your strength.',
  de: 'Dazu das leichte Kippen aus dem Anspanntest, etwa mit einem Drittel deiner Kraft.',
}
export const otherSide: Text = {
  en: 'After the set, the same on the other side.',
  de: 'Nach dem Satz das Gleiche auf der anderen Seite.',
}
export const swapEachRound: Text = {
  en: 'Swap sides each round.',
  de: 'Wechsle jede Runde die Seite.',
}
export const packOn: Text = {
  en: 'Wear a backpack with a few books; a bottle of water is enough to begin.',
  de: 'Setz einen Rucksack mit ein paar Büchern auf; für den Anfang reicht eine Flasche Wasser.',
}

export const keepBreathing: Text = {
  en: 'Keep breathing, slow and even.',
  de: 'Ruhig und gleichmäßig weiteratmen.',
}
export const breatheOutUp: Text = { en: 'Breathe out on the way up.', de: 'Beim Hochkommen ausatmen.' }

export const camera = (en: string, de: string): Check => ({ eye: 'camera', sees: { en, de } })
export const self = (en: string, de: string): Check => ({ eye: 'self', sees: { en, de } })

/** From the side and a little from above, as the lying drills. Source: look 9. */
export const onTheFloor: View = { yawDeg: 12, pitchDeg: 5 }
/** From the side, a little from the front. */
export const fromTheSide: View = { yawDeg: -18, pitchDeg: 4 }
/** Nearly from the front: left and right can be told apart. */
export const fromTheFront: View = { yawDeg: -82, pitchDeg: 5 }
/** Knees and chest both show. */
export const slanting: View = { yawDeg: -36, pitchDeg: 5 }

type Shared = Pick<Drill, 'ends' | 'source' | 'view'>

/** One step of a ladder: what the ladder's steps share, and what this one says for itself. */
export const stepsOf =
  (ladder: LadderName, shared: Shared) =>
  (step: Omit<Drill, 'ladder' | 'tag' | 'stopWords' | 'dose' | keyof Shared> & Partial<Shared>): Drill => ({
    ladder,
    dose: firstDoseOf(step.id),
    tag: 'D',
    stopWords,
    ...shared,
    ...step,
  })
