import { inOneBreath, numberWord } from '@backstride/content'
import type { Text } from '@backstride/kit'
import type { CalibrationProblem, WhyUnseen } from '@backstride/motion'
import type { SensorProblem } from './sensor-answer.ts'

/** Why the phone does not watch just now. Each has a sentence of its own. */
export type EyeProblem =
  | CalibrationProblem
  | SensorProblem
  /** Knocked or slipped, so that what was learnt no longer fits. */
  | 'moved'
  /** The back was up from the first moment of a round on. */
  | 'liftedFromStart'

/** Shown in a few words, said whole. */
interface Words {
  readonly caption: Text
  readonly whole: Text
}

const once = (text: Text): Words => ({ caption: text, whole: text })

export const phoneWords = {
  /** Where it goes, line by line, before the screen is locked. Source: physio notes 7. */
  placing: [
    {
      caption: { en: 'Phone flat across your belly.', de: 'Handy flach quer auf den Bauch.' },
      whole: {
        en: 'It goes between the hip bones, under a snug waistband.',
        de: 'Es kommt zwischen die Hüftknochen, unter einen Bund, der eng sitzt.',
      },
    },
    {
      caption: { en: 'Feet stay on the floor.', de: 'Die Füße bleiben am Boden.' },
      whole: {
        en: 'First comes flat, then a small arch, three seconds each. If arching hurts, leave it to your hand.',
        de: 'Erst kommt flach, dann ein kleines Hohlkreuz, je drei Sekunden. Tut das weh, überlass es deiner Hand.',
      },
    },
    {
      caption: { en: 'Tap, then slide it in.', de: 'Tipp, dann schieb es darunter.' },
      whole: {
        en: 'The screen goes black and takes no touch. A press of two seconds opens it.',
        de: 'Der Bildschirm wird schwarz und nimmt keine Berührung an. Zwei Sekunden drücken öffnet ihn.',
      },
    },
  ] satisfies readonly Words[],
  settling: once({ en: 'I wait until it lies still.', de: 'Ich warte, bis es ruhig liegt.' }),
  settlingMore: once({ en: 'Take your time. It still moves.', de: 'Lass dir Zeit. Es bewegt sich noch.' }),
  steep: {
    caption: { en: 'Lay it flatter.', de: 'Leg es flacher.' },
    whole: {
      en: 'Lay the phone flatter: across the belly, not on its edge.',
      de: 'Leg das Handy flacher: quer auf den Bauch, nicht auf die Kante.',
    },
  },
  turned: once({
    en: 'The screen turned. Leave the phone be.',
    de: 'Der Bildschirm drehte sich. Lass das Handy.',
  }),
  flat: {
    caption: { en: 'Press your back flat.', de: 'Drück den Rücken flach.' },
    whole: {
      en: 'Press your low back flat into the floor.',
      de: 'Drück den unteren Rücken flach an den Boden.',
    },
  },
  arch: {
    caption: { en: 'Now a small arch.', de: 'Jetzt ein kleines Hohlkreuz.' },
    whole: {
      en: 'Now let it arch, only as far as feels fine.',
      de: 'Jetzt ein Hohlkreuz, nur so weit, wie es guttut.',
    },
  },
  stay: once({ en: 'Stay like that.', de: 'Bleib so.' }),
  learnt: {
    caption: { en: 'I can tell them apart.', de: 'Ich kann beides unterscheiden.' },
    whole: {
      en: 'I can tell flat from arched. Press flat again and rest the arms.',
      de: 'Ich kann flach und hohl unterscheiden. Wieder flach drücken, die Arme ablegen.',
    },
  },
  zero: {
    caption: { en: 'Flat. One moment.', de: 'Flach. Einen Moment.' },
    whole: { en: 'Press flat. One moment.', de: 'Flach drücken. Einen Moment.' },
  },
  zeroAgain: once({ en: 'Once more: flat and still.', de: 'Noch einmal: flach und ruhig.' }),
  pressFirst: once({ en: 'Press flat, then it counts.', de: 'Drück flach, dann zählt es.' }),
  feetDown: once({ en: 'Feet down, one by one.', de: 'Füße ab, einen nach dem anderen.' }),
  onceMore: once({ en: 'Once more from the start.', de: 'Noch einmal von vorn.' }),
  handFromHere: once({ en: 'Your hand watches from here.', de: 'Ab hier passt deine Hand auf.' }),
  takeOut: once({ en: 'Take the phone out first.', de: 'Nimm zuerst das Handy heraus.' }),
  /** Instead of "steady?", which would wait for a tap under the band. */
  struggle: {
    caption: { en: 'A struggle? Choose easier.', de: 'Zu mühsam? Wähl leichter.' },
    whole: {
      en: 'If that was a struggle: open the screen and choose easier.',
      de: 'War das mühsam? Dann öffne den Bildschirm und wähl leichter.',
    },
  },
  whenItLifts: once({
    en: 'When your back lifts, I end the round.',
    de: 'Hebt der Rücken ab, beende ich die Runde.',
  }),
  test: once({
    en: 'A test, up to thirty seconds: it ends when your back lifts.',
    de: 'Ein Test, höchstens dreißig Sekunden: Er endet, wenn der Rücken abhebt.',
  }),
} as const

/** What came of it, and what to do. */
export const problemWords: Readonly<Record<EyeProblem, Words>> = {
  endsTooClose: {
    caption: { en: 'Too close together.', de: 'Zu nah beieinander.' },
    whole: {
      en: 'Too little between flat and arch. Pull the band snug, arch a little more. If that hurts, leave it to your hand.',
      de: 'Zu wenig zwischen flach und hohl. Zieh den Bund enger, geh etwas mehr ins Hohlkreuz. Tut das weh, überlass es der Hand.',
    },
  },
  notStill: {
    caption: { en: 'Not quite still.', de: 'Nicht ruhig genug.' },
    whole: {
      en: 'The phone did not lie still. Breathe calmly, and stay in each position for three seconds.',
      de: 'Das Handy lag nicht ruhig. Atme ruhig weiter und bleib jeweils drei Sekunden so.',
    },
  },
  nothingSeen: {
    caption: { en: 'That was too little.', de: 'Das war zu wenig.' },
    whole: {
      en: 'Too few readings came in those seconds.',
      de: 'In diesen Sekunden kamen zu wenige Messwerte.',
    },
  },
  moved: {
    caption: { en: 'Moved: once more.', de: 'Verrutscht: noch einmal.' },
    whole: {
      en: 'The phone moved, so flat is no longer where it was.',
      de: 'Das Handy ist verrutscht: Flach liegt nicht mehr, wo es lag.',
    },
  },
  liftedFromStart: {
    caption: { en: 'Your back was up.', de: 'Der Rücken war oben.' },
    whole: {
      en: 'Your back was up from the start of the round, so nothing counted.',
      de: 'Der Rücken war von Beginn der Runde an oben, darum zählte nichts.',
    },
  },
  noReadings: {
    caption: { en: 'The phone feels nothing.', de: 'Das Handy misst nichts.' },
    whole: {
      en: 'This device gives no readings of its tilt.',
      de: 'Dieses Gerät gibt keine Messwerte über seine Neigung.',
    },
  },
  tooSlow: {
    caption: { en: 'This phone is too slow.', de: 'Dieses Handy ist zu langsam.' },
    whole: {
      en: 'Its readings come too seldom to notice a back that lifts.',
      de: 'Seine Messwerte kommen zu selten, um zu merken, wann der Rücken abhebt.',
    },
  },
  denied: {
    caption: { en: 'Not allowed.', de: 'Nicht erlaubt.' },
    whole: {
      en: 'The tilt sensor was not allowed. The settings of the browser can change that.',
      de: 'Der Neigungssensor wurde nicht erlaubt. Das lässt sich in den Einstellungen des Browsers ändern.',
    },
  },
  noSensor: {
    caption: { en: 'No tilt sensor here.', de: 'Hier gibt es keinen Neigungssensor.' },
    whole: {
      en: 'This browser gives no access to the tilt sensor.',
      de: 'Dieser Browser gibt den Neigungssensor nicht frei.',
    },
  },
  notSecure: {
    caption: { en: 'The sensor needs a secure page.', de: 'Der Sensor braucht eine sichere Seite.' },
    whole: {
      en: 'Browsers give the tilt sensor only to secure pages, with https in the address.',
      de: 'Den Neigungssensor geben Browser nur sicheren Seiten, mit https in der Adresse.',
    },
  },
}

/** In a hold, while the phone cannot tell: the clock waits, and says why. */
export function waitsWords(why: WhyUnseen, screenOff: boolean): Text {
  if (screenOff) return { en: 'Screen was off. The clock waits.', de: 'Bildschirm war aus. Die Uhr wartet.' }
  switch (why) {
    case 'moved':
      return { en: 'It moved. The clock waits.', de: 'Verrutscht. Die Uhr wartet.' }
    case 'tooSlow':
      return { en: 'Too few readings. The clock waits.', de: 'Zu wenige Messwerte. Die Uhr wartet.' }
    default:
      return { en: 'No readings. The clock waits.', de: 'Keine Messwerte. Die Uhr wartet.' }
  }
}

/** The phone told that the back lifted: what counts first. */
export function liftedWords(cleanS: number): Text {
  if (cleanS === 0) return { en: 'Back lifted. Now rest.', de: 'Rücken abgehoben. Jetzt Pause.' }
  if (cleanS === 1) return { en: 'Back lifted. That one counts.', de: 'Rücken abgehoben. Die eine zählt.' }
  return inOneBreath(
    { en: 'Back lifted.', de: 'Rücken abgehoben.' },
    { en: `Those ${numberWord(cleanS).en} count.`, de: `Diese ${numberWord(cleanS).de} zählen.` },
  )
}
