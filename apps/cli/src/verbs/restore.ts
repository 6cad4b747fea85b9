import { previewRestore, restoreInto, setAsideOfConflict } from '@backstride/journal'
import { err, ok, type Result, say, type Text } from '@backstride/kit'
import { createFileStore } from '../journal-file/file-fact-store.ts'
import { decodeText } from '../journal-file/read-journal-bytes.ts'
import { isSealed, readPassphrase, unseal } from '../sealing/sealed-file.ts'
import { type Io, type Refusal, type Verb, wrongUsage } from '../verb.ts'

/** Adds the entries of a file to a journal, which is made when it is missing. What is there is never changed. */
export const restoreVerb: Verb = {
  usage: 'restore F --into JOURNAL [--passphrase-file P]',
  says: 'Adds the entries of a file to a journal.',
  flags: { into: 'value', 'passphrase-file': 'value' },
  words: 1,
  async run({ positional, flags, lang }, io) {
    const { into, 'passphrase-file': passphraseFile } = flags
    if (typeof into !== 'string') return err(wrongUsage('restore needs --into with the name of a journal.'))
    const path = positional[0] ?? '-'
    const text = await readOpened(path, passphraseFile, io)
    if (!text.ok) return text

    const store = createFileStore(into)
    const here = await store.read()
    if (!here.ok && here.error.type !== 'corrupt') return here
    const preview = previewRestore(here.ok ? here.value.facts : [], text.value)
    if (!preview.ok) return err({ type: preview.error.type, message: `${path}: ${preview.error.message}` })

    // Also where nothing is new: a journal that was missing is made, one that cannot be read is copied and refused.
    const report = await restoreInto(store, preview.value)
    if (!report.ok) return report
    const { add, duplicates, conflicts, setAside } = preview.value
    for (const { message } of [...setAside, ...conflicts.map(({ there }) => setAsideOfConflict(there))])
      io.tell(say(putAside, lang, { message }))

    const facts = add.length + duplicates.length + conflicts.length
    const aside = report.value.setAside + report.value.conflict
    return ok({
      document: { facts, ...report.value },
      text: say(restored, lang, { ...report.value, facts, aside, into }),
    })
  },
}

async function readOpened(
  path: string,
  passphraseFile: string | true | undefined,
  io: Io,
): Promise<Result<string, Refusal>> {
  const bytes = await io.readBytes(path)
  if (!bytes.ok) return bytes
  const opened = isSealed(bytes.value) ? await open(path, bytes.value, passphraseFile, io) : bytes
  if (!opened.ok) return opened
  const text = decodeText(opened.value)
  return text.ok ? text : err({ type: text.error.type, message: `${path}: ${text.error.message}` })
}

async function open(
  path: string,
  bytes: Uint8Array,
  passphraseFile: string | true | undefined,
  io: Io,
): Promise<Result<Uint8Array, Refusal>> {
  if (typeof passphraseFile !== 'string')
    return err({
      type: 'passphrase-needed',
      message: `${path} is sealed. Give the file with its passphrase: --passphrase-file P.`,
    })
  const passphrase = await readPassphrase(passphraseFile, io)
  return passphrase.ok ? unseal(bytes, passphrase.value, path) : passphrase
}

const putAside: Text = {
  en: 'Set aside, and kept beside the journal: {message}',
  de: 'Beiseitegelegt und neben dem Tagebuch aufbewahrt: {message}',
}
const restored: Text = {
  en: '{into}: {added} of {facts} entries added, {duplicate} were there already, {aside} set aside.',
  de: '{into}: {added} von {facts} Einträgen ergänzt, {duplicate} waren schon da, {aside} beiseitegelegt.',
}
