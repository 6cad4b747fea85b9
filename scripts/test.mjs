// `npm test`: everything. `npm run check` (--quick): what runs before every commit. Ends with `N passed, N failed`.
import { fileURLToPath } from 'node:url'
import { requireNode } from './install/require-node.mjs'

requireNode()
const root = fileURLToPath(new URL('..', import.meta.url))
const say = line => void process.stdout.write(`${line}\n`)
const quick = process.argv.includes('--quick')
const total = { passed: 0, failed: 0 }

try {
  const { ensureInstalled } = await import('./install/ensure-installed.mjs')
  await ensureInstalled(root, say)
  const { ensureChromium } = await import('./browser/ensure-chromium.mjs')
  if (!quick) process.env.CHROME_PATH = await ensureChromium(root, say)
  const { allGates } = await import('./gates/all-gates.mjs')
  for (const gate of allGates(root)) if (gate.quick || !quick) await pass(gate)
} catch (error) {
  say(`${error.output ?? ''}\n${error.output === undefined ? error.stack : error.message}`)
  total.failed++
}
say(`${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed === 0 ? 0 : 1

async function pass({ title, run }) {
  const began = Date.now()
  const { passed, failed, output } = await run()
  total.passed += passed
  total.failed += failed
  const seconds = ((Date.now() - began) / 1000).toFixed(1)
  if (failed > 0) say(`${output.trimEnd()}\n`)
  say(
    `${failed === 0 ? 'ok ' : 'NOT'}  ${title}: ${passed} passed${failed === 0 ? '' : `, ${failed} failed`} (${seconds} s)`,
  )
}
