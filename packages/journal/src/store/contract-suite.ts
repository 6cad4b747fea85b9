import { type Fact, readFact, writeFact } from '@backstride/facts'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { canonicalText } from '../canonical-text.ts'
import { createJournal } from '../journal.ts'
import { factText, orderFacts } from '../merge-facts.ts'
import type { FactStore, SetAsideEntry, StoredFacts } from './fact-store.ts'

/** One kept place (a database, a file, a memory), and ways to come at it. */
export interface StoreBench {
  /** A connection of its own to the same place, as another tab or program has one. */
  connect(): Promise<FactStore>
  /** Puts an entry among the facts as only damage could. Absent where nothing can be damaged. */
  damage?(raw: Record<string, unknown>): Promise<void>
  /** Whether a connection hears of what another one changes. */
  readonly follows: boolean
  dispose(): Promise<void>
}

/** What every store must do. Each test gets a fresh, empty place. */
export function storeContract(name: string, createBench: () => Promise<StoreBench>): void {
  describe(`${name} keeps the contract of a fact store`, () => {
    let bench: StoreBench
    let store: FactStore
    beforeEach(async () => {
      bench = await createBench()
      store = await bench.connect()
    })
    afterEach(() => bench.dispose())

    it('is empty at first', async () => {
      expect(await read(store)).toEqual({ facts: [], setAside: [] })
    })

    it('gives back what was appended, over another connection too', async () => {
      const facts = [painFact('a', 3), painFact('b', 4)]
      expect(await store.append(facts)).toEqual(done({ added: ['a', 'b'], duplicate: [], conflict: [] }))
      expect(await factTexts(store)).toEqual(facts.map(factText))
      expect(await factTexts(await bench.connect())).toEqual(facts.map(factText))
    })

    it('keeps a fact once, however often it is appended', async () => {
      await store.append([painFact('a', 3)])
      const again = await store.append([painFact('a', 3), painFact('b', 4), painFact('b', 4)])
      expect(again).toEqual(done({ added: ['b'], duplicate: ['a', 'b'], conflict: [] }))
      expect(await factTexts(store)).toHaveLength(2)
    })

    it('never replaces a fact by another with the same id', async () => {
      await store.append([painFact('a', 3)])
      const report = await store.append([painFact('a', 9), painFact('c', 1), painFact('c', 2)])
      expect(report).toEqual(done({ added: ['c'], duplicate: [], conflict: ['a', 'c'] }))
      expect(await factTexts(store)).toEqual([painFact('a', 3), painFact('c', 1)].map(factText))
    })

    it('gives back any fact whole: unknown kinds, newer versions and unknown members too', () =>
      fc.assert(
        fc.asyncProperty(anyFacts, async facts => {
          await store.erase()
          await store.append(facts)
          expect(await factTexts(store)).toEqual(orderFacts(facts).map(factText))
        }),
        { numRuns: 25 },
      ))

    it('keeps what was set aside, the same entry once, and apart from the facts', async () => {
      const entry = setAsideEntry({ id: 'x', nrs: 'eleven' })
      await store.append([painFact('a', 3)])
      expect(await store.setAside([entry])).toEqual(done(undefined))
      await store.setAside([entry, setAsideEntry(['not', 'a', 'fact'])])
      const stored = await read(await bench.connect())
      expect(stored.facts).toHaveLength(1)
      expect(stored.setAside).toEqual([entry, setAsideEntry(['not', 'a', 'fact'])])
    })

    it('erases everything, and can be written to afterwards', async () => {
      await store.append([painFact('a', 3)])
      await store.setAside([setAsideEntry('junk')])
      expect(await store.erase()).toEqual(done(undefined))
      expect(await read(await bench.connect())).toEqual({ facts: [], setAside: [] })
      await store.append([painFact('b', 1)])
      expect(await factTexts(store)).toHaveLength(1)
    })

    it('loses nothing when two connections append at once', async () => {
      const other = await bench.connect()
      const mine = Array.from({ length: 10 }, (_, index) => painFact(`mine-${index}`, index))
      const theirs = Array.from({ length: 10 }, (_, index) => painFact(`theirs-${index}`, index))
      const reports = await Promise.all([
        ...mine.map(fact => store.append([fact])),
        ...theirs.map(fact => other.append([fact])),
      ])
      expect(reports.every(report => report.ok && report.value.added.length === 1)).toBe(true)
      expect(await factTexts(store)).toEqual(orderFacts([...mine, ...theirs]).map(factText))
    })

    it('lets exactly one of two contradicting facts win', async () => {
      const other = await bench.connect()
      const reports = await Promise.all([store.append([painFact('a', 1)]), other.append([painFact('a', 2)])])
      const added = reports.map(report => report.ok && report.value.added.length)
      expect(added.toSorted()).toEqual([0, 1])
      expect(await factTexts(store)).toEqual([painFact('a', added[0] === 1 ? 1 : 2)].map(factText))
    })

    it('tells the other connections of a change, not its own, until they stop listening', async () => {
      if (!bench.follows) return
      const other = await bench.connect()
      let mine = 0
      let theirs = 0
      store.subscribe(() => (mine += 1))
      const stop = other.subscribe(() => (theirs += 1))
      await store.append([painFact('a', 1)])
      await expect.poll(() => theirs).toBe(1)
      await store.erase()
      await expect.poll(() => theirs).toBe(2)
      stop()
      await store.append([painFact('b', 1)])
      await read(other)
      expect([mine, theirs]).toEqual([0, 2])
    })

    it('shows a journal what another journal recorded', async () => {
      const here = testJournal(store, 'here')
      const there = testJournal(await bench.connect(), 'there')
      await here.open()
      await there.open()
      await there.record('PainReported', { moment: 'now', nrs: 0 })
      if (bench.follows) await expect.poll(() => here.facts().length).toBe(1)
      else await here.refresh()
      expect(here.facts()).toEqual(there.facts())
      here.close()
      there.close()
    })

    it('sets aside a damaged entry, whole, and still gives all the others', async () => {
      if (bench.damage === undefined) return
      const raw = { ...writeFact(painFact('bad', 3)), data: { moment: 'now', nrs: 11 } }
      await store.append([painFact('a', 3)])
      await bench.damage(raw)
      const seen = await read(store)
      expect(seen.facts.map(fact => fact.id)).toEqual(['a'])
      expect(seen.setAside).toEqual([
        { raw, reason: 'bad-data', where: 'data.nrs', message: expect.stringContaining('data.nrs') },
      ])
      await store.append([painFact('b', 4)])
      const later = await read(await bench.connect())
      expect(later.facts.map(fact => fact.id)).toEqual(['a', 'b'])
      expect(later.setAside).toEqual(seen.setAside)
    })
  })
}

const done = <T>(value: T) => ({ ok: true, value })

async function read(store: FactStore): Promise<StoredFacts> {
  const stored = await store.read()
  if (!stored.ok) throw new Error(`${stored.error.type}: ${stored.error.message}`)
  return stored.value
}

const factTexts = async (store: FactStore): Promise<string[]> =>
  orderFacts((await read(store)).facts).map(factText)

const setAsideEntry = (raw: unknown): SetAsideEntry => ({
  raw,
  reason: 'not-a-fact',
  where: '',
  message: 'Made for this test.',
})

/** A pain report of a chosen id and number. */
export const painFact = (id: string, nrs: number): Fact =>
  factOf({
    id,
    kind: 'PainReported',
    at: '2026-11-23T07:15:00.000Z',
    day: '2026-11-23',
    zone: 'Europe/Berlin',
    device: 'phone',
    v: 1,
    data: { moment: 'morning', nrs },
  })

function factOf(raw: Record<string, unknown>): Fact {
  const fact = readFact(raw)
  if (!fact.ok) throw new Error(fact.error.message)
  return fact.value
}

/** A journal whose clock stands still and whose ids count up. */
export function testJournal(store: FactStore, device: string) {
  let made = 0
  return createJournal({
    clock: { now: () => '2026-11-23T07:15:00.000Z', zone: () => 'Europe/Berlin' },
    random: { uuid: () => `${device}-${++made}` },
    store,
    device,
  })
}

// `__proto__` as a member is refused by readers of JSON elsewhere; nobody writes it.
const anyJson = fc.jsonValue({ maxDepth: 2 }).filter(value => !canonicalText(value).includes('__proto__'))
const anyInstant = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map(date => date.toISOString())

const anyKindAndData = fc.oneof(
  fc.record({
    kind: fc.constant('PainReported'),
    v: fc.constant(1),
    data: fc
      .record({
        moment: fc.constantFrom('morning', 'before', 'now'),
        nrs: fc.integer({ min: 0, max: 10 }),
        fromLater: anyJson,
      })
      .map(data => data as Record<string, unknown>),
  }),
  fc.record({
    kind: fc.constant('Retracted'),
    v: fc.constant(1),
    data: fc.record({ fact: fc.constant('a') }),
  }),
  fc.record({ kind: fc.constant('PainReported'), v: fc.integer({ min: 2, max: 9 }), data: anyJson }),
  fc.record({ kind: fc.constantFrom('GarminSlept', 'x'), v: fc.integer({ min: 1, max: 9 }), data: anyJson }),
)

/** Any fact a file may hold: known, of another kind, of a newer version, with members nobody here knows. */
export const anyFact: fc.Arbitrary<Fact> = fc
  .tuple(
    fc.string({ minLength: 1, maxLength: 6 }).filter(id => id !== '__proto__'),
    anyInstant,
    anyKindAndData,
    fc.option(anyJson, { nil: undefined }),
  )
  .map(([id, at, kindAndData, fromLater]) =>
    factOf({
      id,
      at,
      day: at.slice(0, 10),
      zone: 'UTC',
      device: 'd',
      ...kindAndData,
      ...(fromLater === undefined ? {} : { fromLater }),
    }),
  )

/** Facts of one journal: every id once. */
export const anyFacts: fc.Arbitrary<Fact[]> = fc.uniqueArray(anyFact, {
  selector: fact => fact.id,
  maxLength: 12,
})
