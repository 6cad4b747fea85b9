import { type Ban, part, stem, word } from './ban.ts'

const causes = {
  en: stem(
    'caus|leads? to|led to|mak(?:e|es|ing)|because|due to|is why|reason|trigger',
    'brings? on|creat|is behind|(?:comes?|pain) from|gives? you|to blame|culprit|results? in',
  ),
  de: part(
    'verursach|führ(?:t|en) (?:\\p{L}+ )*zu|mach(?:t|en)|weil|wegen|darum|deshalb',
    'grund|auslös|löst (?:\\p{L}+ )*aus|schuld|dahinter|(?:kommt|kommen) (?:\\p{L}+ )*vo[nm]',
    'schmerz(?:en)? vo[nm]|(?<!\\p{L})durch(?!\\p{L})|sorgt für|entsteh',
  ),
}
const hurts = {
  en: stem('pain|hurt|ach(?:e|es|ing|y)|sore|injur'),
  de: part('schmerz|(?<!\\p{L})weh|verletz|beschwerde'),
}

/** The story of back pain that is told more surely than it is known. Source: EV 0 H3, H5, H6; EV 5.1, 6.4, 7. */
export const forbiddenStories: readonly Ban[] = [
  {
    id: 'posture-causes-pain',
    reason: 'No agreement on a cause, and the data on the curve point the other way. EV 7, H5, R40, R78',
    patterns: {
      en: [
        [
          stem('posture|arch|over-?arch|over-?extend|lordosis|sway-?back|slouch|hollow back', 'pelvic tilt'),
          causes.en,
          hurts.en,
        ],
        [stem('over-?arch|arched|over-?extend'), word('impact|jolts?|shocks?|spine takes')],
      ],
      de: [
        [part('haltung|hohlkreuz|lordose|rundrücken|krumm|überstreck|beckenkippung'), causes.de, hurts.de],
        [part('hohlkreuz|überstreck'), part('aufprall|stoß|stöße|schlag|schläge')],
      ],
    },
  },
  {
    id: 'weak-core-causes-pain',
    reason: 'It rests on a simulation with eight runners. EV 5.1, EV 7, R57',
    patterns: {
      en: [
        [
          stem('weak|switch(?:es|ed)? off|asleep|inactive|lazy|not firing|lack'),
          stem('core|deep|stabili[sz]er|glute|trunk|abs|abdominal|belly'),
          part('pain|hurt|ache|injur|impact|unprotected|without support|overload'),
        ],
      ],
      de: [
        [
          part('schwach|schwäch|abgeschaltet|schalte[tn] |schläft|inaktiv|untrainiert|fehlt', 'mangel'),
          part(
            'rumpf|tiefenmuskel|tiefe|stabilisator|gesäß|(?<!\\p{L})po(?!\\p{L})|bauchmusk',
            '(?<!\\p{L})core',
          ),
          part('schmerz|(?<!\\p{L})weh|verletz|aufprall|stöße|ungeschützt|überlast'),
        ],
      ],
    },
  },
  {
    id: 'tight-hips-pull-the-spine',
    reason: 'Looser hips did not change the pelvis while running. EV 7, H6, R41, R42',
    patterns: {
      en: [
        [
          stem('tight|stiff|shortened|short hip|shortens?'),
          stem('hip|psoas'),
          stem('pull|yank|tug|drag|tip|tilt|caus|leads? to|pain|hurt|injur'),
        ],
      ],
      de: [
        [
          part('verkürz|verspannt|steif|kurze'),
          part('hüft|psoas'),
          part('zieh(?:t|en)|zerr|reiß|kipp|verursach|führ(?:t|en)|schmerz|(?<!\\p{L})weh', 'verletz'),
        ],
      ],
    },
  },
  {
    id: 'sitting-shortens-into-pain',
    reason: 'Followed over time, sitting did not go with new back pain. EV 6.4, EV 7, R45',
    patterns: {
      en: [
        [
          word('sitting|sedentary|desk(?: job)?|hours in (?:a|your|the) chair|office|sit all day'),
          stem('short|tight|weak|stiff|switch(?:es)? off|ruin|wreck'),
        ],
        [
          word('sitting|sedentary|desk(?: job)?|hours in (?:a|your|the) chair|office|sit all day'),
          causes.en,
          hurts.en,
        ],
      ],
      de: [
        [
          part(
            '(?<!\\p{L})(?:viel|lang|lange|langes|das|vom|vieles|stunden) ?sitz(?:en)?(?!\\p{L})',
            '(?<!\\p{L})sitzen(?!\\p{L})|schreibtisch|(?<!\\p{L})büro',
          ),
          part('verkürz|(?<!\\p{L})kurz|verspann|schwäch|steif|schalte|ruinier'),
        ],
        [part('(?<!\\p{L})sitzen(?!\\p{L})|schreibtisch|(?<!\\p{L})büro'), causes.de, hurts.de],
      ],
    },
  },
  {
    id: 'glued-or-harm',
    reason: 'Back on the floor is the standard of a drill; nobody has data on injury. EV 5.1, EV 7',
    patterns: {
      en: [
        [
          word('back|spine|contact'),
          stem('lift|leav|los|comes? off|glued|flat|floor|ground'),
          stem('danger|harm|injur|damag|unsafe|risk|protect|hurt yourself'),
        ],
      ],
      de: [
        [
          part('rücken|wirbelsäule|kontakt'),
          part('abheb|hebt|löst|verlier|boden|flach|kleb'),
          part('gefähr|schad|schäd|verletz|unsicher|risiko|riskier|schütz'),
        ],
      ],
    },
  },
  {
    id: 'running-wears-the-back',
    reason: 'Run and walk eased lasting back pain in a trial: running is not banned. EV 0 H3, R21',
    patterns: {
      en: [
        [
          word('running'),
          stem('wears?|ruin|wreck|destroy|bad for|grinds?'),
          stem('back|spine|disc|knee|joint'),
        ],
      ],
      de: [
        [
          part('(?<!\\p{L})laufen'),
          part('verschleiß|ruinier|zerstör|schlecht für|nutzt .*ab'),
          part('rücken|wirbel|bandscheib|knie|gelenk'),
        ],
      ],
    },
  },
]
