import { err, ok, type Result } from '@backstride/kit'
import type { Io, Refusal } from '../verb.ts'

const BINARY = 'age-encryption.org/v1'
const ARMOR = '-----BEGIN AGE ENCRYPTED FILE-----'

/** Whether these are the bytes of an age file, binary or as text. */
export function isSealed(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 100)).trimStart()
  return start.startsWith(BINARY) || start.startsWith(ARMOR)
}

/** Seals text with a passphrase (age with scrypt): `age -d` opens it too. */
export async function seal(text: string, passphrase: string): Promise<Uint8Array> {
  const { Encrypter } = await import('age-encryption')
  const encrypter = new Encrypter()
  encrypter.setPassphrase(passphrase)
  return encrypter.encrypt(text)
}

export async function unseal(
  bytes: Uint8Array,
  passphrase: string,
  path: string,
): Promise<Result<Uint8Array, Refusal>> {
  const { armor, Decrypter } = await import('age-encryption')
  const decrypter = new Decrypter()
  decrypter.addPassphrase(passphrase)
  try {
    const text = new TextDecoder().decode(bytes)
    return ok(await decrypter.decrypt(text.trimStart().startsWith(ARMOR) ? armor.decode(text) : bytes))
  } catch (cause) {
    if (!(cause instanceof Error)) throw cause
    // The library's word for: no passphrase or key given opens it.
    if (cause.message.startsWith('no identity matched'))
      return err({
        type: 'wrong-passphrase',
        message: `${path} does not open with this passphrase. Nothing was changed.`,
      })
    return err({
      type: 'damaged',
      message: `${path} is sealed, and damaged or cut off (${cause.message}). Nothing was changed.`,
    })
  }
}

/** The passphrase is the file's text without its last line break. */
export async function readPassphrase(path: string, io: Io): Promise<Result<string, Refusal>> {
  const text = await io.readText(path)
  if (!text.ok) return text
  const passphrase = text.value.replace(/\r?\n$/, '')
  if (passphrase.trim() === '')
    return err({ type: 'empty-passphrase', message: `${path} is empty: a passphrase was expected in it.` })
  return ok(passphrase)
}
