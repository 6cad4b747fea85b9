import type { FlagId } from '@backstride/coach'
import type { Text } from '@backstride/kit'

/** What a flag of the safety screen says when it fired: the sign, then what follows. Never the name of a disease. */
export const screeningSentences: Readonly<Record<FlagId, Text>> = {
  RF01: {
    en: 'Passing urine has changed, new or worse: get help now. Unchanged for over 14 days: today.',
    de: 'Beim Wasserlassen ist etwas neu oder schlechter: jetzt Hilfe holen. Seit über 14 Tagen unverändert: heute.',
  },
  RF02: {
    en: 'Control of the bowel, or feeling around the back passage, has changed: get help now. Unchanged for over 14 days: today.',
    de: 'Stuhlgang nicht mehr sicher gehalten oder dort weniger Gefühl: jetzt Hilfe holen. Seit über 14 Tagen unverändert: heute.',
  },
  RF03: {
    en: 'Numb or changed feeling between the legs: get help now. Unchanged for over 14 days: today.',
    de: 'Taubes oder anderes Gefühl zwischen den Beinen: jetzt Hilfe holen. Seit über 14 Tagen unverändert: heute.',
  },
  RF04: {
    en: 'Sexual function or genital feeling has changed with the pain: someone looks today; with other signs, now.',
    de: 'Sexuelle Funktion oder Gefühl im Genitalbereich hat sich mit dem Schmerz verändert: heute abklären; mit weiteren Zeichen sofort.',
  },
  RF05: {
    en: 'Pain, pins and needles or weakness from the back into both legs, new or worse: get help now.',
    de: 'Schmerz, Kribbeln oder Schwäche vom Rücken in beide Beine, neu oder stärker: jetzt Hilfe holen.',
  },
  RF06: {
    en: 'New unsteadiness or clumsy legs at rest and when walking, or a tight band around the trunk: get help now.',
    de: 'Neue Unsicherheit oder ungelenke Beine in Ruhe und beim Gehen oder ein enges Band um den Rumpf: jetzt Hilfe holen.',
  },
  RF07: {
    en: 'One leg is weak, drags or gives way: someone looks today.',
    de: 'Ein Bein ist schwach, schleift oder knickt weg: heute abklären.',
  },
  RF08: {
    en: 'Pain shooting below the knee, or electric or burning leg pain: someone looks first.',
    de: 'Schmerz schießt bis unters Knie oder ist elektrisch oder brennend: erst draufschauen lassen.',
  },
  RF09: {
    en: 'Pins and needles or a numb patch in one leg or foot: someone looks first.',
    de: 'Kribbeln oder eine taube Stelle in einem Bein oder Fuß: erst draufschauen lassen.',
  },
  RF10: {
    en: 'Leg pain on walking or standing that settles on sitting or stopping: someone looks first.',
    de: 'Beinschmerz beim Gehen oder Stehen, der im Sitzen oder beim Anhalten nachlässt: erst draufschauen lassen.',
  },
  RF11: {
    en: 'Sudden severe back, belly or flank pain with faintness or sweating: get help now.',
    de: 'Plötzlich starker Schmerz in Rücken, Bauch oder Flanke mit Schwäche oder Schweiß: jetzt Hilfe holen.',
  },
  RF12: {
    en: 'A known widened main artery or a pulsing lump in the belly, with new pain: get help now.',
    de: 'Eine bekannte Erweiterung der Bauchschlagader oder ein pulsierender Knoten im Bauch mit neuem Schmerz: jetzt Hilfe holen.',
  },
  RF13: {
    en: 'From 60: brand-new pain unlike any before that movement does not change: someone looks today.',
    de: 'Ab 60: ganz neuer, ungewohnter Schmerz, den Bewegung nicht ändert: heute abklären.',
  },
  RF14a: {
    en: 'Chest pain, fainting, a racing or irregular heart or far too little breath, now or at rest: get help now.',
    de: 'Brustschmerz, Ohnmacht, rasender oder unregelmäßiger Herzschlag oder starke Atemnot, jetzt oder in Ruhe: jetzt Hilfe holen.',
  },
  RF14b: {
    en: 'Chest pain, near-fainting or far too little breath during effort in the last 4 weeks: someone looks today.',
    de: 'Brustschmerz, Beinahe-Ohnmacht oder starke Atemnot bei Anstrengung in den letzten 4 Wochen: heute abklären.',
  },
  RF14c: {
    en: 'Such signs during effort longer ago and never looked at: someone looks first.',
    de: 'Solche Zeichen bei Anstrengung vor längerer Zeit und nie abgeklärt: erst draufschauen lassen.',
  },
  RF15: {
    en: 'Back or loin pain with fever or changed urine, or dark urine after a hard run: someone looks today.',
    de: 'Rücken- oder Flankenschmerz mit Fieber oder auffälligem Urin, oder dunkler Urin nach einem harten Lauf: heute abklären.',
  },
  RF16: {
    en: 'Pregnant, possibly pregnant, or up to 12 weeks after a birth: someone clears you first.',
    de: 'Schwanger, vielleicht schwanger oder bis 12 Wochen nach einer Geburt: erst freigeben lassen.',
  },
  RF16e: {
    en: 'Bleeding, fluid, contractions, sudden one-sided belly pain, shoulder-tip pain or faintness with it: get help now.',
    de: 'Dabei Blutung, Flüssigkeit, Wehen, plötzlicher einseitiger Bauchschmerz, Schmerz an der Schulterspitze oder Schwäche: jetzt Hilfe holen.',
  },
  RF17: {
    en: 'Leaking on effort, heaviness or a bulge: no head lift, no straight legs, no more running than now.',
    de: 'Urinverlust bei Anstrengung, Schwere oder Vorwölbung: Kopf bleibt unten, keine gestreckten Beine, nicht mehr laufen als jetzt.',
  },
  RF18: {
    en: 'An operation on belly, pelvis or hip in the last 12 weeks: someone clears you first.',
    de: 'Operation an Bauch, Becken oder Hüfte in den letzten 12 Wochen: erst freigeben lassen.',
  },
  RF19: {
    en: 'Blood thinners and a fall or sudden severe back pain: someone looks today.',
    de: 'Blutverdünner und ein Sturz oder plötzlich starker Rückenschmerz: heute abklären.',
  },
  RF20: {
    en: 'A heavy fall or crash in the last 6 weeks with this pain: someone looks today; with signs in a leg, or if you cannot stand on it, now.',
    de: 'Schwerer Sturz oder Unfall in den letzten 6 Wochen mit diesem Schmerz: heute abklären; mit Zeichen im Bein, oder wenn du nicht auftreten kannst, sofort.',
  },
  RF21: {
    en: 'A small fall, lift or cough began it, and bones may be thinner: someone looks today.',
    de: 'Ein kleiner Sturz, Heben oder Husten war der Anfang, und die Knochen sind vielleicht dünner: heute abklären.',
  },
  RF22: {
    en: 'Long-term steroid tablets, thin bones or an earlier fragility fracture: someone clears you first.',
    de: 'Lange Kortisontabletten, dünne Knochen oder ein früherer Bruch ohne großen Anlass: erst freigeben lassen.',
  },
  RF23: {
    en: 'Pain in one bony spot on each landing: no running. With a risk or for over 7 days, someone looks first.',
    de: 'Schmerz an einer knöchernen Stelle bei jeder Landung: nicht laufen. Mit Risiko oder seit über 7 Tagen: erst draufschauen lassen.',
  },
  RF24: {
    en: 'Groin, hip or thigh pain with each step, or limping: stop running, someone looks first.',
    de: 'Schmerz in Leiste, Hüfte oder Oberschenkel bei jedem Schritt oder Hinken: nicht laufen, erst draufschauen lassen.',
  },
  RF26: {
    en: 'One calf hot, swollen and painful: someone looks today; with chest signs, now.',
    de: 'Eine Wade heiß, dick und schmerzhaft: heute abklären; mit Zeichen in der Brust sofort.',
  },
  RF30: {
    en: 'Cancer at some time, and this pain is new or different: someone looks first; with other signs, today.',
    de: 'Früher einmal Krebs, und dieser Schmerz ist neu oder anders: erst draufschauen lassen; mit weiteren Zeichen heute.',
  },
  RF31: {
    en: 'Weight loss without a reason: someone looks first; with other signs, today.',
    de: 'Gewicht verloren ohne Grund: erst draufschauen lassen; mit weiteren Zeichen heute.',
  },
  RF32: {
    en: 'Constant, growing pain that no position eases: caution; with other signs someone looks first.',
    de: 'Ständiger, zunehmender Schmerz, den keine Lage lindert: Vorsicht; mit weiteren Zeichen erst draufschauen lassen.',
  },
  RF40: {
    en: 'Fever, chills or really unwell with new back pain: someone looks today; if confused or collapsing, now.',
    de: 'Fieber, Schüttelfrost oder richtig krank mit neuem Rückenschmerz: heute abklären; bei Verwirrtheit oder Kollaps sofort.',
  },
  RF41: {
    en: 'Defences against infection may be lower: other signs weigh more.',
    de: 'Die Abwehr ist vielleicht schwächer: Andere Zeichen wiegen mehr.',
  },
  RF50: {
    en: 'Three of five answers on long stiffness: caution. Four or five: someone looks first.',
    de: 'Drei von fünf Antworten zu langer Steifigkeit: Vorsicht. Vier oder fünf: erst draufschauen lassen.',
  },
  RF60: {
    en: 'Pain of 7 or more at rest: no drills, asked again after 24 hours. From 8 with no ease: someone looks today.',
    de: 'Schmerz 7 oder mehr in Ruhe: keine Übungen, nach 24 Stunden neu gefragt. Ab 8 ohne Linderung: heute abklären.',
  },
  RF61: {
    en: 'Six weeks and hardly better: worth having it looked at. With pain of 5 or growing pain: caution.',
    de: 'Sechs Wochen und kaum besser: Es lohnt sich, draufschauen zu lassen. Ab Schmerz 5 oder wenn er zunimmt: Vorsicht.',
  },
  RF62a: {
    en: 'A spine operation within 12 months, limits still given, or a fracture or slip never checked: someone clears you first.',
    de: 'Wirbelsäulen-Operation in den letzten 12 Monaten, noch Auflagen oder ein nie geprüfter Bruch oder Gleitwirbel: erst freigeben lassen.',
  },
  RF62b: {
    en: 'An older spine operation or fracture, discharged: caution for two weeks.',
    de: 'Ältere Wirbelsäulen-Operation oder Bruch, entlassen: zwei Wochen Vorsicht.',
  },
  RF63a: {
    en: 'Blood pressure said to be very high or not controlled: someone clears you first.',
    de: 'Blutdruck, der als sehr hoch gilt oder nicht eingestellt ist: erst freigeben lassen.',
  },
  RF63b: {
    en: 'Blood pressure tablets, or glaucoma: breathe on through every hold.',
    de: 'Blutdrucktabletten oder grüner Star: Bei jedem Halten weiteratmen.',
  },
  RF63c: {
    en: 'Hernia or prolapse: no head lift, no straight legs, no more running than now.',
    de: 'Bruch in Bauch oder Leiste oder Senkung: Kopf bleibt unten, keine gestreckten Beine, nicht mehr laufen als jetzt.',
  },
  RF63d: {
    en: 'An eye operation or torn retina in the last 6 weeks: someone clears you first.',
    de: 'Augen-Operation oder Netzhautriss in den letzten 6 Wochen: erst freigeben lassen.',
  },
  RF64a: {
    en: 'Feeling hopeless about it most days: the plan stays, and there is a page for you.',
    de: 'An den meisten Tagen hoffnungslos deswegen: Der Plan bleibt, und es gibt eine Seite für dich.',
  },
  RF64b: {
    en: 'Thoughts of harming yourself: the drills pause, and there are people to talk to.',
    de: 'Gedanken, dir etwas anzutun: Die Übungen pausieren, und es gibt Menschen zum Reden.',
  },
  RF65: {
    en: 'Dizzy on standing up, or fainted after effort: caution and the get-up rule. Fainted twice in 3 months: someone looks first.',
    de: 'Schwindel beim Aufstehen oder Ohnmacht nach Anstrengung: Vorsicht und langsam aufstehen. Zweimal in 3 Monaten ohnmächtig: erst draufschauen lassen.',
  },
  RF66a: {
    en: 'Neck pain now: the head stays down.',
    de: 'Der Nacken tut gerade weh: Der Kopf bleibt unten.',
  },
  RF66b: {
    en: 'A neck injury in the last 6 weeks, or an arm numb or weak: someone looks first.',
    de: 'Nackenverletzung in den letzten 6 Wochen oder ein Arm taub oder schwach: erst draufschauen lassen.',
  },
  RF66c: {
    en: 'Sudden worst headache, trouble speaking or seeing, one-sided weakness: get help now.',
    de: 'Plötzlich schlimmster Kopfschmerz, Probleme beim Sprechen oder Sehen, Schwäche auf einer Seite: jetzt Hilfe holen.',
  },
  RF70: {
    en: 'Under 18: Backstride is for adults, so someone who knows growing backs looks first.',
    de: 'Unter 18: Backstride ist für Erwachsene, darum schaut zuerst jemand drauf, der sich mit jungen Rücken auskennt.',
  },
}
