import type { Text } from '@backstride/kit'

export type StopReasonId =
  | 'hurtsMore'
  | 'sharpPain'
  | 'legSpread'
  | 'numbOrWeak'
  | 'groinPinch'
  | 'dizzy'
  | 'breath'
  | 'leaking'
  | 'palpitations'
  | 'chest'
  | 'headache'

export interface StopReason {
  /** Kept as the stop word of the session. */
  readonly id: StopReasonId
  readonly words: Text
  /** Help now rather than tomorrow: the emergency page is offered at once. */
  readonly helpNow: boolean
}

/** Why a session stops at once. Source: EV 2.4, physio notes 2 ("Stop words to add"). */
export const stopReasons: readonly StopReason[] = [
  { id: 'hurtsMore', words: { en: 'It simply hurts more', de: 'Es tut einfach mehr weh' }, helpNow: false },
  {
    id: 'sharpPain',
    words: { en: 'Sharp, catching pain', de: 'Stechender, einschießender Schmerz' },
    helpNow: false,
  },
  { id: 'legSpread', words: { en: 'It spreads down the leg', de: 'Es zieht ins Bein' }, helpNow: false },
  {
    id: 'numbOrWeak',
    words: { en: 'Numb, tingling or weak', de: 'Taub, kribbelnd oder kraftlos' },
    helpNow: false,
  },
  { id: 'groinPinch', words: { en: 'A pinch in the groin', de: 'Es zwickt in der Leiste' }, helpNow: false },
  { id: 'dizzy', words: { en: 'Dizzy', de: 'Schwindelig' }, helpNow: false },
  {
    id: 'breath',
    words: { en: 'I keep holding my breath', de: 'Ich halte immer wieder die Luft an' },
    helpNow: false,
  },
  { id: 'leaking', words: { en: 'Leaking', de: 'Urin geht ab' }, helpNow: false },
  {
    id: 'palpitations',
    words: { en: 'Racing or irregular heart', de: 'Herzrasen oder Herzstolpern' },
    helpNow: true,
  },
  {
    id: 'chest',
    words: { en: 'Chest pain or pressure', de: 'Schmerz oder Druck in der Brust' },
    helpNow: true,
  },
  { id: 'headache', words: { en: 'Sudden headache', de: 'Plötzlicher Kopfschmerz' }, helpNow: true },
]

/** Every drill stops at any of these: neither list names a drill. `hurtsMore` is a choice of the session. */
export const stopWords: readonly StopReasonId[] = stopReasons
  .map(({ id }) => id)
  .filter(id => id !== 'hurtsMore')
