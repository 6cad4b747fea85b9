import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { journalFileText, writeJournalFile } from '@backstride/journal'
import { painFact } from '@backstride/journal/contract-suite'
import { err, ok } from '@backstride/kit'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { main } from '../main.ts'

let folder: string
const at = (name: string) => join(folder, name)
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backstride-verbs-'))
  await writeFile(at('journal'), text(painFact('a', 1), painFact('b', 2)))
})
afterEach(() => rm(folder, { recursive: true }))

const text = (...facts: ReturnType<typeof painFact>[]) => journalFileText(writeJournalFile(facts))
const read = (name: string) => readFile(at(name), 'utf8')

/** One call with words in which `@name` is a file of the test's folder; `-` reads `stdin`. */
async function run(line: string, stdin = '') {
  const told: string[] = []
  const words = line.split(' ').map(word => word.replace(/^@/, `${folder}/`))
  const bytesOf = async (path: string) => {
    if (path === '-') return ok<Uint8Array>(Buffer.from(stdin))
    return readFile(path).then(
      bytes => ok<Uint8Array>(bytes),
      () => err({ type: 'cannot-read', message: path }),
    )
  }
  const outcome = await main(
    [...words, '--json'],
    {
      readBytes: bytesOf,
      readText: async path => {
        const bytes = await bytesOf(path)
        return bytes.ok ? ok(new TextDecoder().decode(bytes.value)) : bytes
      },
      tell: message => void told.push(message),
    },
    '0.1.0',
  )
  const { stdout, stderr, exitCode } = outcome
  return { exitCode, told, stderr, document: stdout === '' ? undefined : JSON.parse(stdout) }
}

describe('backstride export', () => {
  it('writes a file that restore takes', async () => {
    const { exitCode, document } = await run('export @journal --out @out')
    expect([exitCode, document]).toEqual([0, { facts: 2, added: 2, duplicate: 0, setAside: 0 }])
    expect(await read('out')).toBe(text(painFact('a', 1), painFact('b', 2)))
  })

  it('keeps kinds and members it does not know', async () => {
    const facts = [
      { ...painFact('x', 1), kind: 'Slept', v: 3, data: { hours: [7.5, null] }, later: { a: 1 } },
    ]
    await writeFile(at('journal'), JSON.stringify({ format: 'backstride-journal', version: 1, facts }))
    await run('export @journal --out @out')
    expect(JSON.parse(await read('out'))).toEqual({ format: 'backstride-journal', version: 1, facts })
  })

  it('never writes over another file; the very same one is fine', async () => {
    await run('export @journal --out @out')
    expect((await run('export @journal --out @out')).document).toEqual({
      facts: 2,
      added: 0,
      duplicate: 2,
      setAside: 0,
    })
    await writeFile(at('out'), 'a letter')
    const { exitCode, document } = await run('export @journal --out @out')
    expect([exitCode, document.error.type]).toEqual([1, 'file-exists'])
    expect(await read('out')).toBe('a letter')
    expect((await run('export @journal --out @journal')).document).toMatchObject({ added: 0 })
  })

  it('says what it leaves out', async () => {
    const file = writeJournalFile([painFact('a', 1)])
    await writeFile(at('journal'), JSON.stringify({ ...file, facts: [...file.facts, 'junk'] }))
    const { document, told } = await run('export @journal --out @out')
    expect(document).toEqual({ facts: 1, added: 1, duplicate: 0, setAside: 1 })
    expect(told).toHaveLength(1)
  })

  it.each([
    ['no journal there', 'export @none --out @out', 1, 'cannot-read'],
    ['no journal', 'export @broken --out @out', 1, 'damaged'],
    ['nowhere to write', 'export @journal --out @none/out', 1, 'unavailable'],
    ['no --out', 'export @journal', 2, undefined],
    ['no words', 'export --out @out', 2, undefined],
    ['--seal alone', 'export @journal --out @out --seal', 2, undefined],
    ['a passphrase without --seal', 'export @journal --out @out --passphrase-file @p', 2, undefined],
    [
      'an empty passphrase',
      'export @journal --out @out --seal --passphrase-file @empty',
      1,
      'empty-passphrase',
    ],
    ['no passphrase file', 'export @journal --out @out --seal --passphrase-file @none', 1, 'cannot-read'],
  ])('refuses: %s', async (_, line, code, type) => {
    await writeFile(at('broken'), '{"format":"backstride-journal"')
    await writeFile(at('empty'), ' \n')
    const { exitCode, document } = await run(line)
    expect([exitCode, document?.error.type]).toEqual([code, type])
    expect(await readdir(folder)).not.toContain('out')
  })
})

describe('backstride restore', () => {
  it('makes a journal that is missing, and adds nothing the second time', async () => {
    const first = await run('restore @journal --into @new')
    expect(first).toMatchObject({ exitCode: 0, document: { facts: 2, added: 2, duplicate: 0 } })
    const again = await run('restore @journal --into @new')
    expect(again.document).toEqual({ facts: 2, added: 0, duplicate: 2, conflict: 0, setAside: 0 })
    expect(await read('new')).toBe(await read('journal'))
  })

  it('makes an empty journal of an empty one', async () => {
    expect((await run('restore - --into @new', text())).document).toMatchObject({ facts: 0, added: 0 })
    expect(await read('new')).toBe(text())
  })

  it('adds to what is there, keeps what is there, sets the rest aside', async () => {
    const file = writeJournalFile([painFact('b', 9), painFact('c', 3)])
    const { document, told } = await run(
      'restore - --into @journal',
      JSON.stringify({ ...file, facts: [...file.facts, { id: 7 }] }),
    )
    expect(document).toEqual({ facts: 2, added: 1, duplicate: 0, conflict: 1, setAside: 1 })
    expect(told).toHaveLength(2)
    expect(await read('journal')).toBe(text(painFact('a', 1), painFact('b', 2), painFact('c', 3)))
    const aside = JSON.parse(await read('journal.set-aside.json')) as { entries: { raw: unknown }[] }
    expect(aside.entries.map(entry => entry.raw)).toEqual([{ id: 7 }, painFact('b', 9)])
  })

  it.each([
    ['what is no journal', 'Dear diary', 'damaged'],
    ['another format', '{"format":"gpx"}', 'foreign'],
    ['a later version', text().replace('1', '2'), 'too-new'],
    ['nothing', '', 'empty'],
  ])('refuses %s, and changes nothing', async (_, stdin, type) => {
    const { exitCode, document } = await run('restore - --into @new', stdin)
    expect([exitCode, document.error.type]).toEqual([1, type])
    expect(await readdir(folder)).toEqual(['journal'])
  })

  it('refuses to write into a journal it cannot read, and copies that aside', async () => {
    await writeFile(at('broken'), '{"format":')
    const { exitCode, document } = await run('restore @journal --into @broken')
    expect([exitCode, document.error.type]).toEqual([1, 'corrupt'])
    expect([await read('broken'), await read('broken.unreadable-1')]).toEqual(['{"format":', '{"format":'])
  })

  it('takes ten at once into one journal without losing any', async () => {
    const calls = Array.from({ length: 10 }, (_, index) =>
      run('restore - --into @new', text(painFact('same', 1), painFact(`own-${index}`, 2))),
    )
    const added = (await Promise.all(calls)).map(({ document }) => document.added as number)
    expect(added.reduce((sum, count) => sum + count)).toBe(11)
    expect(JSON.parse(await read('new')).facts).toHaveLength(11)
  })

  it('is wrongly used without --into', async () => {
    expect(await run('restore @journal')).toMatchObject({ exitCode: 2, document: undefined })
  })
})

describe('a sealed export', () => {
  beforeEach(async () => {
    await writeFile(at('right'), 'correct horse\n')
    await writeFile(at('wrong'), 'correct house\n')
  })

  it('opens with its passphrase only, and is not written twice', { timeout: 30_000 }, async () => {
    const line = 'export @journal --out @out.age --seal --passphrase-file @right'
    expect((await run(line)).document).toMatchObject({ facts: 2, added: 2 })
    const sealed = await readFile(at('out.age'))
    expect(sealed.toString('latin1')).toMatch(/^age-encryption\.org\/v1\n-> scrypt /)
    expect(sealed.toString('latin1')).not.toContain('PainReported')
    expect((await run(line)).document).toMatchObject({ added: 0, duplicate: 2 })
    expect((await run('export @journal --out @out.age')).document.error.type).toBe('file-exists')

    expect((await run('restore @out.age --into @new')).document.error.type).toBe('passphrase-needed')
    const wrong = await run('restore @out.age --into @new --passphrase-file @wrong')
    expect([wrong.exitCode, wrong.document.error.type]).toEqual([1, 'wrong-passphrase'])
    expect(await readdir(folder)).not.toContain('new')
    const right = await run('restore @out.age --into @new --passphrase-file @right')
    expect(right.document).toMatchObject({ facts: 2, added: 2 })
    expect(await read('new')).toBe(await read('journal'))

    await writeFile(at('cut.age'), sealed.subarray(0, -9))
    const cut = await run('restore @cut.age --into @other --passphrase-file @right')
    expect(cut.document.error.type).toBe('damaged')
  })

  it('may come as text, and a passphrase too many does no harm', { timeout: 30_000 }, async () => {
    const { armor } = await import('age-encryption')
    await run('export @journal --out @out.age --seal --passphrase-file @right')
    await writeFile(at('armored'), armor.encode(await readFile(at('out.age'))))
    const armored = await run('restore @armored --into @new --passphrase-file @right')
    expect(armored.document).toMatchObject({ added: 2 })
    const plain = await run('restore @journal --into @new --passphrase-file @right')
    expect(plain.document).toMatchObject({ duplicate: 2 })
  })
})
