import { type ClearanceSpan, type FlagId, kinOf, type Page } from '@backstride/coach'
import type { Text } from '@backstride/kit'

/** A page or a part of one: a sentence that answers, and what follows from it. */
export interface PageText {
  readonly heading: Text
  readonly lead: Text
}

/** What someone should look at: chosen by the first flag that decided. */
export type LookAt =
  | 'leg'
  | 'landing'
  | 'pregnancy'
  | 'operation'
  | 'heart'
  | 'eyes'
  | 'neck'
  | 'bones'
  | 'pattern'
  | 'pain'
  | 'young'
  | 'back'

const lookAtByFlag: Partial<Record<FlagId, LookAt>> = {
  RF07: 'leg',
  RF08: 'leg',
  RF09: 'leg',
  RF10: 'leg',
  RF23: 'landing',
  RF24: 'landing',
  RF16: 'pregnancy',
  RF18: 'operation',
  RF62a: 'operation',
  RF14c: 'heart',
  RF63a: 'heart',
  RF65: 'heart',
  RF63d: 'eyes',
  RF66b: 'neck',
  RF22: 'bones',
  RF50: 'pattern',
  RF60: 'pain',
  RF70: 'young',
}

export const lookAtOf = (flag: FlagId | undefined): LookAt =>
  (flag === undefined ? undefined : lookAtByFlag[flag]) ?? 'back'

const detour: Text = {
  en: 'That is a detour, not the end. Someone can check it in a way an app cannot. Drills and runs wait until then.',
  de: 'Das ist ein Umweg, kein Ende. Jemand kann es so prüfen, wie eine App es nicht kann. Übungen und Läufe warten so lange.',
}
const sameDay: Text = {
  en: 'a foot drags, a knee gives way, both legs are affected, or anything changes between your legs or in bladder or bowel.',
  de: 'ein Fuß schleift, ein Knie wegknickt, beide Beine betroffen sind oder sich zwischen den Beinen, an Blase oder Darm etwas verändert.',
}
const sameDayBody: Text = {
  en: 'you get a fever, feel really unwell, the pain suddenly becomes severe, or a leg turns weak or numb.',
  de: 'du Fieber bekommst, dich richtig krank fühlst, der Schmerz plötzlich stark wird oder ein Bein schwach oder taub wird.',
}

/** Level 2: someone looks first. `goIf` follows "Go the same day if". */
export const clinicianPages: Readonly<Record<LookAt, PageText & { readonly goIf: Text }>> = {
  leg: {
    heading: { en: 'Have someone look at your leg first.', de: 'Lass erst jemanden auf dein Bein schauen.' },
    lead: {
      en: 'That is common, and a clinician can check it in a way an app cannot. Drills and runs wait until then.',
      de: 'Das kommt oft vor, und in einer Praxis lässt es sich prüfen, wie eine App es nicht kann. Übungen und Läufe warten so lange.',
    },
    goIf: sameDay,
  },
  landing: {
    heading: {
      en: 'Have someone look at this spot first.',
      de: 'Lass erst jemanden auf diese Stelle schauen.',
    },
    lead: {
      en: 'No running until then, not even a little, and no walks either. Waiting with this costs weeks, looking costs a day.',
      de: 'Bis dahin kein Laufen, auch nicht ein bisschen, und keine Spaziergänge. Abwarten kostet hier Wochen, Nachsehen einen Tag.',
    },
    goIf: {
      en: 'you cannot put weight on the leg, it hurts at rest or in the night, or the pain suddenly becomes severe.',
      de: 'du das Bein nicht belasten kannst, es in Ruhe oder nachts wehtut oder der Schmerz plötzlich stark wird.',
    },
  },
  pregnancy: {
    heading: {
      en: 'Ask your midwife or doctor first.',
      de: 'Frag erst deine Hebamme oder in der Praxis.',
    },
    lead: {
      en: 'Much of this may suit you, some of it differently. Whoever knows you and your pregnancy or birth can say. Drills and runs wait until then.',
      de: 'Vieles davon passt vielleicht zu dir, manches anders. Wer dich und deine Schwangerschaft oder Geburt kennt, kann es sagen. Übungen und Läufe warten so lange.',
    },
    goIf: {
      en: 'you bleed, lose fluid, have contractions, sudden pain on one side of the belly, pain at the tip of a shoulder, or feel faint.',
      de: 'du blutest, Flüssigkeit verlierst, Wehen, plötzlichen Schmerz auf einer Bauchseite oder Schmerz an der Schulterspitze hast oder dir schwach wird.',
    },
  },
  operation: {
    heading: { en: 'Ask whoever operated on you first.', de: 'Frag erst, wer dich operiert hat.' },
    lead: {
      en: 'They know what you may do and from when on. Take the note along: it says what we would like to do. Drills and runs wait until then.',
      de: 'Dort weiß man, was du ab wann darfst. Nimm den Zettel mit: Darauf steht, was wir vorhaben. Übungen und Läufe warten so lange.',
    },
    goIf: {
      en: 'the wound turns red, hot or wet, you get a fever, or a leg turns weak or numb.',
      de: 'die Wunde rot, heiß oder nass wird, du Fieber bekommst oder ein Bein schwach oder taub wird.',
    },
  },
  heart: {
    heading: {
      en: 'Have your heart and circulation looked at first.',
      de: 'Lass erst nach Herz und Kreislauf schauen.',
    },
    lead: detour,
    goIf: {
      en: 'you get chest pain or pressure, faint or nearly faint, or lose your breath far beyond the effort. Now or at rest: call for help at once.',
      de: 'du Brustschmerz oder Druck bekommst, ganz oder fast ohnmächtig wirst oder die Luft weit über die Anstrengung hinaus wegbleibt. Jetzt oder in Ruhe: ruf sofort Hilfe.',
    },
  },
  eyes: {
    heading: { en: 'Ask your eye doctor first.', de: 'Frag erst in der Augenarztpraxis.' },
    lead: {
      en: 'Holding a position raises the pressure for a moment. When that is fine again is for whoever looked into your eye to say. Drills and runs wait until then.',
      de: 'Eine Position zu halten erhöht kurz den Druck. Wann das wieder geht, weiß, wer in dein Auge geschaut hat. Übungen und Läufe warten so lange.',
    },
    goIf: {
      en: 'you see flashes, a shadow or a curtain, or your eye begins to hurt.',
      de: 'du Blitze, einen Schatten oder Vorhang siehst oder das Auge zu schmerzen beginnt.',
    },
  },
  neck: {
    heading: {
      en: 'Have someone look at your neck first.',
      de: 'Lass erst jemanden auf deinen Nacken schauen.',
    },
    lead: detour,
    goIf: {
      en: 'an arm turns weak or numb, both arms or legs feel odd, or you get a sudden worst headache or trouble speaking or seeing.',
      de: 'ein Arm schwach oder taub wird, sich beide Arme oder Beine seltsam anfühlen oder plötzlich der schlimmste Kopfschmerz oder Mühe beim Sprechen oder Sehen kommt.',
    },
  },
  bones: {
    heading: {
      en: 'Ask first what your bones are ready for.',
      de: 'Frag erst, was deinen Knochen guttut.',
    },
    lead: {
      en: 'Strength training is wanted for bones like yours. Which movements to leave out is for someone who knows them. Drills and runs wait until then.',
      de: 'Krafttraining ist für solche Knochen erwünscht. Was dabei wegbleibt, weiß jemand, der sie kennt. Übungen und Läufe warten so lange.',
    },
    goIf: {
      en: 'the pain becomes severe at once, above all after a lift, a cough or a small fall, or a leg turns weak or numb.',
      de: 'der Schmerz auf einmal stark wird, vor allem nach Heben, Husten oder einem kleinen Sturz, oder ein Bein schwach oder taub wird.',
    },
  },
  pattern: {
    heading: {
      en: 'This pattern is worth an appointment first.',
      de: 'Dieses Muster ist erst einen Termin wert.',
    },
    lead: {
      en: 'No hurry: an ordinary appointment will do. Moving is usually fine afterwards. Drills and runs wait until then.',
      de: 'Ohne Eile: Ein gewöhnlicher Termin genügt. Bewegung ist danach meist in Ordnung. Übungen und Läufe warten so lange.',
    },
    goIf: sameDayBody,
  },
  pain: {
    heading: {
      en: 'That is a lot of pain. Have someone look first.',
      de: 'Das ist viel Schmerz. Lass erst jemanden schauen.',
    },
    lead: {
      en: 'Strong pain in the first days is common. We ask you again after 24 hours; when it has eased, the way opens by itself.',
      de: 'Starker Schmerz in den ersten Tagen kommt oft vor. Nach 24 Stunden fragen wir noch einmal; hat er nachgelassen, geht der Weg von selbst auf.',
    },
    goIf: {
      en: 'no position eases it any more, you cannot stand or walk, you get a fever, or a leg turns weak or numb.',
      de: 'keine Haltung mehr hilft, du nicht stehen oder gehen kannst, Fieber bekommst oder ein Bein schwach oder taub wird.',
    },
  },
  young: {
    heading: {
      en: 'Under 18: have someone look first.',
      de: 'Unter 18: Lass erst jemanden schauen.',
    },
    lead: {
      en: 'Backstride is made for adults. Young backs that run a lot deserve a look by someone who knows them. Drills and runs wait until then.',
      de: 'Backstride ist für Erwachsene gemacht. Junge Rücken, die viel laufen, schaut sich besser jemand an, der sie kennt. Übungen und Läufe warten so lange.',
    },
    goIf: sameDayBody,
  },
  back: {
    heading: {
      en: 'Have someone look at your back first.',
      de: 'Lass erst jemanden auf deinen Rücken schauen.',
    },
    lead: detour,
    goIf: sameDayBody,
  },
}

/** Level 0. Names no disease, only what to do. */
export const emergencyPage: PageText = {
  heading: { en: 'Please get help now.', de: 'Bitte hol dir jetzt Hilfe.' },
  lead: {
    en: 'One of your answers needs a doctor to look at you today, in hours rather than days. It may well turn out fine. Please don’t wait to find out.',
    de: 'Eine deiner Antworten muss sich heute jemand ärztlich ansehen, in Stunden, nicht in Tagen. Vielleicht ist es harmlos. Bitte warte nicht ab.',
  },
}

/** Level 1. */
export const urgentPage: PageText & { readonly goIf: Text } = {
  heading: { en: 'Please have this looked at today.', de: 'Bitte lass das heute ansehen.' },
  lead: {
    en: 'Today, not this week. It may well turn out fine. Please don’t wait to find out. Drills and runs wait until someone has looked.',
    de: 'Heute, nicht irgendwann diese Woche. Vielleicht ist es harmlos. Bitte warte nicht ab. Übungen und Läufe warten, bis jemand geschaut hat.',
  },
  goIf: {
    en: 'it quickly gets worse, both legs are affected, bladder, bowel or the feeling between your legs changes, or you feel faint or confused.',
    de: 'es rasch schlimmer wird, beide Beine betroffen sind, sich Blase, Darm oder das Gefühl zwischen den Beinen verändert oder dir schwach oder wirr im Kopf wird.',
  },
}

/** Thoughts of harming oneself: its own page, with someone to talk to. */
export const crisisPage: PageText & { readonly meanwhile: Text; readonly nobody: Text } = {
  heading: { en: 'It is good that you said it.', de: 'Gut, dass du es gesagt hast.' },
  lead: {
    en: 'Nobody has to carry such thoughts alone, and they can pass. Please talk to someone today: a person you trust, or someone who listens on the phone.',
    de: 'Solche Gedanken muss niemand allein tragen, und sie können vorübergehen. Bitte sprich heute mit jemandem: mit einem Menschen, dem du vertraust, oder mit jemandem, der am Telefon zuhört.',
  },
  meanwhile: {
    en: 'The drills pause for now. Walking and your journal stay open, and we are here when you come back.',
    de: 'Die Übungen machen jetzt Pause. Gehen und dein Tagebuch bleiben offen, und wir sind da, wenn du wiederkommst.',
  },
  nobody: {
    en: 'We know no such number for your country. A doctor’s practice, or someone close to you, is a good first call.',
    de: 'Für dein Land kennen wir keine solche Nummer. Eine Arztpraxis oder ein naher Mensch ist ein guter erster Anruf.',
  },
}

/** Shown beside any result that has them. */
export const sidePages: Readonly<
  Record<Extract<Page, 'worthALook' | 'pelvicHealth' | 'hopeless'>, PageText>
> = {
  worthALook: {
    heading: { en: 'Worth having it looked at.', de: 'Einen Blick wert.' },
    lead: {
      en: 'Six weeks and not much easier: a physio or doctor may see what we cannot. You lose nothing by asking, and training goes on meanwhile.',
      de: 'Sechs Wochen und kaum leichter: In einer Praxis sieht man vielleicht, was wir nicht sehen. Fragen kostet nichts, und das Training geht so lange weiter.',
    },
  },
  pelvicHealth: {
    heading: { en: 'There are physios for exactly this.', de: 'Genau dafür gibt es Physiotherapie.' },
    lead: {
      en: 'Leaking, heaviness or doming is common among runners, and pelvic-health physios help with it. Until then your head and legs stay low, and running does not rise.',
      de: 'Urinverlust, Schwere oder ein Kegel am Bauch kommen bei Laufenden oft vor, und Beckenboden-Physiotherapie hilft dabei. So lange bleiben Kopf und Beine tief, und das Laufen steigt nicht.',
    },
  },
  hopeless: {
    heading: { en: 'That is a heavy load.', de: 'Das ist eine schwere Last.' },
    lead: {
      en: 'Pain that stays wears people down. Tell someone you trust, or your doctor, how it is. Your plan stays open; moving a little often helps more than it looks.',
      de: 'Schmerz, der bleibt, zermürbt. Sag einem Menschen, dem du vertraust, oder in deiner Praxis, wie es ist. Dein Plan bleibt offen; ein bisschen Bewegung hilft oft mehr, als man denkt.',
    },
  },
}

/** Levels 3 and 4: training is open. */
export const openPages: Readonly<Record<3 | 4, PageText>> = {
  3: {
    heading: { en: 'You can start, gently.', de: 'Du kannst anfangen, sanft.' },
    lead: {
      en: 'We begin at the first steps with a few limits, and ask you again every week.',
      de: 'Wir beginnen auf den ersten Stufen, mit ein paar Grenzen, und fragen jede Woche nach.',
    },
  },
  4: {
    heading: { en: 'Nothing stands in the way.', de: 'Nichts steht im Weg.' },
    lead: {
      en: 'None of your answers asks for someone to look first. We coach, we don’t diagnose: should anything new come up, tell us.',
      de: 'Keine deiner Antworten verlangt, dass erst jemand schaut. Wir coachen, wir stellen keine Diagnose: Kommt etwas Neues dazu, sag es uns.',
    },
  },
}

/** How long a clearance holds at most, and why. */
export const clearanceSpanTexts: Readonly<Record<ClearanceSpan, Text>> = {
  legSymptoms: {
    en: 'For leg signs it holds for at most 90 days: nerves change, so we ask again.',
    de: 'Bei Zeichen im Bein gilt es höchstens 90 Tage: Nerven verändern sich, darum fragen wir wieder.',
  },
  pregnancy: {
    en: 'In pregnancy and after a birth it holds for at most 12 weeks: much changes in that time.',
    de: 'In der Schwangerschaft und nach einer Geburt gilt es höchstens 12 Wochen: In der Zeit ändert sich viel.',
  },
  lasting: {
    en: 'It holds for at most 12 months, or until the day you were given.',
    de: 'Es gilt höchstens 12 Monate, oder bis zu dem Tag, den man dir genannt hat.',
  },
}

export const clearanceSpanOf = (flag: FlagId): ClearanceSpan => kinOf(flag).clearance
