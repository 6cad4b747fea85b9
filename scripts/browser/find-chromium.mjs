import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * The Chromium the tests run in: the one CHROME_PATH names, the system's, or the one Playwright downloaded.
 * A CHROME_PATH that leads nowhere is an error: whoever set it wants that one.
 * @returns {Promise<string | undefined>}
 */
export async function findChromium(env = process.env) {
  if (env.CHROME_PATH) {
    if (!canRun(env.CHROME_PATH))
      throw new Error(`CHROME_PATH names ${env.CHROME_PATH}, which cannot be run. Correct it or unset it.`)
    return env.CHROME_PATH
  }
  const folders = (env.PATH ?? '').split(delimiter)
  const system = names.flatMap(name => folders.map(folder => join(folder, name)))
  const found = [...system, ...elsewhere].find(canRun)
  if (found !== undefined) return found
  const { chromium } = await import('playwright')
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined
}

function canRun(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    // Not there, or not ours to run: the next place is asked.
    return false
  }
}
