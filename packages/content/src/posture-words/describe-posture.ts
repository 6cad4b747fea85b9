import { type Posture, type Scenery, type Side, type Skeleton, solve } from '@backstride/body'
import type { Text } from '@backstride/kit'
import { armWords } from './arm-words.ts'
import { legWords } from './leg-words.ts'

/**
 * A posture in words for those who do not see the picture, from the same joint angles as the picture: how the body lies,
 * then the legs, the arms, the head and the low back. Angles are told in steps of 15 degrees.
 */
export function describePosture(posture: Posture, scenery: readonly Scenery[] = []): Text {
  const skeleton = solve(posture)
  const parts = [
    ...baseWords(posture, skeleton),
    ...sceneryWords(scenery, skeleton),
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

function baseWords(posture: Posture, skeleton: Skeleton): readonly Text[] {
  switch (posture.base) {
    case 'supine':
      return posture.pelvis.pitchDeg <= -12
        ? [{ en: 'on the back, hips lifted off the floor', de: 'auf dem Rücken, Hüfte vom Boden gehoben' }]
        : [{ en: 'on the back', de: 'auf dem Rücken' }]
    case 'onRightSide':
      return !posture.contacts.includes('rightHip')
        ? [sidePlankWords(posture)]
        : [{ en: 'on the right side', de: 'auf der rechten Seite' }]
    case 'handsAndKnees':
      return [{ en: 'on hands and knees', de: 'im Vierfüßlerstand' }]
    case 'standing':
      return uprightWords(posture, skeleton)
  }
}

const sidePlankWords = ({ contacts }: Posture): Text =>
  contacts.includes('rightKnee')
    ? {
        en: 'on the right side, knees down, hips off the floor',
        de: 'auf der rechten Seite, Knie am Boden, Hüfte oben',
      }
    : { en: 'on the right side, hips off the floor', de: 'auf der rechten Seite, Hüfte vom Boden weg' }

const heldLowPct = 44
const leansDeg = 35

function uprightWords(posture: Posture, skeleton: Skeleton): readonly Text[] {
  const { pelvis, spine } = posture
  const leans = pelvis.pitchDeg + spine.lumbarFlexionDeg / 2 > leansDeg
  const split = splitOf(posture, skeleton)
  if (split !== undefined) return [splitWords(split, skeleton.pelvis[1] < 38)]
  if (leans && skeleton.pelvis[1] >= heldLowPct)
    return [
      {
        en: 'standing, hips back, trunk leaning forward',
        de: 'im Stand, Hüfte zurück, Rumpf nach vorn geneigt',
      },
    ]
  if (skeleton.pelvis[1] < 32)
    return [{ en: 'low, as if sitting on a chair', de: 'tief, wie auf einem Stuhl sitzend' }]
  if (skeleton.pelvis[1] < heldLowPct) return [{ en: 'standing, knees bent', de: 'im Stand, Knie gebeugt' }]
  return [{ en: 'standing', de: 'im Stand' }]
}

/** Which leg is back when one foot stands clearly behind the other. */
function splitOf(posture: Posture, { legs }: Skeleton): Side | undefined {
  if (posture.legs.left.kind === 'free' || posture.legs.right.kind === 'free') return undefined
  const ahead = legs.left.ankle[0] - legs.right.ankle[0]
  if (Math.abs(ahead) < 14) return undefined
  return ahead > 0 ? 'right' : 'left'
}

const splitWords = (back: Side, low: boolean): Text => {
  const german = { left: 'linkes', right: 'rechtes' }[back]
  return low
    ? { en: `deep in a split stance, ${back} leg back`, de: `tief im Ausfallschritt, ${german} Bein hinten` }
    : { en: `split stance, ${back} leg back`, de: `Ausfallschritt, ${german} Bein hinten` }
}

function turnWords({ pelvis, spine }: Posture): readonly Text[] {
  const turned = pelvis.turnDeg + spine.lumbarTurnDeg + spine.thoracicTurnDeg
  const bent = spine.sideBendDeg
  const words: Text[] = []
  if (Math.abs(turned) >= 15)
    words.push(
      turned > 0
        ? { en: 'turned to the left', de: 'nach links gedreht' }
        : { en: 'turned to the right', de: 'nach rechts gedreht' },
    )
  if (Math.abs(bent) >= 15)
    words.push(
      bent > 0
        ? { en: 'bent to the right', de: 'nach rechts geneigt' }
        : { en: 'bent to the left', de: 'nach links geneigt' },
    )
  return words
}

function headWords({ base, contacts, spine }: Posture): readonly Text[] {
  if (base !== 'supine' || contacts.includes('head')) return []
  return spine.thoracicFlexionDeg >= 10
    ? [{ en: 'head and shoulders up', de: 'Kopf und Schultern hoch' }]
    : [{ en: 'head up', de: 'Kopf hoch' }]
}

const tuckedDeg = -6
const archedDeg = 6

function backWords({ base, contacts, pelvis }: Posture): readonly Text[] {
  if (base === 'standing') {
    if (pelvis.tiltDeg <= tuckedDeg) return [{ en: 'pelvis tucked a little', de: 'Becken leicht gekippt' }]
    return pelvis.tiltDeg >= archedDeg ? [{ en: 'low back arched', de: 'unterer Rücken im Hohlkreuz' }] : []
  }
  if (base !== 'supine' || !contacts.includes('seat')) return []
  if (contacts.includes('lowBack'))
    return [{ en: 'low back flat on the floor', de: 'unterer Rücken flach am Boden' }]
  return pelvis.tiltDeg < 2
    ? [{ en: 'low back in its own shape', de: 'unterer Rücken in seiner eigenen Form' }]
    : [{ en: 'low back off the floor', de: 'unterer Rücken vom Boden weg' }]
}

function sceneryWords(scenery: readonly Scenery[], { pelvis }: Skeleton): readonly Text[] {
  return scenery.flatMap(each => {
    if (each.kind === 'wall')
      return each.atPct < pelvis[0]
        ? [{ en: 'a wall behind', de: 'eine Wand dahinter' }]
        : [{ en: 'a wall in front', de: 'eine Wand davor' }]
    return each.kind === 'chair' ? [{ en: 'a chair behind', de: 'ein Stuhl dahinter' }] : []
  })
}
