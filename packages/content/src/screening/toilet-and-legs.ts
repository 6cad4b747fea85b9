import type { Text } from '@backstride/kit'
import type { ItemText } from './item-text.ts'

const whySaddle: Text = {
  en: 'The nerves for bladder, bowel and the area between the legs leave from the low back. A change there is rare, and hours matter.',
  de: 'Die Nerven für Blase, Darm und den Bereich zwischen den Beinen kommen aus dem unteren Rücken. Änderungen sind selten, aber dann zählen Stunden.',
}
const whyLegs: Text = {
  en: 'The nerves for the legs leave from the low back. Signs there need hands and eyes that an app does not have.',
  de: 'Die Nerven für die Beine kommen aus dem unteren Rücken. Zeichen dort brauchen Hände und Augen, die eine App nicht hat.',
}

/** Cards 1 and 2: toilet and feeling between the legs, then legs and walking. */
export const toiletAndLegs = {
  RF01: {
    row: {
      en: 'Hard to start or stop urine, not feeling it pass, or leaking without noticing',
      de: 'Wasserlassen schwer zu beginnen oder zu stoppen, nicht zu spüren, oder Urin geht unbemerkt ab',
    },
    question: {
      en: 'Has passing urine changed, new or worse?',
      de: 'Ist beim Wasserlassen etwas neu oder schlechter?',
    },
    help: {
      en: 'Hard to start or stop, not feeling it pass, or leaking without noticing. A few drops when you cough, jump or run, known for long, do not belong here: we ask about them later.',
      de: 'Schwer zu beginnen oder zu stoppen, nicht zu spüren, oder Urin geht unbemerkt ab. Ein paar Tropfen beim Husten, Springen oder Laufen, seit Langem bekannt, gehören nicht hierher: Danach fragen wir später.',
    },
    why: whySaddle,
    say: {
      en: 'Passing urine has changed: I cannot start or stop it as usual, do not feel it, or leak without noticing.',
      de: 'Beim Wasserlassen hat sich etwas verändert: Ich kann es nicht wie sonst steuern, spüre es nicht oder verliere unbemerkt Urin.',
    },
  },
  RF02: {
    row: {
      en: 'Loss of bowel control, or of feeling around the back passage',
      de: 'Stuhl nicht mehr sicher halten können, oder weniger Gefühl um den After',
    },
    question: {
      en: 'Have you lost control of your bowel, or feeling around the back passage?',
      de: 'Kannst du den Stuhl nicht mehr sicher halten, oder fehlt dir Gefühl um den After?',
    },
    help: {
      en: 'Only what is new. A single upset stomach with an urgent dash does not count.',
      de: 'Nur was neu ist. Ein verdorbener Magen, bei dem es einmal eilig war, zählt nicht.',
    },
    why: whySaddle,
    say: {
      en: 'I have newly lost control of my bowel, or feeling around the back passage.',
      de: 'Ich kann seit Kurzem den Stuhl nicht mehr sicher halten, oder mir fehlt Gefühl um den After.',
    },
  },
  RF03: {
    row: {
      en: 'Numb, tingling or changed feeling between the legs, inner thighs or genitals',
      de: 'Taubes, kribbelndes oder anderes Gefühl zwischen den Beinen, an Innenschenkeln oder Genitalien',
    },
    question: {
      en: 'Has the area between your legs become numb or tingly, or does it feel different?',
      de: 'Ist der Bereich zwischen deinen Beinen taub, kribbelt er oder fühlt er sich anders an?',
    },
    help: {
      en: 'Inner thighs, genitals, where you would touch a saddle. If a bike saddle made it numb and it was gone within minutes, answer no.',
      de: 'Innenseiten der Oberschenkel, Genitalien, dort, wo du einen Sattel berühren würdest. War es nur vom Fahrradsattel und nach Minuten weg, antworte Nein.',
    },
    why: whySaddle,
    say: {
      en: 'It feels numb or different between my legs, where you would touch a saddle.',
      de: 'Zwischen meinen Beinen, wo man einen Sattel berührt, fühlt es sich taub oder anders an.',
    },
  },
  RF04: {
    row: {
      en: 'Loss of sexual function or genital feeling, with the back or leg pain',
      de: 'Sexuelle Funktion oder Gefühl an den Genitalien verloren, zusammen mit Rücken- oder Beinschmerz',
    },
    question: {
      en: 'Have you lost sexual function or genital feeling, together with the back or leg pain?',
      de: 'Ist mit dem Rücken- oder Beinschmerz die sexuelle Funktion oder das Gefühl an den Genitalien verloren gegangen?',
    },
    help: {
      en: 'Only what is new and came with the pain. Less desire because it hurts does not belong here.',
      de: 'Nur was neu ist und mit dem Schmerz kam. Weniger Lust, weil es wehtut, gehört nicht hierher.',
    },
    why: whySaddle,
    say: {
      en: 'Along with the pain I have lost sexual function or feeling in my genitals.',
      de: 'Mit dem Schmerz habe ich sexuelle Funktion oder Gefühl an den Genitalien verloren.',
    },
  },
  cesUnchanged14d: {
    row: {
      en: 'All of it there for more than 14 days, unchanged',
      de: 'Alles seit mehr als 14 Tagen da, unverändert',
    },
    question: {
      en: 'Has all of that been there for more than 14 days, without any change?',
      de: 'Ist das alles seit mehr als 14 Tagen da, ohne sich zu verändern?',
    },
    help: {
      en: 'Everything you marked on this card about urine, bowel and feeling. If any of it is newer or growing, answer no.',
      de: 'Alles, was du hier zu Urin, Stuhl und Gefühl markiert hast. Ist etwas davon neuer oder nimmt es zu, antworte Nein.',
    },
    why: {
      en: 'What is new or growing needs someone within hours. What has long been the same still needs someone today.',
      de: 'Was neu ist oder zunimmt, muss sich jemand innerhalb von Stunden ansehen. Was lange gleich ist, trotzdem noch heute.',
    },
  },
  RF05: {
    row: {
      en: 'From the back into both legs: pain, pins and needles or weakness, new or worse',
      de: 'Vom Rücken in beide Beine: Schmerz, Kribbeln oder Schwäche, neu oder schlimmer',
    },
    question: {
      en: 'Do pain, pins and needles or weakness go from your back into both legs, new or worse?',
      de: 'Ziehen Schmerz, Kribbeln oder Schwäche vom Rücken in beide Beine, neu oder schlimmer?',
    },
    help: {
      en: 'Not ordinary sore or tired muscles after a run: those hurt when touched and are gone in a few days.',
      de: 'Nicht der gewöhnliche Muskelkater nach einem Lauf: Der tut beim Drücken weh und ist in ein paar Tagen weg.',
    },
    why: whyLegs,
    say: {
      en: 'Pain, pins and needles or weakness go from my back into both legs, new or worse.',
      de: 'Schmerz, Kribbeln oder Schwäche ziehen vom Rücken in beide Beine, neu oder schlimmer.',
    },
  },
  RF06: {
    row: {
      en: 'New unsteadiness or clumsy legs, resting and walking; or a tight band around the trunk',
      de: 'Neu unsicher oder ungelenke Beine, in Ruhe und beim Gehen; oder enges Band um den Rumpf',
    },
    question: {
      en: 'Are your legs newly unsteady or clumsy, or is there a tight band around your trunk?',
      de: 'Sind deine Beine neuerdings unsicher oder ungelenk, oder spürst du ein enges Band um den Rumpf?',
    },
    help: {
      en: 'At rest and when walking on an ordinary day. Heavy legs after a hard run are just tired.',
      de: 'In Ruhe und beim Gehen an einem gewöhnlichen Tag. Schwere Beine nach einem harten Lauf sind einfach müde.',
    },
    why: whyLegs,
    say: {
      en: 'My legs have become unsteady or clumsy, or I feel a tight band around my trunk.',
      de: 'Meine Beine sind unsicher oder ungelenk geworden, oder ich spüre ein enges Band um den Rumpf.',
    },
  },
  RF07: {
    row: {
      en: 'One leg: foot drags, no heel or toe walking, knee gives way, or weakness growing',
      de: 'Ein Bein: Fuß schleift, Fersen- oder Zehengang geht nicht, Knie knickt weg, Schwäche nimmt zu',
    },
    question: {
      en: 'Is one leg weak: a foot that drags, no walking on heel or toes, a knee that gives way?',
      de: 'Ist ein Bein schwach: Schleift der Fuß, geht Fersen- oder Zehengang nicht, knickt das Knie weg?',
    },
    help: {
      en: 'Or the weakness is growing. Sore muscles that still do their work do not count.',
      de: 'Oder die Schwäche nimmt zu. Muskelkater, mit dem das Bein noch arbeitet, zählt nicht.',
    },
    why: whyLegs,
    say: {
      en: 'One leg is weak: the foot drags, I cannot walk on heel or toes, or the knee gives way.',
      de: 'Ein Bein ist schwach: Der Fuß schleift, Fersen- oder Zehengang geht nicht, oder das Knie knickt weg.',
    },
  },
  RF08: {
    row: {
      en: 'Pain shooting below the knee, or electric or burning leg pain',
      de: 'Schmerz schießt bis unters Knie, oder elektrischer oder brennender Beinschmerz',
    },
    question: {
      en: 'Does pain shoot below your knee, or is it electric or burning in the leg?',
      de: 'Schießt der Schmerz bis unters Knie, oder ist er im Bein elektrisch oder brennend?',
    },
    help: {
      en: 'Pain that runs into the buttock or the thigh only, dull or pulling, does not belong here.',
      de: 'Schmerz, der dumpf oder ziehend nur bis ins Gesäß oder in den Oberschenkel geht, gehört nicht hierher.',
    },
    why: whyLegs,
  },
  RF09: {
    row: {
      en: 'Pins and needles, or a numb patch, in one leg or foot',
      de: 'Kribbeln oder eine taube Stelle in einem Bein oder Fuß',
    },
    question: {
      en: 'Do you have pins and needles or a numb patch in one leg or foot?',
      de: 'Kribbelt es in einem Bein oder Fuß, oder ist dort eine Stelle taub?',
    },
    help: {
      en: 'A foot that fell asleep and woke within minutes, or toes numb from a tight shoe, do not count.',
      de: 'Ein Fuß, der eingeschlafen und nach Minuten wieder wach war, oder Zehen in einem engen Schuh zählen nicht.',
    },
    why: whyLegs,
  },
} satisfies Record<string, ItemText>
