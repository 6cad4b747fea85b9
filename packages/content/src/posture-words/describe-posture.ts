import {
  cosDeg,
  type Posture,
  type Scenery,
  type Side,
  type Skeleton,
  solve,
  type View,
} from '@backstride/body'
import type { Text } from '@backstride/kit'
import { armWords } from './arm-words.ts'
import { legWords } from './leg-words.ts'

/**
 * A posture in words for those who do not see the picture, from the same joint angles as the picture: how the body lies,
 * then the legs, the arms, the head and the low back. Angles are told in steps of 15 degrees.
 */
export function describePosture(posture: Posture, scenery: readonly Scenery[] = [], view?: View): Text {
  const skeleton = solve(posture)
  const parts = [
    ...baseWords(posture, skeleton, scenery),
    ...sceneryWords(scenery, skeleton, view),
    ...legWords(posture, skeleton),
    ...turnWords(posture),
    ...armWords(posture, skeleton),
    ...headWords(posture),
    ...backWords(posture),
  ]
  return { en: sentences(parts.map(({ en }) => en)), de: sentences(parts.map(({ de }) => de)) }
}

/** A short sentence each, so that a voice pauses between them. */
const sentences = (parts: readonly string[]): string =>
  parts.map(part => `${part.charAt(0).toUpperCase()}${part.slice(1)}.`).join(' ')

function baseWords(posture: Posture, skeleton: Skeleton, scenery: readonly Scenery[]): readonly Text[] {
  switch (posture.base) {
    case 'supine':
      return posture.pelvis.pitchDeg <= -12
        ? [{ en: 'on the back, hips lifted off the floor', de: 'auf dem Rücken, Hüfte angehoben' }]
        : [{ en: 'on the back', de: 'auf dem Rücken' }]
    case 'onRightSide':
      return [onSideWords(posture, 'right')]
    case 'onLeftSide':
      return [onSideWords(posture, 'left')]
    case 'handsAndKnees':
      return [{ en: 'on hands and knees', de: 'im Vierfüßlerstand' }]
    case 'standing':
      return scenery.some(each => isSatOn(each, skeleton))
        ? [{ en: 'sitting on a chair', de: 'auf einem Stuhl sitzend' }]
        : uprightWords(posture, skeleton)
  }
}

function onSideWords({ contacts, spine }: Posture, lower: Side): Text {
  const on = {
    en: `on the ${lower} side`,
    de: `auf der ${{ left: 'linken', right: 'rechten' }[lower]} Seite`,
  }
  if (contacts.includes(`${lower}Hip`)) return on
  const hips =
    (lower === 'right' ? spine.sideBendDeg : -spine.sideBendDeg) < -30
      ? { en: 'hips close to the floor', de: 'Hüfte dicht am Boden' }
      : { en: 'hips off the floor', de: 'Hüfte angehoben' }
  if (contacts.includes(`${lower}Knee`))
    return {
      en: `${on.en}, knees on the floor, ${hips.en}`,
      de: `${on.de}, Knie am Boden, ${hips.de}`,
    }
  return contacts.includes('leftFoot') && contacts.includes('rightFoot')
    ? {
        en: `${on.en}, one foot before the other, ${hips.en}`,
        de: `${on.de}, Füße voreinander, ${hips.de}`,
      }
    : { en: `${on.en}, ${hips.en}`, de: `${on.de}, ${hips.de}` }
}

/** The hip joints of someone sitting are so close above the seat. */
const sittingPct = 8.5
const isSatOn = (each: Scenery, { pelvis }: Skeleton): boolean =>
  each.kind === 'chair' && pelvis[1] - each.heightPct < sittingPct

const heldLowPct = 44
/** A walking step, or half a step back, is no lunge yet. */
const shortStridePct = 30
const leansDeg = 35

function uprightWords(posture: Posture, skeleton: Skeleton): readonly Text[] {
  const { pelvis, spine } = posture
  const leans = pelvis.pitchDeg + spine.lumbarFlexionDeg / 2 > leansDeg
  const split = splitOf(posture, skeleton)
  if (split !== undefined) {
    const stands = splitWords(split.back, skeleton.pelvis[1] < 38, split.lengthPct < shortStridePct)
    return leans ? [stands, { en: 'trunk leaning forward', de: 'Oberkörper nach vorn geneigt' }] : [stands]
  }
  if (leans && skeleton.pelvis[1] >= heldLowPct)
    return [
      {
        en: 'standing, hips back, trunk leaning forward',
        de: 'im Stand, Hüfte zurück, Oberkörper nach vorn geneigt',
      },
    ]
  if (skeleton.pelvis[1] < 32)
    return [{ en: 'low, as if sitting on a chair', de: 'tief, wie auf einem Stuhl sitzend' }]
  if (skeleton.pelvis[1] < heldLowPct) return [{ en: 'standing, knees bent', de: 'im Stand, Knie gebeugt' }]
  return [{ en: 'standing', de: 'im Stand' }]
}

/** Which leg is back when one foot stands clearly behind the other. */
function splitOf(
  posture: Posture,
  { legs }: Skeleton,
): { readonly back: Side; readonly lengthPct: number } | undefined {
  if (posture.legs.left.kind === 'free' || posture.legs.right.kind === 'free') return undefined
  const ahead = legs.left.ankle[0] - legs.right.ankle[0]
  if (Math.abs(ahead) < 14) return undefined
  return { back: ahead > 0 ? 'right' : 'left', lengthPct: Math.abs(ahead) }
}

const splitWords = (back: Side, low: boolean, short: boolean): Text => {
  const german = { left: 'linkes', right: 'rechtes' }[back]
  if (short) return { en: `short stride, ${back} leg back`, de: `Schrittstellung, ${german} Bein hinten` }
  return low
    ? { en: `deep in a split stance, ${back} leg back`, de: `tief im Ausfallschritt, ${german} Bein hinten` }
    : { en: `split stance, ${back} leg back`, de: `Ausfallschritt, ${german} Bein hinten` }
}

function turnWords({ base, pelvis, spine, legs }: Posture): readonly Text[] {
  const turned = pelvis.turnDeg + spine.lumbarTurnDeg + spine.thoracicTurnDeg
  if (base === 'onRightSide') return rolledWords(turned)
  if (base === 'onLeftSide') return rolledWords(-turned)
  const bent = spine.sideBendDeg
  const words: Text[] = []
  if (Math.abs(turned) >= 15)
    words.push(turnedWords(turned > 0 ? 'left' : 'right', Math.abs(turned) < farDeg))
  if (Math.abs(bent) >= 15)
    words.push(
      bent > 0
        ? { en: 'bent to the right', de: 'nach rechts geneigt' }
        : { en: 'bent to the left', de: 'nach links geneigt' },
    )
  else if (Math.abs(pelvis.sideDeg) >= 12)
    words.push(
      pelvis.sideDeg > 0
        ? { en: 'leaning to the right', de: 'nach rechts gelehnt' }
        : { en: 'leaning to the left', de: 'nach links gelehnt' },
    )
  return [...words, ...hipHeightWords({ pelvis, legs })]
}

/** From here a turn is a large one: between the small and the larger standing twists. */
const farDeg = 45

const turnedWords = (to: Side, little: boolean): Text => {
  const german = { left: 'links', right: 'rechts' }[to]
  return little
    ? { en: `turned a little to the ${to}`, de: `ein wenig nach ${german} gedreht` }
    : { en: `turned to the ${to}`, de: `nach ${german} gedreht` }
}

/** Lying on the side: the chest toward the floor, or the body toward its back, which is positive. */
const rolledWords = (turned: number): readonly Text[] => {
  if (Math.abs(turned) < 15) return []
  return turned > 0
    ? [{ en: 'rolled back', de: 'nach hinten gerollt' }]
    : [{ en: 'chest turned to the floor', de: 'Brust zum Boden gedreht' }]
}

/** On one leg: whether the pelvis hangs on the free side or is hitched up there. */
function hipHeightWords({ pelvis, legs }: Pick<Posture, 'pelvis' | 'legs'>): readonly Text[] {
  if (Math.abs(pelvis.sideDeg) < 6 || (legs.left.kind === 'free') === (legs.right.kind === 'free')) return []
  const free = legs.left.kind === 'free' ? 'left' : 'right'
  const german = { left: 'links', right: 'rechts' }[free]
  return pelvis.sideDeg > 0 === (free === 'right')
    ? [{ en: `pelvis lower on the ${free}`, de: `Becken ${german} tiefer` }]
    : [{ en: `pelvis higher on the ${free}`, de: `Becken ${german} höher` }]
}

function headWords({ base, contacts, spine }: Posture): readonly Text[] {
  if (base !== 'supine' || contacts.includes('head')) return []
  return spine.thoracicFlexionDeg >= 10
    ? [{ en: 'head and shoulders up', de: 'Kopf und Schultern hoch' }]
    : [{ en: 'head up', de: 'Kopf hoch' }]
}

const tuckedDeg = -6
const archedDeg = 6

function backWords({ base, contacts, pelvis, spine }: Posture): readonly Text[] {
  if (base === 'standing' || base === 'handsAndKnees') {
    if (spine.lumbarFlexionDeg + spine.thoracicFlexionDeg >= 35)
      return [{ en: 'back rounded', de: 'Rücken rund' }]
    if (pelvis.tiltDeg <= tuckedDeg)
      return [{ en: 'pelvis tucked a little', de: 'Becken leicht nach hinten gekippt' }]
    return pelvis.tiltDeg >= archedDeg ? [{ en: 'low back arched', de: 'Rücken im Hohlkreuz' }] : []
  }
  if (base !== 'supine' || !contacts.includes('seat')) return []
  if (contacts.includes('lowBack'))
    return [{ en: 'low back flat on the floor', de: 'unterer Rücken flach am Boden' }]
  return pelvis.tiltDeg < 2
    ? [{ en: 'low back in its own shape', de: 'unterer Rücken in seiner eigenen Form' }]
    : [{ en: 'low back off the floor', de: 'unterer Rücken vom Boden abgehoben' }]
}

/** A chair whose middle is further ahead is no seat. */
const chairAheadPct = 12

function sceneryWords(
  scenery: readonly Scenery[],
  skeleton: Skeleton,
  view: View | undefined,
): readonly Text[] {
  // Seen from the front, what is drawn at the edge of the picture stands beside the body.
  const fromTheFront = view !== undefined && Math.abs(cosDeg(view.yawDeg)) < 0.5
  // Seen from the left side, whoever stands looks to the left of the picture.
  const facing = view !== undefined && cosDeg(view.yawDeg) < 0 ? -1 : 1
  return scenery.flatMap(each => {
    if (each.kind === 'wall' && fromTheFront) return [{ en: 'a wall at the side', de: 'daneben eine Wand' }]
    if (each.kind === 'wall')
      return each.atPct * facing < skeleton.pelvis[0]
        ? [{ en: 'a wall behind', de: 'dahinter eine Wand' }]
        : [{ en: 'a wall in front', de: 'davor eine Wand' }]
    if (each.kind !== 'chair' || isSatOn(each, skeleton)) return []
    return (each.fromPct + each.toPct) * facing > 2 * chairAheadPct
      ? [{ en: 'a chair in front', de: 'davor ein Stuhl' }]
      : [{ en: 'a chair behind', de: 'dahinter ein Stuhl' }]
  })
}
