// Fails when a sentence has no German, when a catalogue holds one no screen uses, or when extraction would change it.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { formatter } from '@lingui/format-po'

const app = fileURLToPath(new URL('..', import.meta.url))
const lingui = join(dirname(createRequire(import.meta.url).resolve('@lingui/cli')), 'lingui.js')
const problems = []

const catalogue = lang =>
  formatter({ lineNumbers: false, printLinguiId: false }).parse(
    readFileSync(join(app, 'src/language', `${lang}.po`), 'utf8'),
    { locale: lang, sourceLocale: 'en', filename: `${lang}.po` },
  )

// What extraction finds now, written beside nothing: the committed catalogues stay as they are.
const fresh = mkdtempSync(join(tmpdir(), 'backstride-po-'))
try {
  const config = join(fresh, 'lingui.config.mjs')
  const formatPo = import.meta.resolve('@lingui/format-po')
  writeFileSync(
    config,
    `import { formatter } from ${JSON.stringify(formatPo)}
export default { rootDir: ${JSON.stringify(app)}, sourceLocale: 'en', locales: ['en'],
  catalogs: [{ path: ${JSON.stringify(join(fresh, '{locale}'))}, include: ['<rootDir>/src'], exclude: ['**/*.test.*'] }],
  format: formatter({ lineNumbers: false, printLinguiId: false }) }
`,
  )
  const run = spawnSync(process.execPath, [lingui, 'extract', '--config', config], {
    cwd: app,
    encoding: 'utf8',
  })
  if (run.status !== 0) throw new Error(`Extraction failed:\n${run.stdout}${run.stderr}`)
  const used = formatter({}).parse(readFileSync(join(fresh, 'en.po'), 'utf8'), {
    locale: 'en',
    sourceLocale: 'en',
    filename: 'en.po',
  })
  for (const lang of ['en', 'de']) {
    const entries = catalogue(lang)
    for (const id of Object.keys(used))
      if (!(id in entries)) problems.push(`${lang}: not extracted: ${say(used[id], id)}`)
    for (const [id, entry] of Object.entries(entries)) {
      if (entry.obsolete || !(id in used)) problems.push(`${lang}: no screen uses: ${say(entry, id)}`)
      else if (lang !== 'en' && (entry.translation ?? '') === '')
        problems.push(`${lang}: not translated: ${say(entry, id)}`)
      else if (lang !== 'en' && named(entry.translation) !== named(say(entry, id)))
        problems.push(`${lang}: other named places than in English: ${say(entry, id)}`)
    }
  }
  if (problems.length === 0)
    process.stdout.write(`${Object.keys(used).length} sentences, all in en and de.\n`)
} finally {
  rmSync(fresh, { recursive: true, force: true })
}

if (problems.length > 0) {
  process.stderr.write(
    `${problems.join('\n')}\n${problems.length} problems. Run: npm run -w apps/app extract\n`,
  )
  process.exitCode = 1
}

function say(entry, id) {
  return entry.message ?? id
}

/** The names and tags of a message, in order of name, so that none is lost in translation. */
function named(message) {
  return [...new Set(message.match(/\{\w+(?=[},])|<\/?\d+\/?>/g) ?? [])].sort().join(' ')
}
