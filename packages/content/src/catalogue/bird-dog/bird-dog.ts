import type { Posture } from '@backstride/body'
import type { Drill, Fault } from '../drill.ts'
import { enteredFrom } from '../entered-from.ts'
import { ladderOf } from '../ladder-info.ts'
import {
  camera,
  keepBreathing,
  onTheFloor,
  self,
  smallTuck,
  stepsOf,
  stopRuleForAll,
  swapEachRound,
} from '../ladder-words.ts'
import { backRounds, backSags, birdDogPostures, hipsPikeUp, hipsTip, legTooHigh } from './postures.ts'

const step = stepsOf('birdDog', {
  view: onTheFloor,
  ends: {
    en: 'The round ends when your hips tip, your low back sags or you cannot keep breathing. The seconds until then count.',
    de: 'Die Runde endet, wenn das Becken zur Seite kippt, der untere Rücken durchhängt oder du nicht weiteratmen kannst. Die Sekunden bis dahin zählen.',
  },
  source: 'article A10; physio notes 9',
})

const allFours = {
  en: 'Kneel on all fours: hands under the shoulders, knees under the hips.',
  de: 'Geh in den Vierfüßlerstand: Hände unter den Schultern, Knie unter der Hüfte.',
}
const pushAway = {
  en: 'Push the floor away until the shoulder blades lie flat.',
  de: 'Schieb den Boden weg, bis die Schulterblätter flach liegen.',
}
const wrists = {
  en: 'If your wrists complain, stand on your fists or lie on your forearms.',
  de: 'Melden sich die Handgelenke, stütz dich auf die Fäuste oder die Unterarme.',
}

const fullCup = { en: 'A full cup rides your back.', de: 'Ein voller Becher auf dem Rücken.' }
const heelBack = { en: 'Heel long toward the wall behind.', de: 'Ferse lang nach hinten schieben.' }
const thumbUp = { en: 'Thumb up, arm beside the ear.', de: 'Daumen hoch, Arm neben dem Ohr.' }
const eyesDown = { en: 'Eyes down, neck long.', de: 'Blick nach unten, Nacken lang.' }

const sagging = (from: Posture): Fault => ({
  id: 'backSags',
  name: { en: 'The low back sags', de: 'Der untere Rücken hängt durch' },
  posture: backSags(from),
  correction: { en: 'Draw the belly up a little.', de: 'Zieh den Bauch ein wenig hoch.' },
})
const tipping = (from: Posture): Fault => ({
  id: 'hipsTip',
  name: { en: 'The hips tip to one side', de: 'Das Becken kippt zur Seite' },
  posture: hipsTip(from),
  correction: { en: 'Both hip bones look at the floor.', de: 'Beide Hüftknochen zeigen zum Boden.' },
})
const tooHigh = (from: Posture): Fault => ({
  id: 'legTooHigh',
  name: { en: 'The leg goes above the hip', de: 'Das Bein steigt über die Hüfte' },
  posture: legTooHigh(from),
  correction: { en: 'Long and level, not high.', de: 'Lang und waagerecht, nicht hoch.' },
})
const rounding = (from: Posture): Fault => ({
  id: 'backRounds',
  name: { en: 'The back rounds', de: 'Der Rücken wird rund' },
  posture: backRounds(from),
  correction: { en: 'Long from tailbone to crown.', de: 'Lang vom Steißbein bis zum Scheitel.' },
})

const cupFelt = self(
  'Whether the cup would spill, and whether you keep breathing.',
  'Ob der Becher überschwappen würde und ob du weiteratmest.',
)
const legSeen = camera(
  'From floor level, on the side of the long leg: roughly how high it is.',
  'Auf Bodenhöhe, auf der Seite des langen Beins: ungefähr, wie hoch es ist.',
)
const armAndLegSeen = camera(
  'From floor level at the side: roughly how high arm and leg are.',
  'Auf Bodenhöhe von der Seite: ungefähr, wie hoch Arm und Bein sind.',
)

const { kneeling, footSlidBack, legLong, armAndLegLong, elbowToKnee, hovering, hoveringLegLong } =
  birdDogPostures

/** Source: article A10 names two further core drills, not which; this one is ours. Steps: physio notes 9. */
export const birdDogDrills: readonly Drill[] = [
  step({
    id: 'BD0',
    name: { en: 'On hands and knees, breathe', de: 'Vierfüßlerstand, atmen' },
    position: { en: 'Hands and knees stay down.', de: 'Hände und Knie bleiben am Boden.' },
    moves: [{ posture: kneeling }],
    needs: ['floor'],
    lever: null,
    setUp: [allFours, pushAway, smallTuck, wrists],
    cues: [fullCup, { en: 'Breathe into the sides.', de: 'In die Flanken atmen.' }, eyesDown],
    faults: [sagging(kneeling), rounding(kneeling)],
    eyes: [cupFelt],
  }),
  step({
    id: 'BD1',
    name: { en: 'One foot slides back', de: 'Ein Fuß gleitet nach hinten' },
    position: {
      en: 'One leg is long, its toes stay down.',
      de: 'Ein Bein ist lang, die Zehen bleiben am Boden.',
    },
    moves: [{ posture: footSlidBack }],
    entryPostures: enteredFrom(kneeling, footSlidBack),
    needs: ['floor'],
    lever: 'legs',
    setUp: [
      allFours,
      smallTuck,
      {
        en: 'Slide one foot back until the knee is straight.',
        de: 'Schieb einen Fuß nach hinten, bis das Knie gestreckt ist.',
      },
      swapEachRound,
    ],
    cues: [fullCup, heelBack, keepBreathing],
    faults: [sagging(footSlidBack), tipping(footSlidBack)],
    eyes: [cupFelt],
  }),
  step({
    id: 'BD2',
    name: { en: 'One leg at hip height', de: 'Ein Bein auf Hüfthöhe' },
    position: {
      en: 'The long leg leaves the floor, as high as the hip.',
      de: 'Das lange Bein hebt ab, bis auf Hüfthöhe.',
    },
    moves: [{ posture: legLong }],
    entryPostures: [kneeling, footSlidBack, legLong, legLong],
    needs: ['floor'],
    lever: 'support',
    setUp: [
      allFours,
      smallTuck,
      {
        en: 'Slide one foot back, then lift the leg to hip height.',
        de: 'Schieb einen Fuß nach hinten, dann heb das Bein auf Hüfthöhe.',
      },
      swapEachRound,
    ],
    cues: [fullCup, heelBack, keepBreathing],
    faults: [tooHigh(legLong), tipping(legLong)],
    eyes: [legSeen, cupFelt],
  }),
  step({
    id: 'BD3',
    name: { en: 'Leg and opposite arm', de: 'Bein und Gegenarm' },
    position: {
      en: 'The opposite arm reaches forward too.',
      de: 'Dazu streckt sich der Gegenarm nach vorn.',
    },
    moves: [{ posture: armAndLegLong, emphasis: ['leftArm'] }],
    entryPostures: [kneeling, footSlidBack, legLong, armAndLegLong],
    needs: ['floor'],
    lever: 'arms',
    setUp: [
      allFours,
      smallTuck,
      { en: 'First one leg long, then the opposite arm.', de: 'Erst ein Bein lang, dann der Gegenarm.' },
      swapEachRound,
    ],
    cues: [fullCup, thumbUp, keepBreathing],
    faults: [tipping(armAndLegLong), tooHigh(armAndLegLong)],
    eyes: [armAndLegSeen, cupFelt],
  }),
  step({
    id: 'BD4',
    name: { en: 'Elbow to knee between holds', de: 'Ellbogen zum Knie zwischen den Haltezeiten' },
    position: {
      en: 'Between holds elbow and knee meet under the belly.',
      de: 'Zwischen den Haltezeiten treffen sich Ellbogen und Knie unter dem Bauch.',
    },
    moves: [
      {
        posture: armAndLegLong,
        says: { en: 'Long, and hold.', de: 'Lang werden und halten.' },
        emphasis: ['leftArm'],
      },
      {
        posture: elbowToKnee,
        says: { en: 'Elbow toward knee, slowly.', de: 'Ellbogen langsam zum Knie.' },
        emphasis: ['leftArm'],
      },
    ],
    entryPostures: enteredFrom(elbowToKnee, armAndLegLong),
    needs: ['floor'],
    lever: 'range',
    setUp: [
      allFours,
      smallTuck,
      {
        en: 'Reach long and hold, then bring elbow and knee together and reach out again.',
        de: 'Streck dich lang und halte, dann führ Ellbogen und Knie zueinander und streck dich wieder.',
      },
      {
        en: 'Elbow and knee need not touch. All rounds on one side, then the other.',
        de: 'Ellbogen und Knie müssen sich nicht berühren. Erst alle Runden auf einer Seite, dann auf der anderen.',
      },
    ],
    cues: [fullCup, { en: 'Slowly in, slowly out.', de: 'Langsam hinein, langsam hinaus.' }, keepBreathing],
    faults: [tipping(armAndLegLong), tooHigh(armAndLegLong)],
    eyes: [armAndLegSeen, cupFelt],
  }),
  step({
    id: 'BD5',
    name: { en: 'Knees hover, one leg lifts', de: 'Knie schweben, ein Bein hebt ab' },
    position: {
      en: 'The knees hover while one leg goes long.',
      de: 'Die Knie schweben, während ein Bein lang wird.',
    },
    moves: [
      { posture: hovering, says: { en: 'Knees just off the floor.', de: 'Knie knapp über dem Boden.' } },
      { posture: hoveringLegLong, says: { en: 'One leg long, and hold.', de: 'Ein Bein lang und halten.' } },
    ],
    entryPostures: [kneeling, hovering, hovering, hoveringLegLong],
    needs: ['floor'],
    lever: 'support',
    setUp: [
      allFours,
      {
        en: 'Tuck the toes under and let the knees hover a hand’s width above the floor.',
        de: 'Stell die Zehen auf und lass die Knie eine Handbreit schweben.',
      },
      { en: 'Take one leg long, as high as the hip.', de: 'Streck ein Bein lang, bis auf Hüfthöhe.' },
      swapEachRound,
    ],
    cues: [fullCup, { en: 'Knees stay low.', de: 'Knie bleiben tief.' }, keepBreathing],
    faults: [
      {
        id: 'hipsPikeUp',
        name: { en: 'The hips rise to the ceiling', de: 'Die Hüfte steigt zur Decke' },
        posture: hipsPikeUp(hovering),
        correction: { en: 'Hips as high as the shoulders.', de: 'Hüfte so hoch wie die Schultern.' },
      },
      tipping(hoveringLegLong),
    ],
    eyes: [legSeen, cupFelt],
  }),
]

export const birdDogLadder = ladderOf(birdDogDrills, {
  ladder: 'birdDog',
  name: { en: 'Bird dog', de: 'Vierfüßlerstand' },
  purpose: {
    en: 'Trains your trunk to stay quiet while arms and legs move.',
    de: 'Trainiert deinen Rumpf darin, ruhig zu bleiben, während sich Arme und Beine bewegen.',
  },
  stopRule: stopRuleForAll,
  ownStopRules: [
    {
      when: { en: 'Your wrists hurt', de: 'Die Handgelenke tun weh' },
      advice: {
        en: 'Stand on your fists or lie on your forearms.',
        de: 'Stütz dich auf die Fäuste oder auf die Unterarme.',
      },
      change: { kind: 'adjust' },
    },
    {
      when: { en: 'Your hips tip', de: 'Das Becken kippt zur Seite' },
      advice: { en: 'Take the step before this one.', de: 'Nimm die Stufe davor.' },
      change: { kind: 'stepDown' },
    },
  ],
})
