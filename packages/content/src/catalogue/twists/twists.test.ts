import { armAngles, legAngles, type Posture, solve } from '@backstride/body'
import { languages } from '@backstride/kit'
import { describe, expect, it } from 'vitest'
import { wordCount } from '../check/check-words.ts'
import { onSide } from '../sides/on-side.ts'
import { afterFrontOfHip, frontOfHip, reaches, twistDrills, twistFlow } from './index.ts'

const postures = twistDrills.flatMap(({ id, moves }) =>
  moves.map(({ posture }, index) => [`${id} ${index}`, posture] as const),
)
const drill = (id: string) => {
  const found = twistDrills.find(each => each.id === id)
  if (found === undefined) throw new Error(`There is no ${id}.`)
  return found
}
const last = (id: string): Posture => {
  const { moves } = drill(id)
  return (moves.at(-1) ?? moves[0]).posture
}

describe('the flow', () => {
  it('keeps the stored ids, and its last drill has four places to reach for', () => {
    expect(twistFlow.map(({ stage, reach }) => (reach === undefined ? stage : `${stage} ${reach}`))).toEqual([
      'HM0',
      'HM1',
      'HM2',
      'HM3',
      'HM4',
      'HM5 glute',
      'HM5 hamstring',
      'HM5 backOfKnee',
      'HM5 ankle',
    ])
    expect(twistDrills.map(({ id }) => id)).toEqual(['HM0', 'HM1', 'HM2', 'HM3', 'HM4', 'HM5'])
  })
  it.each(twistFlow)('$stage $reach has a name, a position, short cues and moves of its own', stage => {
    for (const lang of languages) {
      expect(stage.name[lang]).not.toBe('')
      expect(stage.position[lang]).not.toBe('')
      for (const cue of stage.cues) expect(wordCount(cue[lang])).toBeLessThanOrEqual(6)
    }
    expect(stage.cues.length).toBeGreaterThanOrEqual(2)
    expect(stage.moves.length).toBeGreaterThanOrEqual(2)
    expect(new Set(twistFlow.map(({ name }) => name.en)).size).toBe(twistFlow.length)
  })
})

describe('the turns', () => {
  it.each(postures)(
    '%s: the low back turns by at most 13 degrees, hips and ribs by more',
    (_, { pelvis, spine }) => {
      expect(Math.abs(spine.lumbarTurnDeg)).toBeLessThanOrEqual(13)
      const others = Math.abs(pelvis.turnDeg) + Math.abs(spine.thoracicTurnDeg)
      expect(others).toBeGreaterThanOrEqual(2 * Math.abs(spine.lumbarTurnDeg))
      expect(Math.sign(pelvis.turnDeg)).toBe(Math.sign(spine.thoracicTurnDeg))
    },
  )
  it('standing goes to both sides alike', () => {
    for (const id of ['HM0', 'HM1']) {
      const [middle, left, right] = drill(id).moves.map(({ posture }) => posture.spine.thoracicTurnDeg)
      expect(middle).toBeCloseTo(0)
      expect(left).toBeGreaterThan(0)
      expect(right).toBeCloseTo(-(left ?? Number.NaN))
    }
  })
  it('HM1 goes further than HM0', () => {
    expect(Math.abs(last('HM1').spine.thoracicTurnDeg)).toBeGreaterThan(
      Math.abs(last('HM0').spine.thoracicTurnDeg),
    )
  })
  it.each(['HM2', 'HM3', 'HM4', 'HM5'])('%s has the right leg back and turns toward it', id => {
    for (const { posture } of drill(id).moves) {
      const { legs } = solve(posture)
      expect(legs.right.ankle[0]).toBeLessThan(legs.left.ankle[0] - 20)
      expect(legs.right.knee[1]).toBeGreaterThan(4)
    }
    expect(last(id).pelvis.turnDeg).toBeLessThan(0)
  })
  it('HM3 holds both arms at shoulder height, HM4 one high and one low', () => {
    const extended = solve(last('HM3'))
    for (const side of ['left', 'right'] as const) {
      const { shoulder, wrist } = extended.arms[side]
      expect(Math.abs(wrist[1] - shoulder[1])).toBeLessThan(4)
      expect(armAngles(extended, side).elbowFlexionDeg).toBeLessThan(5)
    }
    const contralateral = solve(last('HM4'))
    expect(contralateral.arms.left.wrist[1]).toBeGreaterThan(contralateral.arms.left.shoulder[1] + 8)
    expect(contralateral.arms.right.wrist[1]).toBeLessThan(contralateral.arms.right.shoulder[1] - 8)
  })
  it('HM5: the hand gets to each place, lower each time, and no knee bends past 135 degrees', () => {
    const heights = twistFlow
      .filter(({ reach }) => reach !== undefined)
      .map(({ moves, reach }) => {
        const { posture } = moves.at(-1) ?? moves[0]
        const body = solve(posture)
        for (const side of ['left', 'right'] as const)
          expect(legAngles(body, side).kneeFlexionDeg).toBeLessThan(135)
        const { hip, knee, ankle } = body.legs.right
        const height = {
          glute: hip[1],
          hamstring: (hip[1] + knee[1]) / 2,
          backOfKnee: knee[1],
          ankle: ankle[1],
        }
        if (reach === undefined) throw new Error('Only stages with a reach are looked at.')
        expect(Math.abs(body.arms.right.knuckles[1] - height[reach])).toBeLessThan(7)
        return body.arms.right.wrist[1]
      })
    expect(heights).toHaveLength(reaches.length)
    expect(heights).toEqual([...heights].sort((a, b) => b - a))
  })
})

describe('what is said', () => {
  it('each split stance says the side first, the pinch, the pace and the wall', () => {
    for (const id of ['HM2', 'HM3', 'HM4', 'HM5']) {
      const said = drill(id)
        .setUp.map(({ en }) => en)
        .join(' ')
      expect(said, id).toMatch(/the right leg first/)
      expect(said, id).toMatch(/pinch in the groin: shorter step/)
      expect(said, id).toMatch(/without a swing/)
      expect(said, id).toMatch(/A wall beside you/)
    }
  })
  it('no phone is held to the breastbone by arms that reach', () => {
    const byPhone = twistDrills.filter(({ eyes }) => eyes.some(({ eye }) => eye === 'phone'))
    expect(byPhone.map(({ id }) => id)).toEqual(['HM0', 'HM1', 'HM2'])
  })
})

it('no reach leans the pelvis back: bent back, aside and turned at once is what a sore back likes least', () => {
  for (const { posture } of drill('HM5').moves) expect(posture.pelvis.pitchDeg).toBeGreaterThanOrEqual(0)
})

describe('the left leg back', () => {
  it('is the mirror image, seen as a mirror image', () => {
    const { moves, view } = onSide(drill('HM4'), 'left')
    for (const { posture, emphasis } of moves) {
      const { legs } = solve(posture)
      expect(legs.left.ankle[0]).toBeLessThan(legs.right.ankle[0] - 20)
      expect(emphasis).toEqual(['rightArm'])
    }
    expect((moves.at(-1) ?? moves[0]).posture.pelvis.turnDeg).toBeGreaterThan(0)
    expect(view.yawDeg).toBe(180 - drill('HM4').view.yawDeg)
  })
})

describe('the front of the hip', () => {
  it('each answer leads somewhere of its own', () => {
    const kinds = frontOfHip.answers.map(
      ({ id }) => afterFrontOfHip(id, { pinchedBefore: false }).change.kind,
    )
    expect(kinds).toEqual(['keep', 'longerStep', 'shorterStepOrStanding'])
  })
  it('a second pinch asks the safety question about the groin', () => {
    expect(afterFrontOfHip('pinches', { pinchedBefore: true }).change).toEqual({
      kind: 'screenAgain',
      flag: 'RF24',
    })
    expect(afterFrontOfHip('felt', { pinchedBefore: true }).change.kind).toBe('keep')
  })
})
