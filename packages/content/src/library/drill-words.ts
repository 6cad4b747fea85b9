import type { Text } from '@backstride/kit'
import type { LadderName, Lever, Need } from '../catalogue/drill.ts'

/** What a ladder is called where its positions are listed. */
export const ladderNames: Readonly<Record<LadderName, Text>> = {
  hollowHold: { en: 'Hollow hold', de: 'Hollow Hold' },
  neutralBrace: { en: 'Back as it is', de: 'Rücken, wie er ist' },
  twists: { en: 'Hip twists', de: 'Hüftdrehungen' },
  wallHollow: { en: 'At the wall', de: 'An der Wand' },
  squeezeTest: { en: 'Squeeze test', de: 'Anspanntest' },
  birdDog: { en: 'Bird dog', de: 'Vierfüßlerstand' },
  sidePlank: { en: 'Side plank', de: 'Seitstütz' },
  bridge: { en: 'Bridge', de: 'Schulterbrücke' },
  squat: { en: 'Squats', de: 'Kniebeugen' },
  hinge: { en: 'Hip hinge', de: 'Hüftbeuge' },
  hipSide: { en: 'Side of the hip', de: 'Seitliche Hüfte' },
  calf: { en: 'Calves', de: 'Waden' },
  cooldown: { en: 'After a run', de: 'Nach dem Lauf' },
}

/** The same inside a sentence, after an article in neither language: "go on with …", "about twelve minutes: …". */
export const ladderWords: Readonly<Record<LadderName, Text>> = {
  hollowHold: { en: 'hollow hold', de: 'Hollow Hold' },
  neutralBrace: { en: 'hold on the floor', de: 'Halten am Boden' },
  twists: { en: 'hip twists', de: 'Hüftdrehungen' },
  wallHollow: { en: 'hold at the wall', de: 'Halten an der Wand' },
  squeezeTest: { en: 'squeeze test', de: 'Anspanntest' },
  birdDog: { en: 'bird dog', de: 'Vierfüßlerstand' },
  sidePlank: { en: 'side plank', de: 'Seitstütz' },
  bridge: { en: 'bridges', de: 'Schulterbrücken' },
  squat: { en: 'squats', de: 'Kniebeugen' },
  hinge: { en: 'hip hinges', de: 'Hüftbeugen' },
  hipSide: { en: 'work for the side of the hip', de: 'Übungen für die seitliche Hüfte' },
  calf: { en: 'calf raises', de: 'Wadenheben' },
  cooldown: { en: 'easy walking', de: 'lockeres Gehen' },
}

/** What else people call it, in either language: only looked for, never shown. */
export const alsoCalled: Readonly<Record<LadderName, string>> = {
  hollowHold: 'hollow body core rumpf bauch abs dead bug rückenlage supine',
  neutralBrace: 'neutral brace core rumpf hollow neutrale position becken pelvis',
  twists: 'hip mobility rotation twist drehung drehen mobilität hüftbeuger hip flexor',
  wallHollow: 'wall press standing wand stehen car auto hollow',
  squeezeTest: 'glute gluteus po gesäß becken pelvis test squeeze',
  birdDog: 'all fours hands knees vierfüßler bird dog diagonal core rumpf',
  sidePlank: 'side bridge unterarmstütz seitlich plank core rumpf',
  bridge: 'glute bridge becken heben brücke po gesäß hip thrust',
  squat: 'squat chair stuhl kniebeuge split lunge ausfallschritt beine legs strength kraft',
  hinge: 'deadlift kreuzheben hinge rdl hamstring rückseite strength kraft',
  hipSide: 'abduction abduktion clam step-down gluteus medius seite strength kraft',
  calf: 'calf raise wade wadenheben heel ferse fersen strength kraft',
  cooldown: 'cooldown cool-down mobility stretch dehnen ausklang auslaufen lauf run',
}

/** The one thing that was made harder. */
export const leverNames: Readonly<Record<Lever, Text>> = {
  legs: { en: 'Legs', de: 'Beine' },
  arms: { en: 'Arms', de: 'Arme' },
  head: { en: 'Head', de: 'Kopf' },
  range: { en: 'Range', de: 'Weite' },
  stance: { en: 'Stance', de: 'Stand' },
  reach: { en: 'Reach', de: 'Griffweite' },
  support: { en: 'Support', de: 'Stütze' },
  load: { en: 'Load', de: 'Gewicht' },
  tempo: { en: 'Tempo', de: 'Tempo' },
  time: { en: 'Time', de: 'Dauer' },
}

/** Where it is done, and with what. `nothing`: standing, with nothing at hand. */
export const placeNames: Readonly<Record<Need | 'nothing', Text>> = {
  floor: { en: 'On the floor', de: 'Am Boden' },
  nothing: { en: 'Standing, nothing needed', de: 'Im Stand, ohne alles' },
  wall: { en: 'With a wall', de: 'Mit einer Wand' },
  chair: { en: 'With a chair', de: 'Mit einem Stuhl' },
  step: { en: 'With a step', de: 'Mit einer Stufe' },
  backpack: { en: 'With a backpack', de: 'Mit einem Rucksack' },
}
