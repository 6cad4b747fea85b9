// Writes public/licences.txt: the licence texts of everything that is part of the built app.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'

const modules = new URL('../../../node_modules/', import.meta.url)
const shipped = [
  '@fontsource-variable/bricolage-grotesque',
  '@fontsource-variable/figtree',
  '@phosphor-icons/core',
  'react',
  'react-dom',
  'scheduler',
  '@lingui/core',
  '@lingui/react',
  '@lingui/message-utils',
  'wouter',
  'regexparam',
  'xstate',
  '@xstate/react',
  'zod',
  'idb',
  'd3-scale',
  'd3-shape',
  'd3-array',
  'd3-interpolate',
  'd3-path',
  'd3-color',
  'd3-format',
  'd3-time',
  'd3-time-format',
  'internmap',
  'temporal-polyfill',
  'workbox-build',
]

const texts = shipped
  .filter(name => existsSync(new URL(`${name}/package.json`, modules)))
  .map(name => {
    const folder = new URL(`${name}/`, modules)
    const { version, license } = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8'))
    const file = readdirSync(folder).find(entry => /^licen[cs]e/i.test(entry))
    const text =
      file === undefined ? `Licence: ${license}` : readFileSync(new URL(file, folder), 'utf8').trim()
    return `${'='.repeat(78)}\n${name} ${version} (${license})\n${'='.repeat(78)}\n\n${text}\n`
  })

writeFileSync(
  new URL('../public/licences.txt', import.meta.url),
  `Backstride is licensed under the Apache License 2.0. It contains these works:\n\n${texts.join('\n')}`,
)
