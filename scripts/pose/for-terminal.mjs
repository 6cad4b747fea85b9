import { findChromium } from '../browser/find-chromium.mjs'
import { buildPose } from './build-pose.mjs'

/** What `backstride pose` needs of this repository: the built pose files and a Chromium, if there is one. */
export async function poseParts(root, say) {
  const chromium = await findChromium()
  return { chromium, folder: chromium === undefined ? undefined : await buildPose(root, say) }
}
