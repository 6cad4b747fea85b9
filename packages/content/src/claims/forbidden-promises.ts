import { type Ban, part, stem, word } from './ban.ts'

const protects = {
  en: stem(
    'reduc|lower(?:s|ed|ing)? (?:the|your|its|any)? ?(?:risk|chance)|prevent|protect',
    'safer|avoid|spares?|shield|fewer|less|cuts?',
  ),
  de: part(
    'senk|verringer|reduzier|mindert|verhinder|vorbeug|schütz|sicherer',
    'vermeid|schon(?:t|en)|weniger|bewahr',
  ),
}
const atRisk = {
  en: stem('risk|injur|back|spine|pain'),
  de: part('risiko|verletz|rücken|wirbelsäule|schmerz'),
}

/** What a coach cannot promise, and what it may not name. Source: EV 0 H8; EV 6.4, 7, 8. */
export const forbiddenPromises: readonly Ban[] = [
  {
    id: 'posture-protects',
    reason: 'That a neutral spine lowers the risk of injury is not shown. EV 7, R78',
    patterns: {
      en: [[stem('neutral|posture|pelvis|alignment|upright|the middle'), protects.en, atRisk.en]],
      de: [[part('neutral|haltung|becken|ausrichtung|aufrecht|die mitte'), protects.de, atRisk.de]],
    },
  },
  {
    id: 'exercise-prevents-injury',
    reason: 'Not shown in runners; "builds capacity" is. EV 6.4, EV 7, R71',
    patterns: {
      en: [
        [
          stem('prevent|ward(?:s|ed)? off|stave|injury[- ]proof|bullet ?proof|immun'),
          stem('injur|pain|relaps|flare|runner|back|recurr'),
        ],
        [stem('protect|safe from|free (?:of|from)'), stem('injur|back pain|relaps')],
        [
          word(
            '(?:avoid|stop|reduc|lower)(?:s|es|ing|ed)?(?: the| your)?(?: risk of| number of| chance of)?(?: an?)? ?(?:running |overuse )?injur(?:y|ies)',
          ),
        ],
        [
          stem('exercis|strength|drill|train|core|stretch|mobility|strong'),
          stem('fewer|less|reduc|lower|cut'),
          stem('injur|risk'),
        ],
      ],
      de: [
        [
          part(
            'verhinder|vorbeug|beug(?:e|t|st|en) (?:\\p{L}+ ){0,4}vor(?!\\p{L})|verhüt|verletzungsfrei|unverwundbar|immun',
          ),
          part('verletz|schmerz|rückfäll|rückfall|rücken'),
        ],
        [part('schütz|bewahr|schutz vor'), part('verletzung|schmerz|rückfall|rückfäll')],
        [part('prävention|vorsorge gegen|prophyla')],
        [
          part('übung|kraft|training|train|rumpf|dehn|beweglich|stark'),
          part('weniger|senk|verringer|reduzier|vermeid|seltener'),
          part('verletz|risiko'),
        ],
      ],
    },
  },
  {
    id: 'fixes-the-back',
    reason: 'Easing an injury is a medical purpose, and backs ease by themselves. EV 7, EV 8, H8',
    patterns: {
      en: [
        [
          word('fix(?:es|ed|ing)?|repair(?:s|ed|ing)?|correct(?:s|ed|ing)'),
          stem('back|spine|pain|injur|posture'),
        ],
        [
          stem('reliev|alleviat|banish|eliminat|get(?:s|ting)? rid|soothe'),
          stem('pain|ache|back|injur|symptom'),
        ],
        [
          word(
            '(?:end|stop|beat|melt|kill)s? (?:your |the |all )?(?:low )?(?:back )?pain',
            'pain (?:goes|will go|disappears|will disappear|is gone)',
          ),
        ],
        [word('pain[- ]free (?:in|within|after|for good|again)|back to normal in')],
        [
          word('thanks to (?:us|backstride|the app|the drills?|these drills?)'),
          stem('pain|back|better|recover'),
        ],
      ],
      de: [
        [part('repar|richtet .*wieder|korrigier'), part('rücken|wirbelsäule|schmerz|verletz|haltung')],
        [
          part('linder|beseitig|vertreib|befrei|(?<!\\p{L})los(?!\\p{L}|lass)|wegtrainier', 'bekämpf|besieg'),
          part('schmerz|beschwerde|verletz'),
        ],
        [part('schmerz(?:en)? (?:verschwind|geht weg|gehen weg|ist weg|sind weg|wird verschwinden)')],
        [part('schmerzfrei (?:in|nach|binnen|für immer|durch)|(?:in|nach|binnen) .*schmerzfrei')],
        [part('dank (?:uns|backstride|der app|der übung|dieser übung)'), part('schmerz|rücken|besser|erhol')],
      ],
    },
  },
  {
    id: 'percent-promise',
    reason: 'Averages of studies are no promise to one person. EV 7',
    patterns: {
      en: [
        // Side by side, so that "30 % less volume, because of pain" stays what it is: a dose.
        [
          part(
            '\\d\\s*(?:%|per ?cent) (?:less|fewer|lower|better) (?:\\p{L}+ )?(?:pain|injur|risk|flare)',
            '\\d\\s*(?:%|per ?cent) (?:success|effective|safe|of (?:all )?runners)',
            '(?:pain|injur\\p{L}+|risk) (?:\\p{L}+ ){0,3}by (?:up to )?\\d+\\s*(?:%|per ?cent)',
          ),
        ],
        [word('(?:halve|double|triple)s? (?:your|the) (?:pain|risk|recovery|strength)')],
        [
          word('in (?:just |only )?(?:\\d+|two|three|four|six|eight|ten) (?:days|weeks|minutes)'),
          word('pain[- ]free|a (?:new|strong) back|without pain'),
        ],
      ],
      de: [
        [
          part(
            '\\d\\s*(?:%|prozent) (?:weniger|geringere\\p{L}*|niedrigere\\p{L}*) (?:\\p{L}+ )?(?:schmerz|verletz|risiko|rückfäll|rückenschmerz)',
            '\\d\\s*(?:%|prozent) (?:erfolg|wirksam|sicher|aller laufenden|der laufenden)',
            '(?:schmerz\\p{L}*|verletzung\\p{L}*|risiko) (?:\\p{L}+ ){0,3}um (?:bis zu )?\\d+\\s*(?:%|prozent)',
          ),
        ],
        [part('(?:halbier|verdoppel|verdreifach)'), part('schmerz|risiko|erholung|(?<!\\p{L})kraft')],
        [
          part('in (?:nur )?(?:\\d+|zwei|drei|vier|sechs|acht|zehn) (?:tagen|wochen|minuten)'),
          part('schmerzfrei|ohne schmerz|(?:neue|starke)[rn] rücken(?!\\p{L})'),
        ],
      ],
    },
  },
  {
    id: 'names-a-disease',
    reason: 'A finding is "get this checked", never a name. EV 1.1, EV 8',
    patterns: {
      en: [
        [
          word(
            "(?<!do )you(?:’|')?(?: have|ve got|re suffering)|you suffer|you may have|you might have",
            'you probably have',
            '(?:this|that|it) (?:is|may be|might be|could be|sounds like|looks like|points to)',
            'sign of|your (?:sciatica|disc|stenosis)|suggests?|means (?:a|an|you)',
          ),
          stem(
            'sciatica|disc|herniat|stenosis|spondyl|stress fracture|fracture|cauda|arthritis',
            'sacroiliac|trapped nerve|pinched nerve|nerve root|strain|tumou?r|cancer',
            'infection|hernia',
          ),
        ],
        [word('injury risk (?:is|score)|risk score|your risk (?:is|of)')],
      ],
      de: [
        [
          part(
            '(?<!\\p{L})du (?:hast|leidest|könntest|hast wohl)',
            '(?<!\\p{L})(?:das|es) (?:ist|könnte|kann|dürfte|sieht|klingt|spricht)',
            'anzeichen (?:für|einer|eines)',
            '(?<!\\p{L})dein(?:e|en)? (?:ischias|bandscheibe|hexenschuss)|deutet auf|bedeutet',
          ),
          part(
            'ischias|bandscheib|stenose|gleitwirbel|stressbruch|ermüdungsbruch',
            'ermüdungsfraktur|fraktur|cauda|arthrose|arthritis|eingeklemmt|nervenwurzel',
            'zerrung|tumor|krebs|infektion|hexenschuss',
          ),
        ],
        [part('verletzungsrisiko (?:ist|beträgt|liegt)|risikowert|dein risiko')],
      ],
    },
  },
]
