import { err, ok } from '@backstride/kit'
import type { CameraFrame } from '@backstride/motion'
import { lying, lyingView, madeBodies, madePicture, seeBody } from '@backstride/motion/synthetic'
import { describe, expect, it } from 'vitest'
import { main } from '../main.ts'
import { noChromium } from '../pose/look-at-pictures.ts'
import type { PictureFile } from '../pose/picture-answer.ts'
import type { Io } from '../verb.ts'

const jpeg = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0])
const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d])
const files: Readonly<Record<string, Uint8Array>> = {
  'a.jpg': jpeg,
  'b.png': png,
  'notes.txt': Uint8Array.from([0x68, 0x69]),
  'empty.jpg': new Uint8Array(),
}

/** Somebody who lies in table-top, seen from their left: as the model would see them. */
const tableTop: CameraFrame = seeBody(
  { posture: lying({ left: 'tableTop', right: 'tableTop' }), gapM: 0 },
  lyingView({ nearSide: 'left', offSideDeg: 0, heightM: 0.3, distanceM: 2.5 }),
  madeBodies.drawn,
)
const nobody: CameraFrame = { tMs: 0, landmarks: undefined }

function terminal(sees: (picture: PictureFile) => CameraFrame, looks = true) {
  const looked: string[][] = []
  const io: Io = {
    readText: async path => err({ type: 'cannot-read', message: path }),
    readBytes: async path => {
      const bytes = files[path]
      return bytes === undefined
        ? err({ type: 'cannot-read', message: `${path} cannot be read (ENOENT).` })
        : ok(bytes)
    },
    ...(looks
      ? {
          lookAtPictures: async (pictures: readonly PictureFile[]) => {
            looked.push(pictures.map(({ file }) => file))
            return ok(pictures.map(picture => ({ frame: sees(picture), picture: madePicture })))
          },
        }
      : {}),
    tell: () => undefined,
  }
  return { looked, run: (...words: string[]) => main(['pose', ...words], io, '0.1.0') }
}

describe('backstride pose', () => {
  it('prints one document: every picture in the order asked, with the keys of the specification', async () => {
    const { run } = terminal(({ file }) => (file === 'a.jpg' ? tableTop : nobody))
    const { exitCode, stdout, stderr } = await run('a.jpg', 'b.png', '--json')
    expect([exitCode, stderr]).toEqual([0, ''])
    const { images } = JSON.parse(stdout)
    expect(images).toHaveLength(2)
    expect(images[0]).toEqual({
      file: 'a.jpg',
      found: true,
      landmarks: expect.any(Array),
      nearSide: 'left',
      hipFlexionDeg: { near: expect.any(Number), far: null },
      kneeFlexionDeg: { near: expect.any(Number), far: null },
      form: expect.arrayContaining([
        { check: 'tableTop', state: 'pass' },
        { check: 'kneesOverHips', state: 'pass' },
        { check: 'nearLegExtended', state: 'fail' },
        { check: 'farLegExtended', state: 'unseen' },
      ]),
      crowded: false,
    })
    expect(images[0].landmarks).toHaveLength(33)
    expect(images[0].landmarks.every((row: unknown[]) => row.length === 4)).toBe(true)
    expect(Math.abs(images[0].hipFlexionDeg.near - 90)).toBeLessThan(10)
  })

  it('where nobody is found every check is unseen and no angle is made up', async () => {
    const { run } = terminal(() => nobody)
    const { images } = JSON.parse((await run('a.jpg', '--json')).stdout)
    expect(images[0]).toMatchObject({
      found: false,
      landmarks: [],
      hipFlexionDeg: { near: null, far: null },
      kneeFlexionDeg: { near: null, far: null },
    })
    expect(new Set(images[0].form.map(({ state }: { state: string }) => state))).toEqual(new Set(['unseen']))
    expect(images[0].form).toHaveLength(7)
  })

  it('tells a person angles in steps of 15 degrees, in their language', async () => {
    const { run } = terminal(({ file }) => (file === 'a.jpg' ? { ...tableTop, crowded: true } : nobody))
    const { stdout } = await run('a.jpg', 'b.png', '--lang', 'de')
    expect(stdout).toContain('a.jpg: nahe Hüfte etwa 90°, nahes Knie etwa 90°')
    expect(stdout).toContain('vielleicht ist noch jemand im Bild')
    expect(stdout).toContain('b.png: niemand gefunden')
  })

  it.each([
    ['a file that is not there', ['a.jpg', 'gone.jpg'], 'cannot-read', 'gone.jpg'],
    ['a file that is no picture', ['notes.txt'], 'not-a-picture', 'notes.txt'],
    ['an empty file', ['empty.jpg'], 'not-a-picture', 'empty.jpg'],
  ])('refuses %s in one sentence, before any browser is started', async (_, paths, type, names) => {
    const { run, looked } = terminal(() => nobody)
    const refused = await run(...paths, '--json')
    expect(refused.exitCode).toBe(1)
    expect(JSON.parse(refused.stdout).error).toEqual({ type, message: expect.stringContaining(names) })
    expect((await run(...paths)).stderr.trim().split('\n')).toHaveLength(1)
    expect(looked).toEqual([])
  })

  it('says what to do where no browser is', async () => {
    const { run } = terminal(() => nobody, false)
    const refused = await run('a.jpg', '--json')
    expect(refused.exitCode).toBe(1)
    expect(JSON.parse(refused.stdout)).toEqual({ error: noChromium })
  })

  it.each([[[]], [['--json']], [['a.jpg', '--loud']]])('%j is wrong usage', async words => {
    const { run } = terminal(() => nobody)
    expect(await run(...words)).toMatchObject({ exitCode: 2, stdout: '' })
  })
})
