import { effectiveFacts, type FactKind } from '@backstride/facts'
import { err } from '@backstride/kit'
import { describe, expect, it } from 'vitest'
import { journalFileText } from './archive/journal-file.ts'
import { createJournal } from './journal.ts'
import { painFact } from './store/contract-suite.ts'
import type { FactStore } from './store/fact-store.ts'
import { createMemory, createMemoryStore } from './store/memory-store.ts'

/** A journal whose runner travels and whose clock is set by hand. */
function setUp({
  store = createMemoryStore(),
  now = '2026-11-23T07:15:00.000Z',
  zone = 'Europe/Berlin',
} = {}) {
  const place = { now, zone }
  let made = 0
  const journal = createJournal({
    clock: { now: () => place.now, zone: () => place.zone },
    random: { uuid: () => `id-${++made}` },
    store,
    device: 'phone',
  })
  return { journal, place }
}

const failing = (store: FactStore, type: 'full' | 'unavailable'): FactStore => ({
  ...store,
  append: async () => err({ type, message: 'Made to fail.' }),
})

describe('recording', () => {
  it('stamps a fact once', async () => {
    const { journal } = setUp()
    const recorded = await journal.record('PainReported', { moment: 'morning', nrs: 0 })
    const fact = {
      id: 'id-1',
      kind: 'PainReported',
      at: '2026-11-23T07:15:00.000Z',
      day: '2026-11-23',
      zone: 'Europe/Berlin',
      device: 'phone',
      v: 1,
      data: { moment: 'morning', nrs: 0 },
    }
    expect(recorded).toEqual({ ok: true, value: fact })
    expect(journal.facts()).toEqual([fact])
    expect(journal.exportFile().facts).toEqual([fact])
  })

  it('refuses data that is not of its kind, and saves nothing', async () => {
    const { journal } = setUp()
    const recorded = await journal.record('PainReported', { moment: 'now', nrs: 11 })
    expect(recorded).toMatchObject({ ok: false, error: { type: 'bad-data', where: 'data.nrs' } })
    expect(await journal.record('PainReported', { moment: 'now', nrs: Number.NaN })).toMatchObject({
      ok: false,
    })
    expect(journal.facts()).toEqual([])
  })

  it.each(['full', 'unavailable'] as const)(
    'shows nothing as saved that a %s store did not take',
    async type => {
      const { journal } = setUp({ store: failing(createMemoryStore(), type) })
      let told = 0
      await journal.open()
      journal.subscribe(() => (told += 1))
      expect(await journal.record('PainReported', { moment: 'now', nrs: 2 })).toMatchObject({
        error: { type },
      })
      expect(journal.facts()).toEqual([])
      expect(told).toBe(0)
    },
  )

  it('shows a fact only after the store has it', async () => {
    const memory = createMemoryStore()
    let letGo: (() => void) | undefined
    const gate = new Promise<void>(resolve => {
      letGo = resolve
    })
    const store: FactStore = { ...memory, append: facts => gate.then(() => memory.append(facts)) }
    const { journal } = setUp({ store })
    await journal.open()
    const recording = journal.record('PainReported', { moment: 'now', nrs: 2 })
    const refreshing = journal.refresh()
    expect(journal.facts()).toEqual([])
    letGo?.()
    await Promise.all([recording, refreshing])
    expect(journal.facts()).toHaveLength(1)
  })

  it('with an id of its own may be asked twice and is recorded once', async () => {
    const { journal, place } = setUp()
    await journal.record('PainReported', { moment: 'now', nrs: 2 }, { id: 'draft-7' })
    place.now = '2026-11-23T07:16:00.000Z'
    const again = await journal.record('PainReported', { moment: 'now', nrs: 2 }, { id: 'draft-7' })
    expect(again).toMatchObject({ ok: true, value: { at: '2026-11-23T07:15:00.000Z' } })
    const other = await journal.record('PainReported', { moment: 'now', nrs: 3 }, { id: 'draft-7' })
    expect(other).toMatchObject({ ok: false, error: { type: 'id-taken' } })
    expect(journal.facts()).toHaveLength(1)
  })

  it('in two tabs with one id is recorded once, whichever came first', async () => {
    const memory = createMemory()
    const store = createMemoryStore(memory)
    const here = setUp({ store: { ...store, subscribe: () => () => undefined } })
    const there = setUp({ store: createMemoryStore(memory), now: '2026-11-23T07:15:01.000Z' })
    await here.journal.open()
    await there.journal.record('PainReported', { moment: 'now', nrs: 2 }, { id: 'draft-7' })
    expect(here.journal.facts()).toEqual([])
    const second = await here.journal.record('PainReported', { moment: 'now', nrs: 2 }, { id: 'draft-7' })
    expect(second).toMatchObject({ ok: true, value: { at: '2026-11-23T07:15:01.000Z' } })
    expect(here.journal.facts()).toEqual(there.journal.facts())
  })

  it('records many at once, each once', async () => {
    const { journal } = setUp()
    await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        journal.record('PainReported', { moment: 'now', nrs: index % 11 }),
      ),
    )
    expect(new Set(journal.facts().map(fact => fact.id)).size).toBe(50)
  })

  it('goes on after a store that throws', async () => {
    const store = createMemoryStore()
    let broken = true
    const { journal } = setUp({
      store: {
        ...store,
        append: facts => (broken ? Promise.reject(new Error('bug')) : store.append(facts)),
      },
    })
    await expect(journal.record('PainReported', { moment: 'now', nrs: 1 })).rejects.toThrow('bug')
    broken = false
    expect(await journal.record('PainReported', { moment: 'now', nrs: 1 })).toMatchObject({ ok: true })
  })
})

describe('the day of a fact is the calendar day where the runner is', () => {
  it.each([
    ['just before midnight', '2026-11-23T22:59:59.999Z', 'Europe/Berlin', '2026-11-23'],
    ['at midnight', '2026-11-23T23:00:00.000Z', 'Europe/Berlin', '2026-11-24'],
    ['in the hour before the clocks go forward', '2026-03-29T00:59:59Z', 'Europe/Berlin', '2026-03-29'],
    ['at the end of the shorter day', '2026-03-29T21:59:59Z', 'Europe/Berlin', '2026-03-29'],
    ['after the shorter day', '2026-03-29T22:00:00Z', 'Europe/Berlin', '2026-03-30'],
    ['in the first of two equal hours', '2026-10-25T00:30:00Z', 'Europe/Berlin', '2026-10-25'],
    ['in the second of two equal hours', '2026-10-25T01:30:00Z', 'Europe/Berlin', '2026-10-25'],
    ['at the end of the longer day', '2026-10-25T22:59:59Z', 'Europe/Berlin', '2026-10-25'],
    ['half an hour from every other zone', '2026-11-23T03:29:59Z', 'America/St_Johns', '2026-11-22'],
    [
      'half an hour from every other zone, midnight',
      '2026-11-23T03:30:00Z',
      'America/St_Johns',
      '2026-11-23',
    ],
    ['in summer there', '2026-07-01T02:30:00Z', 'America/St_Johns', '2026-07-01'],
    ['fourteen hours ahead', '2026-12-31T10:00:00Z', 'Pacific/Kiritimati', '2027-01-01'],
    ['eleven hours behind', '2027-01-01T10:59:59Z', 'Pacific/Pago_Pago', '2026-12-31'],
    ['where clocks jump at midnight', '2026-09-06T04:00:00Z', 'America/Santiago', '2026-09-06'],
  ])('%s', async (_, now, zone, day) => {
    const { journal } = setUp({ now, zone })
    expect(await journal.record('PainReported', { moment: 'now', nrs: 1 })).toMatchObject({
      value: { day, zone },
    })
  })

  it('stays as it was where the runner travels on, over the date line too', async () => {
    const { journal, place } = setUp({ now: '2026-12-31T10:30:00.000Z', zone: 'Pacific/Kiritimati' })
    await journal.record('PainReported', { moment: 'morning', nrs: 1 })
    place.now = '2026-12-31T20:00:00.000Z'
    place.zone = 'Pacific/Pago_Pago'
    await journal.record('PainReported', { moment: 'now', nrs: 2 })
    await journal.refresh()
    expect(journal.facts().map(fact => [fact.day, fact.zone])).toEqual([
      ['2027-01-01', 'Pacific/Kiritimati'],
      ['2026-12-31', 'Pacific/Pago_Pago'],
    ])
  })

  it('follows a clock that was set back, and loses nothing', async () => {
    const { journal, place } = setUp({ now: '2027-06-01T08:00:00.000Z' })
    await journal.record('PainReported', { moment: 'now', nrs: 5 })
    place.now = '2026-11-23T08:00:00.000Z'
    await journal.record('PainReported', { moment: 'now', nrs: 1 })
    expect(journal.facts().map(fact => fact.day)).toEqual(['2026-11-23', '2027-06-01'])
  })
})

describe('correcting', () => {
  const valuesOf = (journal: ReturnType<typeof setUp>['journal']) =>
    effectiveFacts(journal.facts()).map(fact => fact.data)

  it('amends by a new fact, whole or by member', async () => {
    const { journal, place } = setUp()
    await journal.record('PainReported', { moment: 'now', nrs: 5 })
    place.now = '2026-11-23T07:16:00.000Z'
    expect(await journal.amend('id-1', { nrs: 3 })).toMatchObject({ ok: true, value: { kind: 'Amended' } })
    place.now = '2026-11-23T07:17:00.000Z'
    await journal.amend('id-1', { moment: 'morning', nrs: 0 })
    expect(journal.facts()).toHaveLength(3)
    expect(valuesOf(journal)).toEqual([{ moment: 'morning', nrs: 0 }])
  })

  it('the last correction counts, even within one millisecond or after the clock was set back', async () => {
    const { journal, place } = setUp()
    await journal.record('PainReported', { moment: 'now', nrs: 5 })
    await journal.amend('id-1', { nrs: 3 })
    await journal.amend('id-1', { nrs: 2 })
    expect(valuesOf(journal)).toEqual([{ moment: 'now', nrs: 2 }])
    place.now = '2025-01-01T00:00:00.000Z'
    await journal.amend('id-1', { nrs: 1 })
    expect(valuesOf(journal)).toEqual([{ moment: 'now', nrs: 1 }])
    expect(journal.facts().at(-1)?.day).toBe('2026-11-23')
  })

  it('retracts, and takes a retraction back', async () => {
    const { journal } = setUp()
    await journal.record('PainReported', { moment: 'now', nrs: 5 })
    await journal.retract('id-1')
    expect(valuesOf(journal)).toEqual([])
    expect(await journal.amend('id-1', { nrs: 1 })).toMatchObject({ error: { type: 'not-correctable' } })
    await journal.retract('id-2')
    expect(valuesOf(journal)).toEqual([{ moment: 'now', nrs: 5 }])
  })

  it('refuses what would leave the entry unreadable, or corrects nothing that is there', async () => {
    const { journal } = setUp()
    await journal.record('PainReported', { moment: 'now', nrs: 5 })
    expect(await journal.amend('id-1', { nrs: 12 })).toMatchObject({ error: { type: 'bad-data' } })
    expect(await journal.amend('id-1', 'three')).toMatchObject({ error: { type: 'bad-data' } })
    expect(await journal.amend('id-9', { nrs: 1 })).toMatchObject({ error: { type: 'no-such-fact' } })
    expect(await journal.retract('id-9')).toMatchObject({ error: { type: 'no-such-fact' } })
    expect(journal.facts()).toHaveLength(1)
  })
})

describe('restoring', () => {
  it('adds what is new, keeps what is here, sets the rest aside', async () => {
    const { journal } = setUp()
    await journal.open()
    const from = (facts: unknown[]) => JSON.stringify({ format: 'backstride-journal', version: 1, facts })
    const first = journal.previewRestore(from([painFact('a', 3), painFact('b', 4)]))
    expect(first.ok && (await journal.restore(first.value))).toEqual({
      ok: true,
      value: { added: 2, duplicate: 0, conflict: 0, setAside: 0 },
    })
    const second = journal.previewRestore(
      from([painFact('a', 9), painFact('b', 4), painFact('c', 5), 'junk']),
    )
    expect(second.ok && (await journal.restore(second.value))).toEqual({
      ok: true,
      value: { added: 1, duplicate: 1, conflict: 1, setAside: 1 },
    })
    expect(journal.facts()).toEqual([painFact('a', 3), painFact('b', 4), painFact('c', 5)])
    expect(journal.setAside().map(({ reason, raw }) => [reason, raw])).toEqual([
      ['not-a-fact', 'junk'],
      ['conflict', painFact('a', 9)],
    ])
  })

  it('counts what another tab added meanwhile as being here', async () => {
    const memory = createMemory()
    const { journal } = setUp({ store: createMemoryStore(memory) })
    const text = journalFileText({
      format: 'backstride-journal',
      version: 1,
      facts: [{ ...painFact('a', 3) }],
    })
    await journal.open()
    const preview = journal.previewRestore(text)
    await createMemoryStore(memory).append([painFact('a', 3)])
    expect(preview.ok && (await journal.restore(preview.value))).toMatchObject({
      value: { added: 0, duplicate: 1 },
    })
  })

  it('says so when the store is full, and shows nothing as restored', async () => {
    const { journal } = setUp({ store: failing(createMemoryStore(), 'full') })
    await journal.open()
    const text = journalFileText({
      format: 'backstride-journal',
      version: 1,
      facts: [{ ...painFact('a', 3) }],
    })
    const preview = journal.previewRestore(text)
    expect(preview.ok && (await journal.restore(preview.value))).toMatchObject({ error: { type: 'full' } })
    expect(journal.facts()).toEqual([])
  })
})

describe('what a journal tells', () => {
  it('the same array until something changes', async () => {
    const { journal } = setUp()
    await journal.open()
    let told = 0
    const stop = journal.subscribe(() => (told += 1))
    const before = journal.facts()
    expect(journal.facts()).toBe(before)
    await journal.record('PainReported', { moment: 'now', nrs: 1 })
    expect(told).toBe(1)
    stop()
    await journal.erase()
    expect(told).toBe(1)
    expect(journal.facts()).toEqual([])
  })

  it('a store that cannot be read, and when it can be again; the facts shown stay', async () => {
    const store = createMemoryStore()
    let broken = false
    const unreadable = { type: 'unavailable', message: 'Made to fail.' } as const
    const { journal } = setUp({
      store: { ...store, read: async () => (broken ? err(unreadable) : store.read()) },
    })
    await journal.record('PainReported', { moment: 'now', nrs: 1 })
    broken = true
    expect(await journal.refresh()).toEqual(err(unreadable))
    expect(journal.problem()).toEqual(unreadable)
    expect(journal.facts()).toHaveLength(1)
    broken = false
    await journal.refresh()
    expect(journal.problem()).toBeUndefined()
  })

  it('what is written has no mark of this version on it', async () => {
    const { journal } = setUp()
    await journal.open()
    const strange = { ...painFact('s', 1), kind: 'Slept' as FactKind, data: { hours: 8 } }
    const preview = journal.previewRestore(JSON.stringify({ ...journal.exportFile(), facts: [strange] }))
    if (preview.ok) await journal.restore(preview.value)
    expect(journal.facts()).toMatchObject([{ kind: 'Slept', foreign: true }])
    expect(journal.exportFile().facts).toEqual([strange])
  })
})
