import { journalFileText, writeJournalFile } from '@backstride/journal'
import { err, type Lang, ok, type Result, say, type Text } from '@backstride/kit'
import { createFile, readIfThere } from '../journal-file/durable-file.ts'
import { fileErrorOf } from '../journal-file/file-failure.ts'
import { readJournalBytes } from '../journal-file/read-journal-bytes.ts'
import { isSealed, readPassphrase, seal, unseal } from '../sealing/sealed-file.ts'
import { type Refusal, type Verb, wrongUsage } from '../verb.ts'

/** Writes a journal to a file that was not there before, sealed with a passphrase if asked. */
export const exportVerb: Verb = {
  usage: 'export JOURNAL --out F [--seal --passphrase-file P]',
  says: 'Writes a journal to a new file.',
  flags: { out: 'value', seal: 'switch', 'passphrase-file': 'value' },
  words: 1,
  async run({ positional, flags, lang }, io) {
    const { out, seal: wantsSeal, 'passphrase-file': passphraseFile } = flags
    if (typeof out !== 'string') return err(wrongUsage('export needs --out with the name of a new file.'))
    if ((wantsSeal === true) !== (typeof passphraseFile === 'string'))
      return err(wrongUsage('--seal and --passphrase-file belong together.'))
    const passphrase =
      typeof passphraseFile === 'string' ? await readPassphrase(passphraseFile, io) : ok(undefined)
    if (!passphrase.ok) return passphrase

    const path = positional[0] ?? '-'
    const bytes = await io.readBytes(path)
    if (!bytes.ok) return bytes
    const journal = readJournalBytes(bytes.value)
    if (!journal.ok) return err({ type: journal.error.type, message: `${path}: ${journal.error.message}` })
    const { facts, setAside } = journal.value
    for (const { message } of setAside) io.tell(say(leftOut, lang, { message }))

    const written = await writeExport(out, journalFileText(writeJournalFile(facts)), passphrase.value)
    if (!written.ok) return written
    const isNew = written.value
    const counts = {
      facts: facts.length,
      added: isNew ? facts.length : 0,
      duplicate: isNew ? 0 : facts.length,
      setAside: setAside.length,
    }
    return ok({ document: counts, text: asText(isNew, facts.length, out, lang) })
  },
}

/** True when written; false when the very same export is there already. Anything else there stays as it is. */
async function writeExport(
  out: string,
  text: string,
  passphrase: string | undefined,
): Promise<Result<boolean, Refusal>> {
  try {
    const there = await readIfThere(out)
    if (there !== undefined) return isSameExport(out, there, text, passphrase)
    const isNew = await createFile(out, passphrase === undefined ? text : await seal(text, passphrase))
    return isNew ? ok(true) : err(alreadyThere(out))
  } catch (cause) {
    return err(fileErrorOf(cause, out))
  }
}

async function isSameExport(
  out: string,
  there: Uint8Array,
  text: string,
  passphrase: string | undefined,
): Promise<Result<false, Refusal>> {
  if (isSealed(there) !== (passphrase !== undefined)) return err(alreadyThere(out))
  const open = passphrase === undefined ? ok(there) : await unseal(there, passphrase, out)
  return open.ok && Buffer.from(text).equals(open.value) ? ok(false) : err(alreadyThere(out))
}

const alreadyThere = (out: string): Refusal => ({
  type: 'file-exists',
  message: `${out} is there already and holds something else. It was left as it is: choose another name.`,
})

const leftOut: Text = {
  en: 'Left out, because it is no readable entry: {message}',
  de: 'Ausgelassen, weil es kein lesbarer Eintrag ist: {message}',
}
const wrote: Text = {
  en: '{facts} entries written to {out}.',
  de: '{facts} Einträge nach {out} geschrieben.',
}
const same: Text = {
  en: '{out} already holds exactly these {facts} entries. Nothing was written.',
  de: '{out} enthält schon genau diese {facts} Einträge. Es wurde nichts geschrieben.',
}

const asText = (isNew: boolean, facts: number, out: string, lang: Lang): string =>
  say(isNew ? wrote : same, lang, { facts, out })
