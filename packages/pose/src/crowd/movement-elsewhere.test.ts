import { describe, expect, it } from 'vitest'
import type { Box } from './body-box.ts'
import { elsewhere, type Movement, stillRoom, type Thumbnail, watchRoom } from './movement-elsewhere.ts'

const { columns, rows } = elsewhere
const body: Box = { left: 0.2, top: 0.4, right: 0.8, bottom: 0.8 }

/** A grey room with a dark thing in it: left, top, width and height in cells. */
function room(thing: readonly [number, number, number, number] | undefined, light = 120): Thumbnail {
  const brightness = new Uint8Array(columns * rows).fill(light)
  if (thing !== undefined) {
    const [left, top, width, height] = thing
    for (let row = top; row < top + height; row++)
      for (let column = left; column < left + width; column++)
        if (column < columns && row < rows) brightness[row * columns + column] = light - 70
  }
  return { brightness }
}
const watch = (thumbnails: readonly Thumbnail[], start: Movement = stillRoom) =>
  thumbnails.reduce((movement, thumbnail) => watchRoom(movement, thumbnail, body), start)

/** Something of this size that walks along the bottom of the picture. */
const walk = (width: number, height: number, times = 6) =>
  Array.from({ length: times }, (_, step) => room([step * 3, rows - height, width, height]))
const dog = walk(9, 6)

describe('what moves beside the runner', () => {
  it('a dog that walks through is seen', () => {
    expect(watch(dog).moving).toBe(true)
  })

  it('is believed at the second look, not at the first', () => {
    const looks = [room(undefined), ...dog]
    expect(watch(looks.slice(0, 2)).moving).toBe(false)
    expect(watch(looks.slice(0, 3)).moving).toBe(true)
  })

  it('once still, it is calm again after a while, not at once', () => {
    const stands = Array.from({ length: elsewhere.calmTimes }, () => dog.at(-1) ?? room(undefined))
    expect(watch(stands.slice(1), watch(dog)).moving).toBe(true)
    expect(watch(stands, watch(dog)).moving).toBe(false)
  })
})

describe('what is no company', () => {
  it.each([
    ['a room where nothing changes', Array.from({ length: 8 }, () => room([3, 3, 9, 9]))],
    [
      'the runner, who moves inside of their own place',
      Array.from({ length: 8 }, (_, step) => room([20 + 2 * step, 18, 9, 7])),
    ],
    ['a fly', walk(2, 2)],
    [
      'a lamp that is switched on and off',
      Array.from({ length: 8 }, (_, step) => room(undefined, step % 2 ? 200 : 90)),
    ],
    [
      'a camera that finds its exposure',
      Array.from({ length: 8 }, (_, step) => room([3, 3, 9, 9], 120 + 4 * step)),
    ],
    [
      'leaves, here and there',
      Array.from({ length: 8 }, (_, step) => {
        const leaves = room(undefined)
        for (let at = step % 2; at < columns * 10; at += 11) leaves.brightness[at] = 40
        return leaves
      }),
    ],
  ])('%s', (_, thumbnails) => {
    for (let count = 1; count <= thumbnails.length; count++)
      expect(watch(thumbnails.slice(0, count)).moving).toBe(false)
  })
})
