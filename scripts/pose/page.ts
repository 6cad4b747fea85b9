// A page with nothing on it but the pose worker: for `backstride pose` and for tests.
import { openPoseEye, type PoseEye, type PoseNews } from '@backstride/pose'

/** What a test or the terminal finds on the page. */
export interface BarePage {
  readonly eye: PoseEye<ImageBitmap>
  /** Everything the worker told without being asked. */
  readonly news: readonly PoseNews[]
}

declare global {
  interface Window {
    readonly backstridePose: BarePage
  }
}

const news: PoseNews[] = []
const worker = new Worker(new URL('worker.js', location.href), { type: 'module' })
const eye = openPoseEye<ImageBitmap>(worker, told => news.push(told))
Object.assign(window, { backstridePose: { eye, news } satisfies BarePage })

/** A picture the terminal asks about, and where to fetch it. */
interface Job {
  readonly pictures: readonly { readonly id: number; readonly address: string }[]
}

// The terminal has no wire into the browser: the page fetches what to do and sends back what it found.
if (new URLSearchParams(location.search).has('job')) await doJob()

async function doJob(): Promise<void> {
  const { pictures } = (await (await fetch('job.json')).json()) as Job
  const loaded = await eye.load({ model: 'full', delegate: 'CPU', running: 'still' })
  if (!loaded.ok) return send({ kind: 'failed', problem: loaded.error })
  for (const { id, address } of pictures) await send({ id, ...(await lookAt(address)) })
  await send({ kind: 'done' })
}

async function lookAt(address: string) {
  const bytes = await (await fetch(address)).blob()
  try {
    // Turned as the camera noted it was held.
    const image = await createImageBitmap(bytes, { imageOrientation: 'from-image' })
    const looked = await eye.look(image, 0, { wantsOutline: false })
    return looked.ok ? { kind: 'looked', ...looked.value } : { kind: 'failed', problem: looked.error }
  } catch {
    // The browser knows no picture in these bytes, and says no more than that.
    return { kind: 'notAPicture' }
  }
}

async function send(answer: object): Promise<void> {
  await fetch('answer', { method: 'POST', body: JSON.stringify(answer) })
}
