import type { Text } from '@backstride/kit'
import type { Check } from '../drill.ts'

/**
 * What each eye can honestly check of a hold on the floor. No landmark lies on the low back, so the camera is only
 * asked for legs and head. Source: EV 9, EV 5.5, physio notes 7.
 */
export const phone: Check = {
  eye: 'phone',
  sees: {
    en: 'Flat across your pelvis: whether it keeps its tilt, a sign that the low back stays down. Not the back itself.',
    de: 'Flach quer auf dem Becken: ob es seine Neigung hält, ein Zeichen, dass der untere Rücken unten bleibt. Nicht den Rücken selbst.',
  },
}
export const hand: Check = {
  eye: 'hand',
  sees: {
    en: 'Before the arms lift: whether a hand fits under the low back.',
    de: 'Bevor die Arme abheben: ob eine Hand unter den unteren Rücken passt.',
  },
}
export const self: Check = {
  eye: 'self',
  sees: {
    en: 'Whether you keep breathing, and whether the back felt flat to the end.',
    de: 'Ob du weiteratmest und ob sich der Rücken bis zum Ende flach angefühlt hat.',
  },
}
const camera = (sees: Text): Check => ({ eye: 'camera', sees })

export const kneesSeen = camera({
  en: 'From floor level at the side: roughly whether the knees stay over the hips.',
  de: 'Auf Bodenhöhe von der Seite: ungefähr, ob die Knie über der Hüfte bleiben.',
})
export const kneesAndHeadSeen = camera({
  en: 'From floor level at the side: roughly whether the knees stay over the hips, and whether the head is up.',
  de: 'Auf Bodenhöhe von der Seite: ungefähr, ob die Knie über der Hüfte bleiben und ob der Kopf oben ist.',
})
/** In profile the model may swap left and right: only the leg on the camera's side is asked for. */
export const longLegSeen = camera({
  en: 'From floor level, on the side of the long leg: roughly how high it stays.',
  de: 'Auf Bodenhöhe, auf der Seite des langen Beins: ungefähr, wie hoch es bleibt.',
})
export const longLegAndHeadSeen = camera({
  en: 'From floor level, on the side of the long leg: roughly how high it stays, and whether the head is up.',
  de: 'Auf Bodenhöhe, auf der Seite des langen Beins: ungefähr, wie hoch es bleibt und ob der Kopf oben ist.',
})
export const bothLegsSeen = camera({
  en: 'From floor level at the side: roughly how high the legs stay.',
  de: 'Auf Bodenhöhe von der Seite: ungefähr, wie hoch die Beine bleiben.',
})
export const bothLegsAndHeadSeen = camera({
  en: 'From floor level at the side: roughly how high the legs stay, and whether the head is up.',
  de: 'Auf Bodenhöhe von der Seite: ungefähr, wie hoch die Beine bleiben und ob der Kopf oben ist.',
})
