import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What the pose files are made of. */
const works = [
  {
    name: '@mediapipe/tasks-vision',
    what: 'The runtime: part of worker.js, and both files in wasm/. Not changed.',
  },
  {
    name: '@mediapipe/pose',
    what: `The weights of the pose detector and of the pose landmarkers lite and full, in models/.
CHANGED by Backstride: each .tflite file was given a front with TFLite metadata that says how a picture
is normalised (detector: mean 127.5, std 127.5; landmarkers: mean 0, std 255), and two files at a time
were put into one .task archive, stored. The bytes of the networks themselves are as they were.`,
  },
]

/** Attributions and the statement of change that the Apache License asks for. `root` is the repository. */
export function noticeOf(root) {
  const told = works.map(({ name, what }) => {
    const { version, license } = JSON.parse(
      readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'),
    )
    return `${name} ${version} (${license})\nCopyright The MediaPipe Authors.\n${what}\n`
  })
  return `The pose files of Backstride contain these works, under the Apache License 2.0 (LICENSE.txt):\n\n${told.join('\n')}`
}
