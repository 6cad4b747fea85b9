import { type Fact, readFact, writeFact } from '@backstride/facts'
import { err, ok, type Result } from '@backstride/kit'
import type { SetAsideEntry } from '../store/fact-store.ts'

export const JOURNAL_FORMAT = 'backstride-journal'
export const JOURNAL_VERSION = 1
/** Far more than a lifetime of facts (about 300 bytes each); a larger text is something else. */
export const LARGEST_FILE_CHARS = 64 * 1024 * 1024

/** The file every journal can be written to and read from. */
export interface JournalFile {
  readonly format: typeof JOURNAL_FORMAT
  readonly version: typeof JOURNAL_VERSION
  readonly facts: readonly Readonly<Record<string, unknown>>[]
}

/** Why a text is no journal file. `found` names what it is instead, for the sentence shown. */
export interface ArchiveError {
  readonly type: 'too-large' | 'empty' | 'sealed' | 'damaged' | 'foreign' | 'too-new'
  readonly found: string
  readonly message: string
}

/** What a journal file holds: its facts in the file's order, and the entries that are none. */
export interface ReadJournal {
  readonly facts: readonly Fact[]
  readonly setAside: readonly SetAsideEntry[]
}

export const writeJournalFile = (facts: readonly Fact[]): JournalFile => ({
  format: JOURNAL_FORMAT,
  version: JOURNAL_VERSION,
  facts: facts.map(writeFact),
})

/** One fact a line, so that a diff of two journals can be read. */
export function journalFileText({ format, version, facts }: JournalFile): string {
  const lines = facts.map(fact => JSON.stringify(fact)).join(',\n')
  const head = `{"format":${JSON.stringify(format)},"version":${version},"facts":[`
  return facts.length === 0 ? `${head}]}\n` : `${head}\n${lines}\n]}\n`
}

/** Reads a journal file. Entries that are no facts do not spoil the rest: they come back with their reason. */
export function readJournalFile(text: string): Result<ReadJournal, ArchiveError> {
  const file = readEnvelope(text)
  if (!file.ok) return file
  const facts: Fact[] = []
  const setAside: SetAsideEntry[] = []
  for (const raw of file.value) {
    const fact = readFact(raw)
    if (fact.ok) facts.push(fact.value)
    else setAside.push({ raw, reason: fact.error.type, where: fact.error.where, message: fact.error.message })
  }
  return ok({ facts, setAside })
}

function readEnvelope(text: string): Result<readonly unknown[], ArchiveError> {
  if (text.length > LARGEST_FILE_CHARS)
    return refuse('too-large', `${Math.round(text.length / 1024 / 1024)} MB`, found => {
      return `The file holds ${found}; a journal is at most ${LARGEST_FILE_CHARS / 1024 / 1024} MB.`
    })
  const content = text.replace(/^\uFEFF/, '').trim()
  if (content === '') return refuse('empty', 'nothing', () => 'The file is empty.')
  const other = knownBeginning(content)
  if (other !== undefined)
    return refuse(other.type, other.found, found => `This is ${found}, not a journal file.`)
  const json = parse(content)
  if (!json.ok)
    return refuse('damaged', 'broken JSON', () =>
      content.startsWith('{')
        ? `The file is damaged or cut off: ${json.error}.`
        : `This is not a journal file: ${json.error}.`,
    )
  return readMembers(json.value)
}

function readMembers(json: unknown): Result<readonly unknown[], ArchiveError> {
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return refuse('foreign', describe(json), found => `A journal file was expected; this is ${found}.`)
  const { format, version, facts } = json as Record<string, unknown>
  if (format !== JOURNAL_FORMAT)
    return refuse(
      'foreign',
      format === undefined ? 'JSON without a format' : `format ${describe(format)}`,
      found => {
        return `A file with format "${JOURNAL_FORMAT}" was expected; this is ${found}.`
      },
    )
  if (typeof version === 'number' && version > JOURNAL_VERSION)
    return refuse('too-new', `version ${version}`, found => {
      return `The file has ${found}; this app reads version ${JOURNAL_VERSION}. Update the app, then try again.`
    })
  if (version !== JOURNAL_VERSION)
    return refuse(
      'damaged',
      `version ${describe(version)}`,
      found => `The file has ${found}; ${JOURNAL_VERSION} was expected.`,
    )
  if (!Array.isArray(facts))
    return refuse(
      'damaged',
      `facts ${describe(facts)}`,
      found => `The file has ${found}; a list was expected.`,
    )
  return ok(facts)
}

/** Files that people pick by mistake, known by how they begin. */
function knownBeginning(content: string): { type: 'sealed' | 'foreign'; found: string } | undefined {
  if (content.startsWith('age-encryption.org/') || content.startsWith('-----BEGIN AGE ENCRYPTED FILE-----'))
    return { type: 'sealed', found: 'a sealed file' }
  if (content.startsWith('PK')) return { type: 'foreign', found: 'a ZIP archive' }
  if (content.startsWith('%PDF')) return { type: 'foreign', found: 'a PDF document' }
  if (content.startsWith('<')) return { type: 'foreign', found: 'an HTML or XML document' }
  if (content.slice(0, 200).includes('\0')) return { type: 'foreign', found: 'a binary file' }
  return undefined
}

function parse(content: string): Result<unknown, string> {
  try {
    return ok(JSON.parse(content))
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause
    // The engine's own message quotes the content, which may be somebody's health.
    return err('it is no complete JSON')
  }
}

function describe(value: unknown): string {
  if (value === undefined) return 'missing'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object' && value !== null) return 'an object'
  return typeof value === 'string' ? `"${value.slice(0, 40)}"` : JSON.stringify(value)
}

const refuse = (
  type: ArchiveError['type'],
  found: string,
  say: (found: string) => string,
): Result<never, ArchiveError> => err({ type, found, message: say(found) })
