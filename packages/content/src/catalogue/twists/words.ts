import type { Text } from '@backstride/kit'
import type { Check } from '../drill.ts'
import type { Reach } from './postures.ts'

/** What the turns share. Source: article A12-A14, EV 5.7, physio notes 1, rules (Twists). */

export const says = {
  middle: { en: 'Middle.', de: 'Mitte.' },
  left: { en: 'Turn left.', de: 'Nach links.' },
  right: { en: 'Turn right.', de: 'Nach rechts.' },
  toRearLeg: { en: 'Toward the rear leg.', de: 'Zum hinteren Bein.' },
} as const satisfies Readonly<Record<string, Text>>

export const setUp = {
  stand: {
    en: 'Stand with your feet hip- to shoulder-width, knees soft, hands before your chest.',
    de: 'Stell die Füße hüft- bis schulterbreit hin, Knie locker, Hände vor der Brust.',
  },
  smallTuck: {
    en: 'Add the small tuck from the squeeze test, about a third of your strength.',
    de: 'Dazu das leichte Kippen aus dem Anspanntest, etwa mit einem Drittel deiner Kraft.',
  },
  pace: {
    en: 'One to two seconds each way, without a swing. Begin small and let it grow.',
    de: 'Ein bis zwei Sekunden je Richtung, ohne Schwung. Fang klein an und lass die Drehung wachsen.',
  },
  firstTension: {
    en: 'Stop at the first tension. How far that is differs from person to person.',
    de: 'Dreh nur bis zur ersten Spannung. Wie weit das ist, ist bei allen anders.',
  },
  stepBack: {
    en: 'Take a small step back, the right leg first. Keep the feet hip-width, both knees soft, rear heel up.',
    de: 'Mach einen kleinen Schritt nach hinten, zuerst mit dem rechten Bein. Füße hüftbreit, beide Knie locker, hintere Ferse hoch.',
  },
  lightStretch: {
    en: 'A light stretch at the front of the rear hip is fine. A pinch in the groin: shorter step.',
    de: 'Ein leichtes Ziehen vorn an der hinteren Hüfte ist gut. Zwickt es in der Leiste: kürzerer Schritt.',
  },
  outAndBack: {
    en: 'One twist goes out to the side of the rear leg and back to the middle, one to two seconds each way, without a swing. Then the other leg back.',
    de: 'Eine Drehung geht zur Seite des hinteren Beins und zurück zur Mitte, ein bis zwei Sekunden je Richtung, ohne Schwung. Danach kommt das andere Bein nach hinten.',
  },
  balance: {
    en: 'A wall beside you is welcome if you want to hold on. If arching hurts your back, stay with the standing twists.',
    de: 'Eine Wand neben dir ist willkommen, wenn du dich festhalten möchtest. Tut dir ein Hohlkreuz weh, bleib bei den Drehungen im Stand.',
  },
} as const satisfies Readonly<Record<string, Text>>

export const cue = {
  hipsAndRibs: { en: 'Hips and ribs together.', de: 'Hüfte und Rippen gemeinsam.' },
  smallAndEasy: { en: 'Small and easy.', de: 'Klein und locker.' },
  letItGrow: { en: 'Let it grow a little.', de: 'Die Drehung darf etwas wachsen.' },
  growTall: { en: 'Grow tall. Breathe out turning.', de: 'Mach dich groß. Beim Drehen ausatmen.' },
  outAndBack: { en: 'Out to the rear leg, back.', de: 'Zum hinteren Bein und zurück.' },
  firstTension: { en: 'Stop at the first tension.', de: 'Nur bis zur ersten Spannung.' },
  rearGlute: { en: 'Rear glute softly on.', de: 'Hinten den Po sanft anspannen.' },
  armsFollow: { en: 'Arms long, shoulders low.', de: 'Arme lang, Schultern tief.' },
  oneHighOneLow: { en: 'One hand high, one hand low.', de: 'Eine Hand hoch, eine tief.' },
  turnThenReach: { en: 'Turn first, then reach.', de: 'Erst drehen, dann greifen.' },
  kneesGive: { en: 'Bend both knees to reach.', de: 'Zum Greifen beide Knie beugen.' },
} as const satisfies Readonly<Record<string, Text>>

export const ends: Text = {
  en: 'The set ends at its number, or sooner when a turn catches or pulls more than lightly.',
  de: 'Der Satz endet, wenn seine Zahl voll ist, oder früher, wenn eine Drehung hakt oder mehr als nur leicht zieht.',
}

/** Counting works; how far somebody turns is read too small to be shown. Source: EV 9; tag D. */
export const eyes = {
  phone: {
    eye: 'phone',
    sees: {
      en: 'Held against the breastbone: each turn out and back, counted by side.',
      de: 'Ans Brustbein gehalten: jede Drehung hin und zurück, nach Seiten gezählt.',
    },
  },
  cameraInFront: {
    eye: 'camera',
    sees: {
      en: 'Straight from the front: each turn, counted by side. Not how far.',
      de: 'Gerade von vorn: jede Drehung, nach Seiten gezählt. Nicht, wie weit.',
    },
  },
  cameraRearLeg: {
    eye: 'camera',
    sees: {
      en: 'From the front: each turn, counted. Which leg is back, you say before.',
      de: 'Von vorn: jede Drehung, gezählt. Welches Bein hinten ist, sagst du vorher.',
    },
  },
  cameraReach: {
    eye: 'camera',
    sees: {
      en: 'Slanting from behind, on the side of the rear leg: a rough guess at the place the hand reaches.',
      de: 'Schräg von hinten, auf der Seite des hinteren Beins: eine grobe Schätzung, welche Stelle die Hand erreicht.',
    },
  },
  self: {
    eye: 'self',
    sees: {
      en: 'Whether hips and ribs turn together, and where the first tension is.',
      de: 'Ob sich Hüfte und Rippen gemeinsam drehen und wo die erste Spannung ist.',
    },
  },
  selfFrontOfHip: {
    eye: 'self',
    sees: {
      en: 'What you feel at the front of the rear hip: a light stretch, nothing, or a pinch.',
      de: 'Was du vorn an der hinteren Hüfte spürst: ein leichtes Ziehen, nichts oder ein Zwicken.',
    },
  },
} as const satisfies Readonly<Record<string, Check>>

export const reachWords: Readonly<
  Record<Reach, { readonly name: Text; readonly position: Text; readonly says: Text }>
> = {
  glute: {
    name: { en: 'Reach back to the glute', de: 'Griff zum Po' },
    position: {
      en: 'Turn toward the rear leg; that side’s hand goes to its glute, the other arm goes up.',
      de: 'Dreh dich zum hinteren Bein; die Hand dieser Seite geht an den Po, der andere Arm nach oben.',
    },
    says: { en: 'Hand to the glute.', de: 'Hand an den Po.' },
  },
  hamstring: {
    name: { en: 'Reach back to the thigh', de: 'Griff zum Oberschenkel' },
    position: {
      en: 'The same, and the hand goes on to the back of the thigh.',
      de: 'Genauso, und die Hand geht weiter an die Rückseite des Oberschenkels.',
    },
    says: { en: 'Hand to the back thigh.', de: 'Hand hinten an den Oberschenkel.' },
  },
  backOfKnee: {
    name: { en: 'Reach back to the knee', de: 'Griff zur Kniekehle' },
    position: {
      en: 'The same with both knees bent more; the hand goes to the back of the knee.',
      de: 'Genauso, beide Knie mehr gebeugt; die Hand geht in die Kniekehle.',
    },
    says: { en: 'Hand behind the knee.', de: 'Hand in die Kniekehle.' },
  },
  ankle: {
    name: { en: 'Reach back to the ankle', de: 'Griff zum Knöchel' },
    position: {
      en: 'The same in a low stance; the hand goes down to the rear ankle.',
      de: 'Genauso im tiefen Stand; die Hand geht hinunter zum hinteren Knöchel.',
    },
    says: { en: 'Hand to the ankle.', de: 'Hand an den Knöchel.' },
  },
}
