import { squeezeTest } from '../../exercises/squeeze-test.ts'
import { stopWords } from '../../exercises/stop-reasons.ts'
import type { Drill } from '../drill.ts'
import { clenched, leaningBack, relaxed, squeezed } from './postures.ts'

export * from './squeeze-guide.ts'

/** The feeling that both drills begin with. Source: article A5, EV 4 (A5). */
export const squeezeTestDrills: readonly Drill[] = [
  {
    id: 'GS0',
    ladder: 'squeezeTest',
    name: squeezeTest.name,
    position: {
      en: 'Stand and squeeze your glutes softly: the pelvis tucks a little.',
      de: 'Spann im Stand den Po sanft an: Das Becken kippt ein wenig nach hinten.',
    },
    moves: [
      { posture: relaxed, says: { en: 'Everything soft.', de: 'Alles locker.' } },
      {
        posture: squeezed,
        says: { en: 'Squeeze, about a third.', de: 'Anspannen, ein Drittel Kraft.' },
      },
    ],
    view: { yawDeg: -20, pitchDeg: 4 },
    dose: { kind: 'hold', rounds: 2, holdS: 10, restS: 6 },
    needs: [],
    lever: null,
    setUp: squeezeTest.steps,
    cues: [
      { en: 'About a third of your strength.', de: 'Etwa ein Drittel deiner Kraft.' },
      { en: 'Keep breathing, belly joins in.', de: 'Weiteratmen, der Bauch macht mit.' },
    ],
    faults: [
      {
        id: 'clenched',
        name: { en: 'Everything clenches, the knees bend', de: 'Alles verkrampft, die Knie beugen sich' },
        posture: clenched,
        correction: { en: 'Softer: about a third is enough.', de: 'Sanfter: Etwa ein Drittel reicht.' },
      },
      {
        id: 'leansBack',
        name: { en: 'The upper body leans back', de: 'Der Oberkörper lehnt sich zurück' },
        posture: leaningBack,
        correction: { en: 'Ribs over the pelvis.', de: 'Rippen über das Becken.' },
      },
    ],
    ends: {
      en: 'It ends after the second squeeze, or at once when it hurts.',
      de: 'Der Test endet nach dem zweiten Anspannen oder sofort, wenn es wehtut.',
    },
    stopWords,
    eyes: [
      {
        eye: 'self',
        sees: {
          en: 'Whether the pelvis moves under your hands, alike on both sides, without pain.',
          de: 'Ob sich das Becken unter deinen Händen bewegt, auf beiden Seiten gleich, ohne Schmerz.',
        },
      },
      {
        eye: 'camera',
        sees: {
          en: 'From the side: whether the pelvis moved forward against your relaxed stand. Not its tilt.',
          de: 'Von der Seite: ob das Becken gegenüber deinem lockeren Stand nach vorn kam. Nicht, wie weit es kippt.',
        },
      },
    ],
    source: 'article A5; EV 4 (A5); physio notes 1',
    tag: 'D',
  },
]
