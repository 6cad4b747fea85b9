// Draws every posture of the catalogue for looking at: `npm run figures [-- HH04 HM] [--dark] [--nameless]`; `--led`: how
// a session leads there instead, line by line, on the other side, down to the floor and up.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { chromium } from 'playwright'
import { runnerImport } from 'vite'
import { findChromium } from '../browser/find-chromium.mjs'

const words = process.argv.slice(2)
const theme = words.includes('--dark') ? 'dark' : 'light'
const wanted = words.filter(word => !word.startsWith('--'))
const css = ['look/tokens.css', 'figure/figure.css']
  .map(name => readFileSync(new URL(`../../apps/app/src/${name}`, import.meta.url), 'utf8'))
  .join('\n')
if (!('Temporal' in globalThis)) await import('temporal-polyfill/global')
const { module } = await runnerImport(new URL('./sheet.ts', import.meta.url).pathname, {
  configFile: false,
  logLevel: 'error',
})
const html = module.contactSheet({
  wanted,
  theme,
  labelled: !words.includes('--nameless'),
  led: words.includes('--led'),
  css,
})
const folder = new URL('../../.figures/', import.meta.url).pathname
const name = `${folder}${[theme, ...(words.includes('--led') ? ['led'] : []), ...wanted].join('-')}`
mkdirSync(folder, { recursive: true })
writeFileSync(`${name}.html`, html)
process.stderr.write(`${name}.html\n`)
await photograph()

/** A picture too, where there is a browser. */
async function photograph() {
  const executablePath = await findChromium()
  if (executablePath === undefined) return
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  await page.goto(`file://${name}.html`)
  await page.screenshot({ path: `${name}.png`, fullPage: true })
  await browser.close()
  process.stderr.write(`${name}.png\n`)
}
