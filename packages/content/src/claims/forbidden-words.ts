import { type Ban, part, stem, word } from './ban.ts'

/** Words that promise what a coach cannot, or that make a body sound broken. Source: EV 7 language rules, EV 8, look 8. */
export const forbiddenWords: readonly Ban[] = [
  {
    id: 'treatment',
    reason: 'Treating is a medical purpose; we coach. EV 8',
    patterns: {
      en: [[word('treat(?:s|ed|ing|ments?)?')], [stem('rehab')], [word('therap(?:y|ies|eutic)')]],
      de: [[part('behandel', 'behandlung')], [part('(?<!physio)therap')], [word('reha(?:bilitation)?')]],
    },
  },
  {
    id: 'cure',
    reason: 'No cure is promised. EV 7, EV 8',
    patterns: {
      en: [[word('cur(?:es?|ed|ing|able)')], [word('heal(?:s|ed|ing)?')]],
      de: [
        [word('(?:aus|ver)?heil(?:en|t|te|ung|sam|end|e)', 'geheilt', 'ausgeheilt')],
        [stem('kurier', 'auskurier')],
      ],
    },
  },
  {
    id: 'prescription',
    reason: 'A physio plans, we coach: nothing is prescribed. EV 8',
    patterns: {
      en: [[stem('prescri')]],
      de: [[stem('verschreib', 'verschrieb', 'verordn')]],
    },
  },
  {
    id: 'patient',
    reason: 'Whoever runs with us is a runner. EV 8',
    patterns: {
      en: [[word('patients?')]],
      de: [[stem('patient')]],
    },
  },
  {
    id: 'diagnosis-word',
    reason: 'We never name what it is. EV 8',
    patterns: {
      en: [[stem('diagnos')]],
      de: [[part('diagnos', 'diagnostiz')]],
    },
  },
  {
    id: 'damage',
    reason: 'Pain is not the same as harm; frightening words stay with people. EV 7',
    patterns: {
      en: [[word('damag(?:e|es|ed|ing)')]],
      de: [[stem('schaden', 'schäden', 'schäd', 'geschädigt', 'beschädig')]],
    },
  },
  {
    id: 'danger',
    reason: 'No position is dangerous by what is known. EV 7',
    patterns: {
      en: [[word('(?:un)?dangerous(?:ly)?', 'hazardous')]],
      de: [[part('gefährlich', 'gefährd')]],
    },
  },
  {
    id: 'broken-spine',
    reason: 'Nothing slips, wears through or stands out of place by an app’s judgement. EV 7',
    patterns: {
      en: [
        [word('unstable', 'instability', 'destabili[sz]ed?')],
        [word('slipped', 'out of place', 'out of line', 'misalign(?:ed|ment)', 'worn[- ]out', 'crumbling')],
        [word('fragile', 'vulnerable'), word('back', 'spine', 'discs?')],
      ],
      de: [
        [part('instabil')],
        [word('verrutscht', 'verschoben'), part('rücken', 'wirbel', 'bandscheibe', 'becken', 'gelenk')],
        [word('fehlstellung(?:en)?', 'ausgerenkt', 'verschlissen')],
        [part('(?:he)?rausgesprungen')],
        [word('zerbrechlich', 'verletzlich'), part('rücken', 'wirbelsäule', 'bandscheibe')],
      ],
    },
  },
  {
    id: 'blame',
    reason: 'A short round is a fact, not a fault. Look 8',
    patterns: {
      en: [[word('wrong', 'failed', 'failure')], [word('streak lost', 'you should have', 'oops')]],
      de: [
        [word('falsch(?:e|en|er|es)?', 'versagt', 'versagen', 'gescheitert')],
        [word('du hättest', 'serie verloren', 'hoppla')],
      ],
    },
  },
  {
    id: 'guarantee',
    reason: 'No promise is made: people differ. EV 7',
    patterns: {
      en: [
        [stem('guarante')],
        [word('clinically proven', 'scientifically proven', 'proven to', 'miracle')],
        [word('always works', 'works for everyone', 'risk[- ]free', 'no risk')],
      ],
      de: [
        [part('garanti(?:e|er)')],
        [word('(?:klinisch|wissenschaftlich) (?:bewiesen|erwiesen|belegt)', 'nachweislich', 'wundermittel')],
        [word('hilft (?:immer|allen|jedem)', 'wirkt (?:immer|bei allen)', 'ohne risiko', 'risikofrei')],
      ],
    },
  },
]
