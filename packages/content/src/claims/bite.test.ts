import { type Lang, languages } from '@backstride/kit'
import { describe, expect, it } from 'vitest'
import { exceptions } from './exceptions.ts'
import { bans, bansHit, findClaims } from './find-claims.ts'

const mustBeCaught: Readonly<Record<Lang, readonly (readonly [ban: string, sentence: string])[]>> = {
  en: [
    ['posture-causes-pain', 'Bad posture causes back pain.'],
    ['posture-causes-pain', 'Your back hurts because you arch it when you run.'],
    ['posture-causes-pain', 'An over-arched low back is the reason for your pain.'],
    ['posture-causes-pain', 'With an arched back your spine takes each impact.'],
    ['weak-core-causes-pain', 'A weak core is why runners get back pain.'],
    ['weak-core-causes-pain', 'When your deep stabilisers switch off, every impact goes into the spine.'],
    ['weak-core-causes-pain', 'Lazy glutes make your back hurt.'],
    ['tight-hips-pull-the-spine', 'Tight hip flexors pull your spine forward.'],
    ['tight-hips-pull-the-spine', 'Shortened hips yank the low back out of neutral.'],
    ['sitting-shortens-into-pain', 'Sitting shortens your hip flexors.'],
    ['sitting-shortens-into-pain', 'Eight hours in a chair lead to back pain.'],
    ['sitting-shortens-into-pain', 'A desk job makes your back hurt.'],
    ['glued-or-harm', 'Keep your back glued to the floor or you risk an injury.'],
    ['glued-or-harm', 'If the back lifts, this drill is harmful.'],
    ['danger', 'Lifting the back is dangerous.'],
    ['posture-protects', 'A neutral spine reduces your risk of injury.'],
    ['posture-protects', 'Good posture protects your back.'],
    ['posture-protects', 'Run with a neutral pelvis for less back pain.'],
    ['exercise-prevents-injury', 'These two drills prevent injury.'],
    ['exercise-prevents-injury', 'Strength training lowers the risk of running injuries.'],
    ['exercise-prevents-injury', 'Strong runners get fewer injuries.'],
    ['exercise-prevents-injury', 'Injury-proof your back in ten minutes.'],
    ['treatment', 'These exercises rehab your back.'],
    ['treatment', 'A treatment for sore backs.'],
    ['treatment', 'Six weeks of therapy at home.'],
    ['cure', 'This will heal your back.'],
    ['cure', 'A cure for runners.'],
    ['fixes-the-back', 'Fix your back pain for good.'],
    ['fixes-the-back', 'The twists relieve pain.'],
    ['fixes-the-back', 'Do this and the pain goes away.'],
    ['fixes-the-back', 'Your back is better thanks to Backstride.'],
    ['percent-promise', 'Runners report 80 % less pain.'],
    ['percent-promise', 'In our club: 90 percent success.'],
    ['percent-promise', 'The drills lower pain by 30 %.'],
    ['percent-promise', 'Halve your pain.'],
    ['percent-promise', 'Run without pain in two weeks.'],
    ['guarantee', 'Results guaranteed.'],
    ['guarantee', 'It works for everyone.'],
    ['names-a-disease', 'This looks like sciatica.'],
    ['names-a-disease', 'You probably have a herniated disc.'],
    ['names-a-disease', 'Your risk of injury today: high. Your risk is 7.'],
    ['diagnosis-word', 'Our diagnosis takes a minute.'],
    ['prescription', 'We prescribe six rounds.'],
    ['patient', 'For patients who run.'],
    ['damage', 'Pain means damage.'],
    ['broken-spine', 'Your spine is unstable.'],
    ['broken-spine', 'A slipped disc.'],
    ['blame', 'That was wrong.'],
    ['blame', 'Streak lost.'],
    ['running-wears-the-back', 'Running wears out your discs.'],
  ],
  de: [
    ['posture-causes-pain', 'Schlechte Haltung verursacht Rückenschmerzen.'],
    ['posture-causes-pain', 'Dein Rücken tut weh, weil du im Hohlkreuz läufst.'],
    ['posture-causes-pain', 'Rückenschmerzen kommen vom Hohlkreuz.'],
    ['posture-causes-pain', 'Im Hohlkreuz geht jeder Stoß in die Wirbelsäule.'],
    ['weak-core-causes-pain', 'Ein schwacher Rumpf führt zu Rückenschmerzen.'],
    ['weak-core-causes-pain', 'Wenn die Tiefenmuskeln abgeschaltet sind, kommt es zu Verletzungen.'],
    ['weak-core-causes-pain', 'Ohne Training fehlt die tiefe Kraft, und der Rücken schmerzt.'],
    ['tight-hips-pull-the-spine', 'Verkürzte Hüftbeuger ziehen an der Wirbelsäule.'],
    ['tight-hips-pull-the-spine', 'Eine steife Hüfte kippt dein Becken und macht Schmerzen.'],
    ['sitting-shortens-into-pain', 'Sitzen verkürzt deine Hüftbeuger.'],
    [
      'sitting-shortens-into-pain',
      'Vom langen Sitzen am Schreibtisch kommen Rückenschmerzen, weil du dich nicht bewegst.',
    ],
    ['sitting-shortens-into-pain', 'Der Bürostuhl macht Rückenschmerzen.'],
    ['glued-or-harm', 'Der Rücken muss am Boden kleben, sonst riskierst du etwas.'],
    ['glued-or-harm', 'Hebt der Rücken ab, wird es unsicher.'],
    ['danger', 'Ein abgehobener Rücken ist gefährlich.'],
    ['posture-protects', 'Eine neutrale Wirbelsäule senkt dein Verletzungsrisiko.'],
    ['posture-protects', 'Gute Haltung schützt den Rücken.'],
    ['posture-protects', 'Mit neutralem Becken hast du weniger Schmerzen.'],
    ['exercise-prevents-injury', 'Diese Übungen verhindern Verletzungen.'],
    ['exercise-prevents-injury', 'So beugst du vor: Training beugt Verletzungen vor.'],
    ['exercise-prevents-injury', 'Krafttraining senkt das Risiko.'],
    ['exercise-prevents-injury', 'Prävention für Laufende.'],
    ['treatment', 'So behandelst du deinen Rücken.'],
    ['treatment', 'Unsere Therapie dauert sechs Minuten.'],
    ['treatment', 'Reha für zu Hause.'],
    ['cure', 'Das heilt deinen Rücken.'],
    ['cure', 'In sechs Wochen auskuriert.'],
    ['fixes-the-back', 'Die Drehungen lindern Schmerzen.'],
    ['fixes-the-back', 'So wirst du deine Schmerzen los.'],
    ['fixes-the-back', 'Schmerzfrei in zwei Wochen.'],
    ['fixes-the-back', 'Dank Backstride geht es deinem Rücken besser.'],
    ['percent-promise', '80 % weniger Schmerzen.'],
    ['percent-promise', 'Die Übungen senken den Schmerz um 30 Prozent.'],
    ['percent-promise', 'Halbiere deinen Schmerz.'],
    ['percent-promise', 'In sechs Wochen ein starker Rücken.'],
    ['guarantee', 'Wir garantieren Erfolg.'],
    ['guarantee', 'Das hilft immer.'],
    ['names-a-disease', 'Das klingt nach Ischias.'],
    ['names-a-disease', 'Du hast wohl einen Bandscheibenvorfall.'],
    ['names-a-disease', 'Dein Risiko ist hoch.'],
    ['diagnosis-word', 'Unsere Diagnose dauert eine Minute.'],
    ['prescription', 'Wir verschreiben dir sechs Runden.'],
    ['patient', 'Für Patientinnen und Patienten.'],
    ['damage', 'Schmerz heißt Schaden.'],
    ['broken-spine', 'Dein Rücken ist instabil.'],
    ['broken-spine', 'Ein Wirbel ist herausgesprungen.'],
    ['broken-spine', 'Da ist ein Wirbel verrutscht.'],
    ['blame', 'Das war falsch.'],
    ['blame', 'Runde versagt.'],
    ['running-wears-the-back', 'Laufen ruiniert deine Knie.'],
  ],
}

const mustPass: Readonly<Record<Lang, readonly string[]>> = {
  en: [
    'Regular exercise helps many people; results vary.',
    'It builds capacity.',
    'Trunk strength is one thing you can train.',
    'If your hips feel stiff, this drill may feel good.',
    'End the round when your back lifts: that keeps the effort where we want it.',
    'Finding a comfortable mid-position can make the drills easier to feel.',
    'Most backs ease with time. Not all of this is the drills.',
    'Sitting has not been shown to go with new back pain.',
    'Change position when it helps.',
    'This week 30 % less volume, because the pain was up by 2.',
    'Stop when the pain spreads to a leg.',
    'Arch a little, tuck a little, stop halfway.',
    'A run over 110 % of your longest in 30 days went with more injuries of all kinds.',
    'Roll to the side, kneel, wait a breath, stand.',
    'Nobody has shown that one posture protects a runner’s back.',
    'There are physios for exactly this.',
    'Get help now: numb between the legs.',
  ],
  de: [
    'Regelmäßige Bewegung hilft vielen; wie sehr, ist verschieden.',
    'Sie bauen Kraft auf.',
    'Rumpfkraft ist eines von vielem, was du trainieren kannst.',
    'Wenn sich deine Hüfte steif anfühlt, tut diese Übung vielleicht gut.',
    'Hebt er ab, ist die Runde vorbei, und das ist in Ordnung: Nur saubere Sekunden zählen.',
    'Die meisten Rücken beruhigen sich mit der Zeit. Nicht alles davon kommt vom Üben.',
    'Diese Woche 30 % weniger Umfang, weil der Schmerz um 2 gestiegen ist.',
    'Hör auf, wenn der Schmerz ins Bein zieht.',
    'Mach ein leichtes Hohlkreuz, kipp ein wenig, halt in der Mitte.',
    'Ein Lauf über 110 % deines längsten ging mit mehr Verletzungen aller Art einher.',
    'Genau dafür gibt es Physiotherapie.',
    'Zuerst ein paar kurze Karten: Kannst du gefahrlos anfangen?',
    'Niemand hat gezeigt, dass eine bestimmte Haltung den Rücken beim Laufen schützt.',
    'Halt den Rücken flach am Boden und atme aus.',
    'Sechs saubere Runden in zwei Wochen.',
    'Schmerz beim Flachdrücken oder Beugen nimmt zu',
    'Was zuerst verrutscht',
  ],
}

describe.each(languages)('the fence in %s', lang => {
  it.each(mustBeCaught[lang])('catches %s: %s', (ban, sentence) => {
    expect(findClaims(sentence, lang).map(each => each.ban)).toContain(ban)
  })

  it.each(mustPass[lang])('lets pass: %s', sentence => {
    expect(findClaims(sentence, lang)).toEqual([])
  })

  it('every ban has caught something here', () => {
    const bitten = new Set<string>(mustBeCaught[lang].map(([ban]) => ban))
    expect(bans.map(({ id }) => id).filter(id => !bitten.has(id))).toEqual([])
  })

  it('finds the claim among other sentences, and says why', () => {
    const sentence = mustBeCaught[lang][0]?.[1] ?? ''
    const [hit] = findClaims(`Hallo. ${sentence} Hallo.`, lang)
    expect(hit).toMatchObject({ ban: 'posture-causes-pain', sentence })
    expect(hit?.reason).toContain('EV 7')
  })
})

describe('exceptions', () => {
  const deny = {
    en: /\b(no|nobody|not|never|nothing|don’t)\b/i,
    de: /\b(keine?|niemand|nicht|nie|nichts)\b/i,
  }

  it.each(languages)('a denial denies in %s', lang => {
    const denials = exceptions.filter(({ kind }) => kind === 'denial')
    expect(denials.length).toBeGreaterThan(2)
    expect(denials.map(({ words }) => words[lang]).filter(words => !deny[lang].test(words))).toEqual([])
  })

  it('each is needed, and names a ban that there is', () => {
    const needless = exceptions.filter(
      ({ ban, words }) => !languages.some(lang => bansHit(words[lang], lang).some(({ id }) => id === ban)),
    )
    expect(needless).toEqual([])
  })

  it('a changed denial is no exception any more', () => {
    expect(findClaims('Surely one posture protects a runner’s back.', 'en')).not.toEqual([])
    expect(findClaims('Eine bestimmte Haltung den Rücken beim Laufen schützt.', 'de')).not.toEqual([])
  })
})
