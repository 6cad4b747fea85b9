import type { Text } from '@backstride/kit'

/** Words that several positions of the hollow hold share. Source: article A6-A8, rules HH, physio notes 1 and 7. */

export const lieDown: Text = {
  en: 'Lie on your back on the floor, kneeling on the way down. Knees bent, feet flat, arms resting. No bed: it gives way.',
  de: 'Leg dich auf dem Boden auf den Rücken, über die Knie nach unten. Beine angestellt, Füße flach, Arme abgelegt. Kein Bett: Es gibt nach.',
}
export const handTest: Text = {
  en: 'Slide a hand under your low back and press until it is held fast. Take the hand out, keep the pressure.',
  de: 'Schieb eine Hand unter den unteren Rücken und drück, bis sie festsitzt. Hand raus, Druck halten.',
}
export const smallTuck: Text = {
  en: 'Add the small tuck from the squeeze test, about a third of your strength.',
  de: 'Dazu das leichte Kippen aus dem Anspanntest, etwa mit einem Drittel deiner Kraft.',
}

/** Nobody presses through pain, and not every back reaches the floor. Source: physio notes 3. */
export const ifNotFlat: Text = {
  en: 'Pressing hurts more? Let go and take the form with the back as it is. A gap stays? Put a thin folded towel there.',
  de: 'Tut das Drücken mehr weh? Lass locker und nimm die Form, bei der der Rücken bleibt, wie er ist. Bleibt eine Lücke? Leg ein dünn gefaltetes Handtuch hinein.',
}

/** How the legs get up and down again: never both at once. */
export const onTheCount = {
  oneLeg: {
    en: 'On the count: breathe out, lift one leg. The other foot stays down; swap legs each round.',
    de: 'Beim Zählen: ausatmen, ein Bein heben. Der andere Fuß bleibt unten; wechsle jede Runde das Bein.',
  },
  tableTop: {
    en: 'On the count: breathe out, lift one leg, then the other. Afterwards, one down at a time.',
    de: 'Beim Zählen: ausatmen, ein Bein heben, dann das andere. Danach eins nach dem anderen absetzen.',
  },
  oneLong: {
    en: 'On the count: breathe out, one leg up, then the other, then one goes long. To finish, bend it, then one foot down at a time. Swap the long leg each round.',
    de: 'Beim Zählen: ausatmen, ein Bein hoch, dann das andere, dann eins lang. Zum Schluss beugen, dann einen Fuß nach dem anderen absetzen. Wechsle jede Runde das lange Bein.',
  },
  oneLongArmBack: {
    en: 'On the count: breathe out, one leg up, then the other, then one leg long and the opposite arm back. To finish, bend the leg, arm forward, then one foot down at a time. Swap sides each round.',
    de: 'Beim Zählen: ausatmen, ein Bein hoch, dann das andere, dann ein Bein lang und den Gegenarm nach hinten. Zum Schluss Bein beugen, Arm nach vorn, dann einen Fuß nach dem anderen absetzen. Wechsle jede Runde die Seite.',
  },
  bothLong: {
    en: 'On the count: breathe out, one leg up, then the other, then both long. To finish, bend both, then one foot down at a time.',
    de: 'Beim Zählen: ausatmen, ein Bein hoch, dann das andere, dann beide lang. Zum Schluss beide beugen, dann einen Fuß nach dem anderen absetzen.',
  },
  oneArmBack: {
    en: 'On the count: breathe out, one leg up, then the other, then one arm back. To finish, arm forward, then one foot down at a time. Swap arms each round.',
    de: 'Beim Zählen: ausatmen, ein Bein hoch, dann das andere, dann einen Arm nach hinten. Zum Schluss Arm nach vorn, dann einen Fuß nach dem anderen absetzen. Wechsle jede Runde den Arm.',
  },
} as const satisfies Readonly<Record<string, Text>>

/** Lines of the entry: one a second, at most six words. */
export const line = {
  pressFlat: { en: 'Press flat. Breathe out.', de: 'Flach drücken. Ausatmen.' },
  oneLegUp: { en: 'One leg up.', de: 'Ein Bein hoch.' },
  thenTheOther: { en: 'Then the other.', de: 'Dann das andere.' },
  flatOneLegUp: { en: 'Flat. Breathe out. One leg up.', de: 'Flach. Ausatmen. Ein Bein hoch.' },
  otherThenHead: { en: 'Then the other. Head up.', de: 'Dann das andere. Kopf hoch.' },
  otherThenArms: { en: 'Then the other. Arms up.', de: 'Dann das andere. Arme hoch.' },
  headAndShoulders: { en: 'Head and shoulders up.', de: 'Kopf und Schultern hoch.' },
} as const satisfies Readonly<Record<string, Text>>

/** What to think of while holding. */
export const cue = {
  breathe: { en: 'Breathe out slowly. Back heavy.', de: 'Langsam ausatmen. Rücken schwer.' },
  tuck: { en: 'Small tuck, about a third.', de: 'Leicht kippen, ein Drittel Kraft.' },
  kneesOverHips: { en: 'Knees over hips. Keep breathing.', de: 'Knie über der Hüfte. Weiteratmen.' },
  longNeck: { en: 'Long neck. Eyes to knees.', de: 'Nacken lang. Blick zu den Knien.' },
  heelAway: { en: 'Push the long heel away.', de: 'Ferse des langen Beins wegschieben.' },
  heelsAway: { en: 'Push both heels away.', de: 'Beide Fersen wegschieben.' },
  handsOverShoulders: { en: 'Hands above the shoulders.', de: 'Hände über den Schultern.' },
  ribsDown: { en: 'Ribs stay down with the arm.', de: 'Arm zurück, Rippen bleiben unten.' },
  ribsDownBoth: { en: 'Arms back, ribs stay down.', de: 'Arme zurück, Rippen bleiben unten.' },
  armsLow: { en: 'Arms low, palms up.', de: 'Arme tief, Handflächen nach oben.' },
} as const satisfies Readonly<Record<string, Text>>

/** The one correction, said after thanks. */
export const correction = {
  pressSofter: { en: 'Press a little softer next time.', de: 'Drück nächstes Mal etwas sanfter.' },
  kneeBack: { en: 'Knee back over the hip next time.', de: 'Nächstes Mal das Knie wieder über die Hüfte.' },
  kneesBack: {
    en: 'Knees back over the hips next time.',
    de: 'Nächstes Mal die Knie wieder über die Hüfte.',
  },
  legHigher: {
    en: 'Keep the long leg a little higher.',
    de: 'Halt das lange Bein etwas höher.',
  },
  legsHigher: { en: 'Keep both legs a little higher.', de: 'Halt beide Beine etwas höher.' },
  armShorter: { en: 'Take the arm back less far.', de: 'Nimm den Arm weniger weit zurück.' },
  armsShorter: { en: 'Take the arms back less far.', de: 'Nimm die Arme weniger weit zurück.' },
} as const satisfies Readonly<Record<string, Text>>

export const endsWhenTheBackLifts: Text = {
  en: 'The round ends when your low back lifts, or when you cannot keep breathing. The seconds until then count.',
  de: 'Die Runde endet, wenn der untere Rücken abhebt oder du nicht weiteratmen kannst. Die Sekunden bis dahin zählen.',
}
