import { err, ok, type Result } from '@backstride/kit'
import type { Refusal } from '../verb.ts'
import type { PageAnswer, PictureFile, PictureSeen } from './picture-answer.ts'
import { servePictures } from './serve-pictures.ts'
import { startChromium } from './start-chromium.ts'

/** What looking needs beside the pictures. */
export interface PoseParts {
  /** Undefined: there is none on this machine. */
  readonly chromium: string | undefined
  /** The built pose files. */
  readonly folder: string | undefined
}

/** Nothing from the page for this long: something hangs. A picture takes a tenth of a second, the first some more. */
const silenceMs = 120_000

/** The real model looks at every picture, in a browser without a window. In the order of the pictures. */
export async function lookAtPictures(
  { chromium, folder }: PoseParts,
  pictures: readonly PictureFile[],
): Promise<Result<readonly PictureSeen[], Refusal>> {
  if (chromium === undefined || folder === undefined) return err(noChromium)
  const job = collect(pictures)
  const server = await servePictures(folder, pictures, job.take)
  const browser = await startChromium(chromium, server.address)
  const gone = browser.ended.then(why =>
    err({ type: 'browser-ended', message: `Chromium stopped early: ${why}.` }),
  )
  try {
    return await Promise.race([job.result, gone])
  } finally {
    job.stop()
    server.close()
    await browser.close()
  }
}

export const noChromium: Refusal = {
  type: 'no-browser',
  message:
    'The pose model runs in a Chromium, and there is none. Install one, or name it with CHROME_PATH, and try again.',
}

type Outcome = Result<readonly PictureSeen[], Refusal>

/** Waits for an answer to every picture. */
function collect(pictures: readonly PictureFile[]) {
  const seen: (PictureSeen | undefined)[] = pictures.map(() => undefined)
  let settle: (outcome: Outcome) => void = () => undefined
  const result = new Promise<Outcome>(resolve => {
    settle = resolve
  })
  const startPatience = () => setTimeout(() => settle(err(hangs)), silenceMs)
  let patience = startPatience()

  /** What this answer settles, if it is the last that is needed. */
  function outcomeOf(answer: PageAnswer): Outcome | undefined {
    switch (answer.kind) {
      case 'looked':
        seen[answer.id] = { frame: answer.frame, picture: answer.picture }
        return undefined
      case 'notAPicture':
        return err(notAPicture(pictures[answer.id]?.file ?? ''))
      case 'failed':
        return err({ type: 'model-failed', message: `The pose model failed: ${answer.problem.message}` })
      case 'done':
        return ok(seen.flatMap(each => each ?? []))
    }
  }
  return {
    result,
    take(answer: PageAnswer) {
      clearTimeout(patience)
      patience = startPatience()
      const outcome = outcomeOf(answer)
      if (outcome !== undefined) settle(outcome)
    },
    stop: () => clearTimeout(patience),
  }
}

const hangs: Refusal = {
  type: 'browser-hangs',
  message: 'Chromium gave no answer for two minutes. Nothing was looked at.',
}

export const notAPicture = (file: string): Refusal => ({
  type: 'not-a-picture',
  message: `${file} is not a picture that can be read: it takes JPEG and PNG.`,
})
