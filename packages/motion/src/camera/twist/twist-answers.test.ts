import { describe, expect, it } from 'vitest'
import { filmOf, type Scene, standingView, usualNoise } from '../../synthetic/camera/index.ts'
import { reachLevels } from './reach-level.ts'
import {
  camera,
  film,
  last,
  one,
  reaching,
  seriesOf,
  sitting,
  stand,
  statesOf,
  turnScene,
} from './testing/made-twists.ts'
import { seeTwist, startTwistCamera, type TwistCameraState } from './twist-camera.ts'

describe('what is told beside the count', () => {
  it('[TWC-11] says why it sees nothing, and then tells no degrees and counts nothing', () => {
    const at = (scene: Partial<Scene<number>>, place = camera) =>
      statesOf(filmOf([stand(900), { ...stand(600), ...scene }], { camera: place })).at(-1)
    expect(at({ mixUp: 'nobody' })?.look.why).toBe('noPerson')
    expect(at({ crowded: true })?.look.why).toBe('crowded')
    expect(at({ camera: standingView({ heightM: 1.6, aimHeightM: 1.7, distanceM: 1.6 }) })?.look.why).toBe(
      'notWhole',
    )
    expect(at({ pose: { posture: sitting } })?.look).toEqual({ form: 'off' })
    for (const scene of [{ mixUp: 'nobody' }, { crowded: true }, { pose: { posture: sitting } }] as const)
      expect(at(scene)?.turnDeg).toBe(undefined)
    expect(startTwistCamera({ picture: camera.picture, neutral: undefined }).look.why).toBe('notCalibrated')
    const none = startTwistCamera({ picture: camera.picture, neutral: [] })
    const [frame] = film([stand(500)]).frames
    expect(frame && seeTwist(none, frame).look.why).toBe('notCalibrated')
  })

  it('[TWC-12] knows the rear leg, also when legs change their names for a while', () => {
    for (const rearLeg of ['left', 'right', 'none'] as const)
      for (const offDeg of [-35, 0, 20]) {
        const scenes = seriesOf([one('left'), one('right')], { rearLeg }).map((scene, index) =>
          index === 1 ? { ...scene, lastsMs: 400, mixUp: 'legs' as const } : scene,
        )
        const states = statesOf(
          filmOf(scenes, { camera: standingView({ offDeg }), noise: usualNoise, droppedShare: 0.1 }),
        )
        expect(states.at(-1)?.rearLeg).toBe(rearLeg)
        const isWrong = ({ rearLeg: seen }: TwistCameraState) => seen !== 'unsure' && seen !== rearLeg
        expect(states.some(isWrong)).toBe(false)
      }
    const flat = film(seriesOf([one('left')], { rearLeg: 'left' }))
    const noWorld = { ...flat, frames: flat.frames.map(frame => ({ ...frame, world: undefined })) }
    expect(last(noWorld).rearLeg).toBe('unsure')
  })

  it('[TWC-13] tells how far a hand came along the rear leg, seen from its side, and never too far', () => {
    for (const rearLeg of ['left', 'right'] as const)
      for (const offDeg of [45, 35, 15, 0, -20])
        for (const level of reachLevels) {
          const place = standingView({ offDeg: rearLeg === 'right' ? offDeg : -offDeg })
          const arms = 'extended'
          const state = last(film([stand(900, { rearLeg, arms }), ...reaching(rearLeg, level)], place))
          const { reach, deepestReach } = state
          expect(deepestReach).toBe(reach)
          if (offDeg === 45) expect({ level, reach }).toEqual({ level, reach: level })
          const deep = reach === undefined ? -1 : reachLevels.indexOf(reach)
          expect(deep).toBeLessThanOrEqual(reachLevels.indexOf(level))
          if (offDeg >= 35 && level !== 'glute') expect(deep).toBeGreaterThanOrEqual(0)
        }
  })

  it('[TWC-16] a hand at the rear leg without turning to it has reached nothing; another turn is told anew', () => {
    const rearLeg = 'right'
    const place = standingView({ offDeg: 40 })
    const start = stand(900, { rearLeg, arms: 'extended' })
    const [down, held, up, rest] = reaching(rearLeg, 'hamstring')
    if (!(down && held && up && rest)) throw new Error('Four scenes.')
    const deep = last(film([start, ...reaching(rearLeg, 'ankle'), down, held, up, rest], place))
    expect(deep).toMatchObject({ reach: 'hamstring', deepestReach: 'ankle' })
    const away = [start, turnScene(one('left'), { rearLeg, arms: 'extended' })]
    expect(last(film(away, place)).reach).toBe(undefined)
    const hanging = [
      stand(900, { rearLeg, arms: 'hanging' }),
      turnScene(one('left'), { rearLeg, arms: 'hanging' }),
    ]
    expect(last(film(hanging, place)).reach).toBe(undefined)
    const swaying = (deg: number) => [
      stand(900, { rearLeg, arms: 'hanging' }),
      turnScene(one(rearLeg, deg), { rearLeg, arms: 'hanging' }),
    ]
    expect(last(film(swaying(7), place)).reach).toBe(undefined)
    expect(last(film(swaying(30), place)).reach).toBe('glute')
  })
})
