import { type Lang, say, type Text } from '@backstride/kit'
import type { Judged, RoundEnd, Untidy, WhyUnseen } from '@backstride/motion'

const words = {
  holdByCamera: { en: 'Hollow hold, by camera', de: 'Hollow Hold, mit der Kamera' },
  holdByPhone: { en: 'Hollow hold, by phone', de: 'Hollow Hold, mit dem Telefon' },
  twistByCamera: { en: 'Twists, by camera', de: 'Drehungen, mit der Kamera' },
  twistByPhone: { en: 'Twists, by phone', de: 'Drehungen, mit dem Telefon' },
  neutralByCamera: { en: 'Squeeze test, by camera', de: 'Anspanntest, mit der Kamera' },
  neutralByPhone: { en: 'Squeeze test, by phone', de: 'Anspanntest, mit dem Telefon' },
  clean: { en: '{s} s clean, rounds: {rounds}', de: '{s} s sauber, Runden: {rounds}' },
  round: { en: '  Round {n}: {s} s clean, {end}', de: '  Runde {n}: {s} s sauber, {end}' },
  twists: {
    en: '{left} to the left, {right} to the right, {not} not counted',
    de: '{left} nach links, {right} nach rechts, {not} nicht gezählt',
  },
  states: {
    en: '  good {good} s, contact lost {lost} s, not seen {unseen} s, not in the position {off} s',
    de: '  gut {good} s, Kontakt verloren {lost} s, nicht gesehen {unseen} s, nicht in der Position {off} s',
  },
  why: { en: '  Not seen for {s} s: {why}', de: '  {s} s nicht gesehen: {why}' },
  untidy: {
    en: '  Frames out of order: {outOfOrder}, with the time of another: {sameMoment}. Put in order by their times.',
    de: '  Bilder nicht in der Reihe: {outOfOrder}, mit der Zeit eines anderen: {sameMoment}. Nach ihrer Zeit geordnet.',
  },
  limits: {
    en: 'A rough look from outside, tried only on made-up and rendered bodies. It does not measure a back.',
    de: 'Ein grober Blick von außen, nur an erfundenen und gerenderten Körpern erprobt. Er misst keinen Rücken.',
  },
} as const satisfies Record<string, Text>

const titles = {
  'hollow-hold': { camera: words.holdByCamera, phone: words.holdByPhone },
  twist: { camera: words.twistByCamera, phone: words.twistByPhone },
  'neutral-pelvis': { camera: words.neutralByCamera, phone: words.neutralByPhone },
} as const satisfies Record<Judged['exercise'], Record<Judged['source'], Text>>

const ends = {
  lost: { en: 'then the low back lifted', de: 'dann hob der untere Rücken ab' },
  feetDown: { en: 'then the position was left', de: 'dann wurde die Position verlassen' },
  target: { en: 'held to the end', de: 'bis zum Ende gehalten' },
  stopped: { en: 'then stopped', de: 'dann beendet' },
  endOfRecording: { en: 'to the end of the recording', de: 'bis zum Ende der Aufnahme' },
} as const satisfies Record<RoundEnd, Text>

const shifts = {
  none: { en: 'the pelvis did not move', de: 'das Becken hat sich nicht bewegt' },
  little: { en: 'the pelvis moved a little', de: 'das Becken hat sich ein wenig bewegt' },
  clearly: { en: 'the pelvis moved clearly', de: 'das Becken hat sich deutlich bewegt' },
  unseen: {
    en: 'whether the pelvis moved could not be seen',
    de: 'ob sich das Becken bewegt hat, war nicht zu sehen',
  },
} as const satisfies Record<NonNullable<Judged['neutral']>['shift'], Text>

const reasons = {
  notCalibrated: { en: 'nothing to compare with', de: 'nichts zum Vergleichen' },
  noPerson: { en: 'nobody in the picture', de: 'niemand im Bild' },
  crowded: { en: 'maybe more than one in the picture', de: 'vielleicht mehr als einer im Bild' },
  notWhole: {
    en: 'parts of the body hidden or outside of the picture',
    de: 'Teile des Körpers verdeckt oder außerhalb des Bildes',
  },
  wrongView: { en: 'not seen from the side this needs', de: 'nicht von der nötigen Seite gesehen' },
  lensHeight: {
    en: 'the lens was not told to lie at floor level',
    de: 'die Linse lag nicht sicher auf Bodenhöhe',
  },
  armInFront: { en: 'an arm before the low back', de: 'ein Arm vor dem unteren Rücken' },
  noOutline: { en: 'no clear outline under the back', de: 'kein klarer Umriss unter dem Rücken' },
  sidesUnclear: { en: 'left and right not told apart', de: 'links und rechts nicht zu unterscheiden' },
  moved: { en: 'the phone slipped or was knocked', de: 'das Telefon ist verrutscht oder wurde angestoßen' },
  noReadings: { en: 'no readings', de: 'keine Messwerte' },
  tooSlow: { en: 'too few frames, or a gap', de: 'zu wenige Bilder oder eine Lücke' },
} as const satisfies Record<WhyUnseen, Text>

/** A recording told to a person. */
export function judgedAsText(judged: Judged, { outOfOrder, sameMoment }: Untidy, lang: Lang): string {
  const { exercise, source, states, rounds, unseenBecause } = judged
  const { goodS, lostS, unseenS, offS } = states
  return [
    `${say(titles[exercise][source], lang)}: ${outcome(judged, lang)}.`,
    ...rounds.map(({ cleanS, endedBy }, index) =>
      say(words.round, lang, { n: index + 1, s: tenths(cleanS, lang), end: say(ends[endedBy], lang) }),
    ),
    say(words.states, lang, {
      good: tenths(goodS, lang),
      lost: tenths(lostS, lang),
      unseen: tenths(unseenS, lang),
      off: tenths(offS, lang),
    }),
    ...unseenBecause.map(({ why, seconds }) =>
      say(words.why, lang, { s: tenths(seconds, lang), why: say(reasons[why], lang) }),
    ),
    ...(outOfOrder + sameMoment === 0 ? [] : [say(words.untidy, lang, { outOfOrder, sameMoment })]),
    say(words.limits, lang),
  ].join('\n')
}

function outcome({ exercise, cleanHoldS, rounds, twists, neutral }: Judged, lang: Lang): string {
  switch (exercise) {
    case 'hollow-hold':
      return say(words.clean, lang, { s: tenths(cleanHoldS, lang), rounds: rounds.length })
    case 'twist':
      return say(words.twists, lang, { left: twists.left, right: twists.right, not: twists.notCounted })
    case 'neutral-pelvis':
      return say(shifts[neutral?.shift ?? 'unseen'], lang)
  }
}

/** No finer than an eye is. */
const tenths = (seconds: number, lang: Lang): string => {
  const text = seconds.toFixed(1)
  return lang === 'de' ? text.replace('.', ',') : text
}
