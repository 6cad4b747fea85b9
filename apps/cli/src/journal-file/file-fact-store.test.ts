import { spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { journalFileText, writeJournalFile } from '@backstride/journal'
import { painFact, storeContract } from '@backstride/journal/contract-suite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createFileStore } from './file-fact-store.ts'

storeContract('The file store', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'backstride-store-'))
  const path = join(folder, 'journal.json')
  return {
    connect: async () => createFileStore(path),
    async damage(raw) {
      const file = JSON.parse(await readFile(path, 'utf8')) as { facts: unknown[] }
      await writeFile(path, JSON.stringify({ ...file, facts: [...file.facts, raw] }))
    },
    follows: false,
    dispose: () => rm(folder, { recursive: true }),
  }
})

describe('the file store', () => {
  let folder: string
  let path: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'backstride-store-'))
    path = join(folder, 'journal.json')
  })
  afterEach(() => rm(folder, { recursive: true }))

  const text = (...facts: ReturnType<typeof painFact>[]) => journalFileText(writeJournalFile(facts))

  it('leaves one file, a journal file that only its owner may read', async () => {
    await createFileStore(path).append([painFact('b', 1), painFact('a', 2)])
    expect(await readdir(folder)).toEqual(['journal.json'])
    expect(await readFile(path, 'utf8')).toBe(text(painFact('a', 2), painFact('b', 1)))
    expect((await stat(path)).mode & 0o777).toBe(0o600)
  })

  it('keeps the permissions of a file that was there, and writes where a link points', async () => {
    const link = join(folder, 'link.json')
    await writeFile(path, text(), { mode: 0o640 })
    await symlink(path, link)
    await createFileStore(link).append([painFact('a', 1)])
    expect((await stat(path)).mode & 0o777).toBe(0o640)
    expect(await readFile(path, 'utf8')).toBe(text(painFact('a', 1)))
  })

  it('sweeps up what a crash left half written', async () => {
    await writeFile(`${path}.tmp`, text(painFact('a', 1)).slice(0, 40))
    await createFileStore(path).append([painFact('b', 1)])
    expect(await readdir(folder)).toEqual(['journal.json'])
  })

  it('does not touch the file when there is nothing new', async () => {
    const odd = `  ${JSON.stringify(writeJournalFile([painFact('a', 1)]))}`
    await writeFile(path, odd)
    expect(await createFileStore(path).append([painFact('a', 1)])).toMatchObject({
      value: { duplicate: ['a'] },
    })
    expect(await readFile(path, 'utf8')).toBe(odd)
  })

  it.each([
    ['cut off', Buffer.from(text(painFact('a', 1)).slice(0, -30))],
    ['of another program', Buffer.from('{"format":"gpx"}')],
    ['of a later version', Buffer.from('{"format":"backstride-journal","version":2,"facts":[]}')],
    ['in another encoding', Buffer.from(text(painFact('a', 1)), 'utf16le')],
  ])('never writes over a file that is %s: it stays, with one copy beside it', async (_, bytes) => {
    await writeFile(path, bytes)
    const store = createFileStore(path)
    for (let time = 0; time < 2; time++) {
      expect(await store.append([painFact('b', 2)])).toMatchObject({
        ok: false,
        error: { type: 'corrupt', message: expect.stringContaining(`A copy is in ${path}.unreadable-1.`) },
      })
    }
    expect(await store.erase()).toMatchObject({ ok: false, error: { type: 'corrupt' } })
    expect(await store.read()).toMatchObject({ ok: false, error: { type: 'corrupt' } })
    expect(await readdir(folder)).toEqual(['journal.json', 'journal.json.unreadable-1'])
    expect(await readFile(path)).toEqual(bytes)
    expect(await readFile(`${path}.unreadable-1`)).toEqual(bytes)
  })

  it('takes an empty file for a journal without facts', async () => {
    await writeFile(path, '')
    expect(await createFileStore(path).append([painFact('a', 1)])).toMatchObject({ ok: true })
  })

  it('says unavailable where it may not write, and leaves nothing behind', async () => {
    const store = createFileStore(join(folder, 'missing', 'journal.json'))
    expect(await store.append([painFact('a', 1)])).toMatchObject({
      ok: false,
      error: { type: 'unavailable' },
    })
    expect(await createFileStore(folder).read()).toMatchObject({ ok: false, error: { type: 'unavailable' } })
  })

  it('waits for another process, then says blocked and by whom', async () => {
    await writeFile(`${path}.lock`, JSON.stringify({ pid: process.pid, host: hostname() }))
    const blocked = await createFileStore(path, { patienceMs: 50 }).append([painFact('a', 1)])
    expect(blocked).toMatchObject({
      ok: false,
      error: { type: 'blocked', message: expect.stringContaining(`process ${process.pid}`) },
    })
    expect(await readdir(folder)).toEqual(['journal.json.lock'])
  })

  it('takes over the lock of a process that is gone', async () => {
    const gone = spawn(process.execPath, ['-e', ''])
    await new Promise(resolve => gone.once('exit', resolve))
    await writeFile(`${path}.lock`, JSON.stringify({ pid: gone.pid, host: hostname() }))
    const stores = Array.from({ length: 5 }, () => createFileStore(path))
    const reports = await Promise.all(
      stores.map((store, index) => store.append([painFact(`f${index}`, index)])),
    )
    expect(reports.every(report => report.ok)).toBe(true)
    const stored = await createFileStore(path).read()
    expect(stored.ok && stored.value.facts).toHaveLength(5)
    expect(await readdir(folder)).toEqual(['journal.json'])
  })
})
