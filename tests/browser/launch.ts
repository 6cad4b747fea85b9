import { findChromium } from '../../scripts/browser/find-chromium.mjs'

const executablePath = await findChromium()

/** How every test starts Chromium: quiet on the network, so that a request seen is a request the product made. */
export const launchOptions = {
  ...(executablePath === undefined ? {} : { executablePath }),
  args: [
    // Chromium's sandbox does not start as root, as in most containers.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
}
