import { err, type Lang, ok, type Result, say, type Text } from '@backstride/kit'
import { formOfStill } from '@backstride/motion'
import { noChromium, notAPicture } from '../pose/look-at-pictures.ts'
import type { PictureFile, PictureSeen } from '../pose/picture-answer.ts'
import type { Io, Refusal, Verb } from '../verb.ts'

export const poseVerb: Verb = {
  usage: 'pose PATH…',
  says: 'What the camera’s eye sees in pictures: joints, angles, form. By the real model, on this machine.',
  flags: {},
  words: 'some',
  async run({ positional, lang }, io) {
    const pictures = await readPictures(positional, io)
    if (!pictures.ok) return pictures
    if (io.lookAtPictures === undefined) return err(noChromium)
    const seen = await io.lookAtPictures(pictures.value)
    if (!seen.ok) return seen
    const images = seen.value.map((each, index) => imageOf(positional[index] ?? '', each))
    return ok({ document: { images }, text: images.map(image => asText(image, lang)).join('\n') })
  },
}

async function readPictures(
  paths: readonly string[],
  io: Io,
): Promise<Result<readonly PictureFile[], Refusal>> {
  const pictures: PictureFile[] = []
  for (const file of paths) {
    const bytes = await io.readBytes(file)
    if (!bytes.ok) return bytes
    if (!looksLikePicture(bytes.value)) return err(notAPicture(file))
    pictures.push({ file, bytes: bytes.value })
  }
  return ok(pictures)
}

const firstBytes = [
  [0xff, 0xd8, 0xff],
  [0x89, 0x50, 0x4e, 0x47],
] as const

/** JPEG or PNG by the first bytes: what is neither is refused before a browser is started. */
const looksLikePicture = (bytes: Uint8Array): boolean =>
  firstBytes.some(first => first.every((byte, at) => bytes[at] === byte))

type Image = ReturnType<typeof imageOf>

/** Degrees from straight, flexion positive. A still has no baseline: what is said of its form is geometry alone. */
function imageOf(file: string, { frame, picture }: PictureSeen) {
  const { nearSide, hipFlexionDeg, kneeFlexionDeg, form } = formOfStill(frame, picture)
  return {
    file,
    found: frame.landmarks !== undefined,
    landmarks: (frame.landmarks ?? []).map(row => row.map(value => rounded(value, 4))),
    nearSide: nearSide ?? null,
    hipFlexionDeg: nearAndFar(hipFlexionDeg),
    kneeFlexionDeg: nearAndFar(kneeFlexionDeg),
    form,
    crowded: frame.crowded === true,
  }
}

interface NearAndFar {
  readonly near: number | undefined
  readonly far: number | undefined
}

/** null: not seen. Both names are always there. */
const nearAndFar = ({ near, far }: NearAndFar) => ({ near: told(near), far: told(far) })
const told = (deg: number | undefined): number | null => (deg === undefined ? null : rounded(deg, 1))

const rounded = (value: number, places: number): number => Math.round(value * 10 ** places) / 10 ** places

const words = {
  nobody: { en: '{file}: nobody found', de: '{file}: niemand gefunden' },
  found: {
    en: '{file}: near hip {hip}, near knee {knee}',
    de: '{file}: nahe Hüfte {hip}, nahes Knie {knee}',
  },
  about: { en: 'about {deg}°', de: 'etwa {deg}°' },
  unknown: { en: 'not seen', de: 'nicht zu sehen' },
  crowded: {
    en: '    somebody else may be in the picture',
    de: '    vielleicht ist noch jemand im Bild',
  },
} as const satisfies Record<string, Text>

/** The angles of a camera are no finer than this. Source: design, pose model; evidence 9.2. */
const bandDeg = 15

function asText({ file, found, hipFlexionDeg, kneeFlexionDeg, form, crowded }: Image, lang: Lang): string {
  if (!found) return say(words.nobody, lang, { file })
  const about = (deg: number | null) =>
    deg === null
      ? say(words.unknown, lang)
      : say(words.about, lang, { deg: Math.round(deg / bandDeg) * bandDeg })
  return [
    say(words.found, lang, { file, hip: about(hipFlexionDeg.near), knee: about(kneeFlexionDeg.near) }),
    `    ${form.map(({ check, state }) => `${check} ${state}`).join(', ')}`,
    ...(crowded ? [say(words.crowded, lang)] : []),
  ].join('\n')
}
