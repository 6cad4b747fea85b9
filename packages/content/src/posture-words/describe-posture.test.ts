import { freeArm, freeLeg, makePosture, mirrored, type Posture } from '@backstride/body'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../catalogue/catalogue.ts'
import { describePosture } from './describe-posture.ts'

const bent = freeLeg({ hipFlexionDeg: 90, kneeFlexionDeg: 90 })
const both = <Value>(value: Value) => ({ left: value, right: value })
const lying = (over: Partial<Parameters<typeof makePosture>[1]>): Posture =>
  makePosture('supine', { contacts: ['head', 'upperBack', 'lowBack', 'seat'], legs: both(bent), ...over })

describe('a posture in words', () => {
  it('says how the body lies, then what differs', () => {
    const posture = makePosture('supine', {
      spine: { thoracicFlexionDeg: 28 },
      legs: { left: bent, right: freeLeg({ hipFlexionDeg: 45 }) },
      arms: both(freeArm({ shoulderFlexionDeg: 28 })),
      contacts: ['lowBack', 'seat'],
    })
    expect(describePosture(posture)).toEqual({
      en: 'On the back. Right leg long at 45 degrees. Left leg in table-top, knee over the hip. Both arms low beside the hips, just off the floor. Head and shoulders up. Low back flat on the floor.',
      de: 'Auf dem Rücken. Rechtes Bein lang bei 45 Grad. Linkes Bein im rechten Winkel, Knie über der Hüfte. Beide Arme tief neben der Hüfte, knapp über dem Boden. Kopf und Schultern hoch. Unterer Rücken flach am Boden.',
    })
  })

  it('tells a lifted low back from one that lies', () => {
    const lifted = lying({ pelvis: { tiltDeg: 12 }, contacts: ['head', 'upperBack', 'seat'] })
    expect(describePosture(lifted).en).toContain('Low back off the floor.')
    expect(describePosture(lying({})).en).toContain('Low back flat on the floor.')
  })

  const told = (id: string, move: number) => {
    const drill = catalogue.find(each => each.id === id)
    const pose = drill?.moves[move]
    return pose === undefined ? '' : describePosture(pose.posture, drill?.scenery, drill?.view).de
  }

  it.each([
    ['SQ0', 0, 'Auf einem Stuhl sitzend. Beide Hände auf den Oberschenkeln.'],
    ['SQ2', 1, 'Im Stand. Dahinter ein Stuhl.'],
    ['CA3', 1, 'Linke Ferse oben. Rechte Hand stützt sich ab.'],
    ['CD0', 0, 'Schrittstellung, linkes Bein hinten.'],
    ['HI2', 0, 'Schrittstellung, linkes Bein hinten. Oberkörper nach vorn geneigt.'],
    ['HI4', 0, 'Rechtes Bein nach hinten gestreckt.'],
    ['HS3', 0, 'Becken rechts tiefer.'],
    ['HS3', 1, 'Becken rechts höher.'],
    ['SP0', 0, 'Daneben eine Wand. Nach rechts gelehnt. Rechter Unterarm seitlich angelehnt.'],
    ['SP2', 0, 'Hüfte dicht am Boden.'],
    ['BD4', 1, 'Rechtes Bein unter den Bauch gezogen.'],
    ['BD5', 0, 'Beide Knie knapp über dem Boden.'],
    ['BR4', 0, 'Linkes Bein gebeugt, Knie zur Brust gezogen.'],
    ['BR5', 1, 'Rechtes Bein gebeugt, Fuß auf einer Stufe.'],
    ['GS0', 1, 'Beide Hände an der Hüfte. Becken leicht nach hinten gekippt.'],
    ['HM0', 0, 'Beide Hände vor der Brust, Ellbogen gebeugt.'],
  ])('%s, move %i says what is seen', (id, move, words) => {
    expect(told(id, move)).toContain(words)
  })

  it('left and right change places in a mirror', () => {
    for (const { moves } of catalogue)
      for (const { posture } of moves) {
        const swapped = describePosture(posture).en.replace(/left|right/gi, word =>
          /^l/i.test(word) ? 'right' : 'left',
        )
        const words = (text: string) => text.toLowerCase().split(/\. ?/).toSorted().join()
        expect(words(describePosture(mirrored(posture)).en)).toBe(words(swapped))
      }
  })

  it.each(catalogue.map(drill => [drill.id, drill] as const))(
    '%s: every position has its own words',
    (_, drill) => {
      const told = drill.moves.map(({ posture }) => describePosture(posture, drill.scenery))
      for (const { en, de } of told) {
        expect(en).toMatch(/^[A-Z].*\.$/)
        expect(de).toMatch(/^[A-ZÄÖÜ].*\.$/)
        expect(`${en} ${de}`).not.toMatch(/[{}]|NaN|undefined/)
      }
    },
  )

  it('a larger turn sounds larger', () => {
    const left = (id: string) => {
      const drill = catalogue.find(each => each.id === id)
      return drill?.moves[1] === undefined ? '' : describePosture(drill.moves[1].posture).en
    }
    expect(left('HM0')).toContain('Turned a little to the left.')
    expect(left('HM1')).toContain('Turned to the left.')
  })

  it('no two holds on the floor sound the same', () => {
    const holds = catalogue.filter(({ ladder }) => ladder === 'hollowHold')
    const told = holds.map(({ moves }) => describePosture(moves[0].posture).de)
    expect(new Set(told).size).toBe(holds.length)
  })
})
