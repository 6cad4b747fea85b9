import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { makePosture, solve, type Vector } from '@backstride/body'
import { hollowHoldPostures } from '@backstride/content'
import { landmarks } from '@backstride/motion'
import { expect, test } from '@playwright/test'
import { buildPose } from '../../scripts/pose/build-pose.mjs'
import { servePose } from '../browser/pose-server.ts'
import { pngOf } from '../browser/rendered-person/png.ts'
import { type Camera, placeInPicture, renderPerson } from '../browser/rendered-person/render.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const [widthPx, heightPx] = [640, 368]
/** A phone that stands 3 m beside the runner, on their right. */
const camera: Camera = { from: [-5, 32, 165], to: [0, 20, 0], fovDeg: 42 }
const tableTop = hollowHoldPostures.HH02
const png = pngOf(renderPerson(tableTop, camera, widthPx, heightPx))

/** Somebody else, who stands and looks on. */
const onlooker = pngOf(
  renderPerson(
    makePosture('standing', { contacts: ['leftFoot', 'rightFoot'] }),
    { from: [190, 55, 30], to: [0, 50, 0], fovDeg: 36 },
    240,
    heightPx,
  ),
)

/** The near joints as they were drawn, shares of the picture. */
const drawn = (() => {
  const { legs, arms } = solve(tableTop)
  const at = (point: Vector) => placeInPicture(point, camera, widthPx, heightPx)
  return {
    [landmarks.rightShoulder]: at(arms.right.shoulder),
    [landmarks.rightHip]: at(legs.right.hip),
    [landmarks.rightKnee]: at(legs.right.knee),
    [landmarks.rightAnkle]: at(legs.right.ankle),
  }
})()

test('the lite model finds an own render in a worker, and who looks on; nothing is asked of any other origin', async ({
  page,
}) => {
  const folder = await buildPose(root, () => undefined)
  const server = await servePose(folder, { 'own.png': png, 'onlooker.png': onlooker })
  const asked: string[] = []
  const complaints: string[] = []
  page.context().on('request', request => asked.push(request.url()))
  page.on('pageerror', error => complaints.push(error.message))
  page.on('console', line => {
    if (/Content Security Policy/.test(line.text())) complaints.push(line.text())
  })
  try {
    await page.goto(`${server.origin}/page.html`)
    await page.waitForFunction(() => 'backstridePose' in window)
    const seen = await page.evaluate(async () => {
      const { eye } = window.backstridePose
      const loaded = await eye.load({ model: 'lite', delegate: 'CPU', running: 'video' })
      const picture = await (await fetch('own.png')).blob()
      const looks = []
      for (let frame = 0; frame < 12; frame++)
        looks.push(await eye.look(await createImageBitmap(picture), frame * 90, { wantsOutline: frame > 8 }))
      await eye.load({ model: 'lite', delegate: 'CPU', running: 'still' })
      const onlooker = await (await fetch('onlooker.png')).blob()
      const both = new OffscreenCanvas(880, 368)
      const context = both.getContext('2d')
      for (const [blob, left] of [
        [picture, 0],
        [onlooker, 640],
      ] as const)
        context?.drawImage(await createImageBitmap(blob), left, 0)
      const crowd = await eye.look(both.transferToImageBitmap(), 0, { wantsOutline: false })
      return { loaded, looks, crowd }
    })
    expect(seen.loaded).toMatchObject({ ok: true, value: { engine: { model: 'lite', delegate: 'CPU' } } })
    for (const look of seen.looks) {
      if (!look.ok) throw new Error(look.error.message)
      const { frame, picture } = look.value
      expect(picture).toEqual({ widthPx, heightPx })
      expect(frame.crowded).toBeUndefined()
      expect(frame.landmarks).toHaveLength(33)
      expect(frame.world).toHaveLength(33)
      for (const [index, [x, y]] of Object.entries(drawn)) {
        const [foundX = 0, foundY = 0] = frame.landmarks?.[Number(index)] ?? []
        const offPx = Math.hypot((foundX - x) * widthPx, (foundY - y) * heightPx)
        expect(offPx, `landmark ${index}`).toBeLessThan(0.03 * widthPx)
      }
    }
    expect(seen.crowd).toMatchObject({ ok: true, value: { frame: { crowded: true } } })
    const underside = seen.looks.map(look => look.ok && look.value.frame.maskUndersidePx)
    expect(underside.slice(0, 9)).toEqual(Array.from({ length: 9 }, () => undefined))
    checkUnderside(underside.at(-1) || [])

    // Where the worker's own requests are seen, a request to anybody else would be seen too.
    for (const name of ['worker.js', 'models/lite.task', 'wasm/vision_wasm_module_internal.wasm'])
      expect(asked).toContain(`${server.origin}/${name}`)
    expect(asked.filter(url => !url.startsWith(`${server.origin}/`))).toEqual([])
    expect(complaints).toEqual([])
  } finally {
    server.close()
  }
})

/** Under the back there is floor; left of the head and right of the feet there is nobody. */
function checkUnderside(underside: readonly number[]): void {
  expect(underside).toHaveLength(widthPx / 4)
  const [shoulderX, shoulderY] = drawn[landmarks.rightShoulder] ?? [0, 0]
  const under = underside[Math.round((shoulderX * widthPx) / 4)] ?? 0
  expect(under).toBeGreaterThan(shoulderY * heightPx)
  expect(under).toBeLessThan(0.8 * heightPx)
  expect([underside[2], underside.at(-3)]).toEqual([-1, -1])
}

test('what is served names no address that readings could be sent to', async () => {
  const folder = await buildPose(root, () => undefined)
  for (const name of [
    'worker.js',
    'page.js',
    'wasm/vision_wasm_module_internal.js',
    'wasm/vision_wasm_module_internal.wasm',
  ]) {
    const hosts = readFileSync(join(folder, name), 'latin1').match(/[\w.-]+\.googleapis\.com/g) ?? []
    // This one names kinds of messages and is never asked.
    expect(
      hosts.filter(host => host !== 'type.googleapis.com'),
      name,
    ).toEqual([])
  }
})

test('backstride pose sees the same person, and says one sentence to what it cannot read', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'backstride-pictures-'))
  const path = (name: string) => join(folder, name)
  const backstride = (...words: readonly string[]) =>
    promisify(execFile)(process.execPath, [
      join(root, 'apps/cli/bin/backstride.mjs'),
      'pose',
      ...words,
      '--json',
    ])
  try {
    writeFileSync(path('own.png'), png)
    writeFileSync(path('half.png'), png.subarray(0, 1000))
    const { stdout } = await backstride(path('own.png'))
    const { images } = JSON.parse(stdout)
    expect(images).toMatchObject([{ file: path('own.png'), found: true, nearSide: 'right', crowded: false }])
    expect(Math.abs(images[0].hipFlexionDeg.near - 90)).toBeLessThan(15)
    expect(Math.abs(images[0].kneeFlexionDeg.near - 90)).toBeLessThan(15)
    expect(images[0].form).toContainEqual({ check: 'tableTop', state: 'pass' })

    const refused = await backstride(path('own.png'), path('half.png')).catch((error: unknown) => error)
    expect(refused).toMatchObject({ code: 1 })
    const { error } = JSON.parse(String((refused as { stdout: string }).stdout))
    expect(error).toEqual({ type: 'not-a-picture', message: expect.stringContaining('half.png') })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
