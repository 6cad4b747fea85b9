import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { factText, orderFacts } from '../merge-facts.ts'
import { anyFacts, painFact } from '../store/contract-suite.ts'
import { journalFileText, readJournalFile, writeJournalFile } from './journal-file.ts'
import { previewRestore } from './preview-restore.ts'

describe('a journal file', () => {
  it('says exactly what it is', () => {
    const { at, day, device, id, kind, v, zone } = painFact('a', 3)
    expect(writeJournalFile([painFact('a', 3)])).toEqual({
      format: 'backstride-journal',
      version: 1,
      facts: [{ at, day, device, id, kind, v, zone, data: { moment: 'morning', nrs: 3 } }],
    })
    expect(journalFileText(writeJournalFile([]))).toBe(
      '{"format":"backstride-journal","version":1,"facts":[]}\n',
    )
  })

  it('written and read again is the same, whatever the facts', () =>
    fc.assert(
      fc.property(anyFacts, facts => {
        const text = journalFileText(writeJournalFile(facts))
        const file = readJournalFile(text)
        expect(file.ok && file.value.facts.map(factText)).toEqual(facts.map(factText))
        expect(file.ok && file.value.setAside).toEqual([])
        expect(file.ok && journalFileText(writeJournalFile(file.value.facts))).toBe(text)
      }),
    ))

  it('reads with a byte order mark, in any layout, with members it does not know', () => {
    const file = { made: 'elsewhere', ...writeJournalFile([painFact('a', 3)]) }
    const read = readJournalFile(`\uFEFF${JSON.stringify(file, undefined, 4)}\r\n`)
    expect(read.ok && read.value.facts).toEqual([painFact('a', 3)])
  })
})

describe('a file that is no journal is refused, naming what was found', () => {
  const whole = journalFileText(writeJournalFile([painFact('a', 3)]))
  it.each([
    ['an empty file', '', 'empty', 'nothing'],
    ['only spaces', ' \n', 'empty', 'nothing'],
    ['a file cut off', whole.slice(0, -20), 'damaged', 'broken JSON'],
    ['a text', 'Dear diary', 'damaged', 'broken JSON'],
    ['a list', '[]', 'foreign', 'a list'],
    ['a number', '7', 'foreign', '7'],
    ['null', 'null', 'foreign', 'null'],
    ['an object of something else', '{"facts":[]}', 'foreign', 'JSON without a format'],
    ['another format', '{"format":"gpx","version":1,"facts":[]}', 'foreign', 'format "gpx"'],
    ['a later version', whole.replace('"version":1', '"version":2'), 'too-new', 'version 2'],
    ['a version that is none', whole.replace('"version":1', '"version":"one"'), 'damaged', 'version "one"'],
    ['no facts', '{"format":"backstride-journal","version":1}', 'damaged', 'facts missing'],
    [
      'facts that are no list',
      '{"format":"backstride-journal","version":1,"facts":{}}',
      'damaged',
      'facts an object',
    ],
    ['a web page', '<!doctype html><title>Not found</title>', 'foreign', 'an HTML or XML document'],
    ['an archive', 'PK\u0003\u0004', 'foreign', 'a ZIP archive'],
    ['a sealed file', 'age-encryption.org/v1\n-> scrypt x 18\n', 'sealed', 'a sealed file'],
    ['bytes', '\u0001\0\u0002', 'foreign', 'a binary file'],
    ['a huge file', ' '.repeat(64 * 1024 * 1024 + 1), 'too-large', '64 MB'],
  ])('%s', (_, text, type, found) => {
    expect(readJournalFile(text)).toEqual({ ok: false, error: { type, found, message: expect.any(String) } })
  })

  it('without quoting what it holds', () => {
    const read = readJournalFile('{"format":"backstride-journal","note":"my secret", broken')
    expect(JSON.stringify(read)).not.toContain('secret')
  })
})

describe('the preview of a restore', () => {
  const here = [painFact('a', 3), painFact('b', 4)]

  it('says what is new, what is here already, what contradicts and what is no fact', () => {
    const strange = { ...writeJournalFile([painFact('z', 1)]).facts[0], at: 'yesterday' }
    const file = writeJournalFile([painFact('a', 3), painFact('b', 9), painFact('c', 5)])
    const text = JSON.stringify({ ...file, facts: [...file.facts, strange, 'junk'] })
    expect(previewRestore(here, text)).toEqual({
      ok: true,
      value: {
        entries: 5,
        add: [painFact('c', 5)],
        duplicates: [painFact('a', 3)],
        conflicts: [{ here: painFact('b', 4), there: painFact('b', 9) }],
        setAside: [
          { raw: strange, reason: 'not-a-fact', where: 'at', message: expect.stringContaining('at') },
          { raw: 'junk', reason: 'not-a-fact', where: '', message: expect.any(String) },
        ],
      },
    })
  })

  it('of an export adds nothing to the journal it came from', () =>
    fc.assert(
      fc.property(anyFacts, facts => {
        const preview = previewRestore(facts, journalFileText(writeJournalFile(orderFacts(facts))))
        expect(preview.ok && preview.value.add).toEqual([])
        expect(preview.ok && preview.value.duplicates).toHaveLength(facts.length)
      }),
    ))

  it('sees a contradiction within the file itself', () => {
    const file = writeJournalFile([painFact('c', 1), painFact('c', 1), painFact('c', 2)])
    const preview = previewRestore([], JSON.stringify(file))
    expect(preview.ok && preview.value).toMatchObject({
      add: [painFact('c', 1)],
      duplicates: [painFact('c', 1)],
      conflicts: [{ here: painFact('c', 1), there: painFact('c', 2) }],
    })
  })
})
