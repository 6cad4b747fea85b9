import type { Rule } from '@backstride/coach'
import { type Lang, type Text, withUnitsKept } from '@backstride/kit'

/**
 * What a number of a rule is, around its value. By the number's name; `RULE.name` where one rule means it otherwise.
 */
export const numberWords: Readonly<Record<string, Text>> = {
  // pain and effort
  painFromNrs: { en: 'pain from {n}', de: 'Schmerz ab {n}' },
  painBelowNrs: { en: 'pain below {n}', de: 'Schmerz unter {n}' },
  painAtMost: { en: 'pain of {n} or less', de: 'Schmerz höchstens {n}' },
  mostPainNrs: { en: 'pain of {n} or less', de: 'Schmerz höchstens {n}' },
  riseNrs: { en: 'up by {n}', de: 'Anstieg um {n}' },
  riseBelowNrs: { en: 'up by less than {n}', de: 'Anstieg um weniger als {n}' },
  riseAboveNrs: { en: 'up by more than {n}', de: 'Anstieg um mehr als {n}' },
  riseAtMostNrs: { en: 'at most {n} above usual', de: 'höchstens {n} über dem Üblichen' },
  overAtUsualPlusNrs: { en: 'over at {n} above usual', de: 'vorbei bei {n} über dem Üblichen' },
  usualAtMostNrs: { en: 'usual pain of {n} or less', de: 'üblicher Schmerz höchstens {n}' },
  duringNrs: { en: 'pain of {n} during it', de: 'Schmerz {n} dabei' },
  duringAtMostNrs: { en: '{n} or less during it', de: 'höchstens {n} dabei' },
  unraisedAtMostNrs: {
    en: 'or {n} or less if it did not rise',
    de: 'oder höchstens {n}, wenn es nicht stieg',
  },
  flareNrs: { en: 'pain from {n}', de: 'Schmerz ab {n}' },
  flareRise: { en: 'or up by {n}', de: 'oder Anstieg um {n}' },
  severeNrs: { en: 'severe from {n}', de: 'sehr stark ab {n}' },
  highNrs: { en: 'high from {n}', de: 'stark ab {n}' },
  cautionNrs: { en: 'caution from {n} at rest', de: 'Vorsicht ab {n} in Ruhe' },
  stageRiseNrs: { en: 'pain up by {n} at most', de: 'Schmerz höchstens um {n} gestiegen' },
  distalFrom: { en: 'reaches down the leg, from {n} of 4', de: 'reicht ins Bein, ab {n} von 4' },
  rpeAtMost: { en: 'effort of {n} or less', de: 'Anstrengung höchstens {n}' },
  'RF23.focalPainAloneDays': { en: 'alone up to {n} days: caution', de: 'allein bis {n} Tage: Vorsicht' },
  // the screen
  yesGives: { en: 'yes gives level {n}', de: 'Ja ergibt Sicherheitsstufe {n}' },
  raisedTo: { en: 'with other signs level {n}', de: 'mit weiteren Zeichen Sicherheitsstufe {n}' },
  unchangedGives: { en: 'long unchanged: level {n}', de: 'lange unverändert: Sicherheitsstufe {n}' },
  fromAge: { en: 'from {n} years of age', de: 'ab {n} Jahren' },
  firstEpisodeFromAge: { en: 'for the first time from {n} years of age', de: 'zum ersten Mal ab {n} Jahren' },
  adultYears: { en: 'from {n} years of age', de: 'ab {n} Jahren' },
  easesAfterDays: { en: 'for {n} days', de: 'für {n} Tage' },
  fromWeeks: { en: 'from {n} weeks', de: 'ab {n} Wochen' },
  clinicianFrom: { en: 'from {n} of 5: someone looks first', de: 'ab {n} von 5: erst draufschauen lassen' },
  cautionFrom: { en: 'from {n} of 5: caution', de: 'ab {n} von 5: Vorsicht' },
  askedAgainAfterH: { en: 'asked again after {n} h', de: 'nach {n} h noch einmal gefragt' },
  belowImprovedPct: { en: 'less than {n} % better', de: 'weniger als {n} % besser' },
  level: { en: 'level {n}', de: 'Sicherheitsstufe {n}' },
  // days, weeks, hours
  apartH: { en: 'at least {n} h apart', de: 'mindestens {n} h auseinander' },
  pauseH: { en: 'drills wait {n} h', de: 'Übungen warten {n} h' },
  painAfterH: { en: 'strong pain: after {n} h', de: 'starker Schmerz: nach {n} h' },
  boneAfterH: { en: 'bone-like pain: after {n} h', de: 'Schmerz wie am Knochen: nach {n} h' },
  notBeforeH: { en: 'not before {n} h have passed', de: 'frühestens nach {n} h' },
  nightEndsAt: { en: 'before {n} is still the evening', de: 'vor {n} Uhr ist noch der Abend' },
  recalledDays: { en: 'told up to {n} days later', de: 'bis {n} Tage später gemeldet' },
  everyDays: { en: 'every {n} days', de: 'alle {n} Tage' },
  everyWeeks: { en: 'every {n} weeks', de: 'alle {n} Wochen' },
  'PG-14.everyDays': { en: 'once in {n} days at most', de: 'höchstens einmal in {n} Tagen' },
  weeks: { en: 'for {n} weeks', de: '{n} Wochen lang' },
  quietWeeks: { en: '{n} quiet weeks', de: '{n} ruhige Wochen' },
  persistentFromWeeks: { en: 'lasting from {n} weeks', de: 'lange dauernd ab {n} Wochen' },
  windowDays: { en: 'looks at {n} days', de: '{n} Tage zählen' },
  leastMornings: { en: 'at least {n} mornings', de: 'mindestens {n} Morgen' },
  daysInSeven: { en: 'on {n} of 7 days at most', de: 'höchstens an {n} von 7 Tagen' },
  daysAtMost: { en: 'on {n} days at most', de: 'höchstens an {n} Tagen' },
  awayFromDays: { en: 'from {n} days away', de: 'ab {n} Tagen weg' },
  cautionDays: { en: 'caution for {n} days', de: '{n} Tage Vorsicht' },
  cautionFromDays: { en: 'caution from {n} days', de: 'Vorsicht ab {n} Tagen' },
  clinicianFromDays: { en: 'someone looks first from {n} days', de: 'erst draufschauen lassen ab {n} Tagen' },
  worseByNrs: { en: 'worse by {n} or more', de: 'um {n} oder mehr schlimmer' },
  flaresWithinDays: { en: 'both within {n} days', de: 'beide in {n} Tagen' },
  fewerRoundsFromDays: { en: 'fewer rounds from {n} days', de: 'weniger Runden ab {n} Tagen' },
  stepBackFromDays: { en: 'a step easier from {n} days', de: 'eine Stufe leichter ab {n} Tagen' },
  entryAgainFromDays: { en: 'the start again from {n} days', de: 'neuer Einstieg ab {n} Tagen' },
  legSymptomsDays: { en: 'signs in a leg: {n} days', de: 'Zeichen im Bein: {n} Tage' },
  pregnancyDays: { en: 'pregnancy: {n} days', de: 'Schwangerschaft: {n} Tage' },
  lastingDays: { en: 'else {n} days', de: 'sonst {n} Tage' },
  wellDays: { en: '{n} good days', de: '{n} gute Tage' },
  writeAgainDays: { en: 'again after {n} days', de: 'wieder nach {n} Tagen' },
  shownAtMostDays: { en: 'shown for {n} days at most', de: 'höchstens {n} Tage gezeigt' },
  afterDays: { en: 'after {n} days of training', de: 'nach {n} Tagen Training' },
  bothAfterDays: { en: 'both legs after {n} more days', de: 'beide Beine nach weiteren {n} Tagen' },
  leastTrainingDays: { en: 'at least {n} days with a session', de: 'mindestens {n} Tage mit Einheit' },
  offAtMostDays: { en: '{n} days off at most', de: 'höchstens {n} Tage Pause' },
  fromDay: { en: 'from day {n}', de: 'ab Tag {n}' },
  firstDay: { en: 'first on day {n}', de: 'zuerst an Tag {n}' },
  onDays: { en: 'on day {n}', de: 'an Tag {n}' },
  openDays: { en: 'open for {n} days', de: '{n} Tage offen' },
  freshDays: { en: 'not again within {n} days', de: 'frühestens nach {n} Tagen wieder' },
  ratedWithinDays: { en: 'rated in the last {n} days', de: 'in den letzten {n} Tagen bewertet' },
  sessionsAWeek: { en: '{n} sessions a week', de: '{n} Einheiten pro Woche' },
  weekdays: { en: '{n}', de: '{n}' },
  minutes: { en: '{n} minutes', de: '{n} Minuten' },
  longSpellMin: { en: 'a long spell: {n} minutes', de: 'lange am Stück: {n} Minuten' },
  breakMin: { en: 'a break every {n} minutes', de: 'Pause alle {n} Minuten' },
  // doses and steps
  rounds: { en: '{n} rounds', de: '{n} Runden' },
  holdS: { en: '{n} s a round', de: '{n} s je Runde' },
  restS: { en: '{n} s rest', de: '{n} s Pause' },
  holdAtMostS: { en: '{n} s a round at most', de: 'höchstens {n} s je Runde' },
  testFromS: { en: 'test from {n} s', de: 'Test ab {n} s' },
  testBelowS: { en: 'test under {n} s', de: 'Test unter {n} s' },
  lostUnderS: { en: 'lost in under {n} s', de: 'nach weniger als {n} s verloren' },
  roundsRunning: { en: '{n} rounds in a row', de: '{n} Runden nacheinander' },
  sessionsRunning: { en: '{n} sessions in a row', de: '{n} Einheiten nacheinander' },
  sameFailures: { en: '{n} times for the same reason', de: '{n}-mal aus demselben Grund' },
  goods: { en: '{n} good sessions', de: '{n} gute Einheiten' },
  donePct: { en: '{n} % done', de: '{n} % geschafft' },
  cleanShare: { en: '{n} % of rounds clean', de: '{n} % der Runden sauber' },
  volumeShare: { en: '{n} % of the usual amount', de: '{n} % des üblichen Umfangs' },
  demandAtMost: { en: 'demand of {n} at most', de: 'Anforderung höchstens {n}' },
  demandAbove: { en: 'demand up by {n} at most', de: 'Anforderung höchstens {n} höher' },
  tierAtMost: { en: 'positions up to tier {n}', de: 'Positionen bis Rang {n}' },
  legRatioUntested: { en: 'legs at most {n} times table-top', de: 'Beine höchstens {n}-mal rechter Winkel' },
  positions: { en: '{n} positions', de: '{n} Positionen' },
  startPerSide: { en: 'begins with {n} a side', de: 'beginnt mit {n} je Seite' },
  risePerSide: { en: '{n} more a side', de: '{n} mehr je Seite' },
  easierPerSide: { en: '{n} fewer a side', de: '{n} weniger je Seite' },
  leastPerSide: { en: 'at least {n} a side', de: 'mindestens {n} je Seite' },
  mostPerSide: { en: '{n} a side at most', de: 'höchstens {n} je Seite' },
  perStage: { en: '{n} a side in a new stage', de: '{n} je Seite in einer neuen Stufe' },
  ageYears: { en: 'from {n} years of age', de: 'ab {n} Jahren' },
  entryEasier: { en: '{n} position easier', de: '{n} Position leichter' },
  // change over weeks, tests
  leastPct: { en: 'change of {n} % or more', de: 'Veränderung ab {n} %' },
  belowPct: { en: 'change under {n} %', de: 'Veränderung unter {n} %' },
  slight: { en: 'a little from {n} points', de: 'etwas ab {n} Punkten' },
  clear: { en: 'clearly from {n} points', de: 'deutlich ab {n} Punkten' },
  rmdqBelow: { en: 'questionnaire under {n} points', de: 'Fragebogen unter {n} Punkten' },
  scale: { en: 'scale of 0 to {n}', de: 'Skala von 0 bis {n}' },
  points: { en: 'points {n}', de: 'Punkte {n}' },
  couldNotTakePart: { en: 'could not take part: {n} points', de: 'nicht mitgemacht: {n} Punkte' },
  changeDeg: { en: 'change of {n} degrees or more', de: 'Veränderung ab {n} Grad' },
  levelWithinDeg: { en: 'level within {n} degrees', de: 'waagerecht bis {n} Grad' },
  changeS: { en: 'change of {n} s or more', de: 'Veränderung ab {n} s' },
  changeShare: { en: 'and {n} % or more', de: 'und ab {n} %' },
}

const or: Readonly<Record<Lang, string>> = { en: ' or ', de: ' oder ' }

const weekdays: Readonly<Record<Lang, readonly string[]>> = {
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  de: ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'],
}

/** The numbers a rule decides by, in words, in its own order. */
export function numbersInWords(
  { id, numbers = {} }: Pick<Rule, 'id' | 'numbers'>,
  lang: Lang,
): readonly string[] {
  return Object.entries(numbers).map(([name, value]) => {
    const words = numberWords[`${id}.${name}`] ?? numberWords[name]
    const values = (typeof value === 'object' ? value : [value]).map(one => shown(name, one, lang))
    const joined = values.join(name === 'duringNrs' ? or[lang] : ', ')
    return withUnitsKept((words?.[lang] ?? `${name} {n}`).replace('{n}', joined))
  })
}

function shown(name: string, value: number | string, lang: Lang): string {
  if (typeof value === 'string') return value
  if (name === 'weekdays') return weekdays[lang][value - 1] ?? String(value)
  const number = String(name.endsWith('Share') ? Math.round(value * 100) : value)
  return lang === 'de' ? number.replace('.', ',') : number
}
