// Draws the icons of the installed app from the mark, once, with a Chromium: node build/draw-icons.mjs /usr/bin/chromium
import { mkdirSync, readFileSync } from 'node:fs'
import { chromium } from 'playwright'

const icons = new URL('../public/icons/', import.meta.url)
const mark = readFileSync(new URL('mark.svg', icons), 'utf8')
mkdirSync(icons, { recursive: true })

/** A Phosphor drawing, in a box of 256. */
function drawing(name) {
  const file = new URL(
    `../../../node_modules/@phosphor-icons/core/assets/bold/${name}-bold.svg`,
    import.meta.url,
  )
  return readFileSync(file, 'utf8').replace(/^<svg[^>]*>|<\/svg>\s*$/g, '')
}

const browser = await chromium.launch({
  ...(process.argv[2] === undefined ? {} : { executablePath: process.argv[2] }),
  args: ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking'],
})
const page = await browser.newPage()

/** The hand of "It hurts", as in the app, in `sun` on `ground`. */
const hurts = `<svg viewBox="0 0 64 64"><rect width="64" height="64" rx="15" fill="#33202F"/>
  <g transform="translate(12 12) scale(.15625)" fill="#FFB52E">${drawing('hand-tap')}</g></svg>`

/** A maskable icon fills its square, its drawing inside the middle 80 %. */
const drawings = [
  { file: 'icon-180.png', size: 180, maskable: true },
  { file: 'icon-192.png', size: 192, maskable: false },
  { file: 'icon-512.png', size: 512, maskable: false },
  { file: 'icon-maskable-512.png', size: 512, maskable: true },
  { file: 'shortcut-hurts-192.png', size: 192, maskable: false, of: hurts },
]
for (const { file, size, maskable, of = mark } of drawings) {
  const svg = maskable
    ? mark
        .replace('rx="15"', '')
        .replace(/(<path[^>]*\/><rect[^>]*\/>)/, '<g transform="translate(8 8) scale(.75)">$1</g>')
    : of
  await page.setViewportSize({ width: size, height: size })
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  )
  await page.screenshot({ path: new URL(file, icons).pathname, omitBackground: true })
}
await browser.close()
