import { join } from 'node:path'
import { run, runQuietly } from '../progress/run-quietly.mjs'
import { findChromium } from './find-chromium.mjs'

/** Finds a Chromium, or gets one: Debian's package where we may install it, else Playwright's own download. */
export async function ensureChromium(root, say) {
  const found = await findChromium()
  if (found !== undefined) return found
  if (await mayUseApt()) {
    const apt = {
      command: 'apt-get',
      cwd: root,
      say,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }
    try {
      await runQuietly({ ...apt, title: 'No Chromium found: asking Debian for its list', words: ['update'] })
      await runQuietly({
        ...apt,
        title: 'Installing Debian’s Chromium',
        words: ['install', '-y', '--no-install-recommends', 'chromium'],
      })
    } catch (error) {
      say(`  Debian’s package could not be had (${error.message}); trying Playwright’s.`)
    }
    const debian = await findChromium()
    if (debian !== undefined) return debian
  }
  await runQuietly({
    title: 'Downloading Playwright’s Chromium',
    command: process.execPath,
    words: [join(root, 'node_modules/playwright/cli.js'), 'install', 'chromium'],
    cwd: root,
    say,
  })
  const downloaded = await findChromium()
  if (downloaded === undefined)
    throw new Error('There is no Chromium. Install one, or name it with CHROME_PATH, and run npm test again.')
  return downloaded
}

async function mayUseApt() {
  if (process.getuid?.() !== 0) return false
  try {
    return (await run('apt-get', ['--version'], { cwd: '/' })).code === 0
  } catch {
    // No apt-get: not a Debian.
    return false
  }
}
