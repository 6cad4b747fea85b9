import { rules, rulesVersion, thresholdsHash } from '@backstride/coach'
import { err, ok } from '@backstride/kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { main } from '../main.ts'
import { calm, changed, type Json, journalFacts, type Members } from '../testing/vignettes.ts'

const date = '2026-03-04'

async function today(facts: readonly Json[], ...words: string[]) {
  const journal = JSON.stringify({ format: 'backstride-journal', version: 1, facts })
  const { stdout, exitCode } = await main(
    ['today', 'j', '--date', date, ...words],
    {
      readText: async () => ok(journal),
      readBytes: async path => err({ type: 'cannot-read', message: path }),
      tell: () => undefined,
    },
    '0.1.0',
  )
  return { stdout, exitCode }
}

async function answer(...facts: readonly Json[]) {
  const { stdout, exitCode } = await today(facts, '--json')
  return { exitCode, document: JSON.parse(stdout) }
}

const known: readonly Members[] = journalFacts([
  { kind: 'ScreenAnswered', at: '2026-03-01T08:00:00.000Z', data: { episode: { painAtRest: 1 } } },
  { kind: 'Mornings', at: '2026-02-26T07:00:00.000Z', data: { nrs: [1, 1, 1, 1, 1] } },
  {
    kind: 'SessionCompleted',
    at: '2026-03-02T12:00:00.000Z',
    data: {
      items: [
        { variant: 'HH02', rounds: [{ times: 6, targetS: 10, cleanS: 10, contact: 2, seenBy: 'felt' }] },
      ],
      rpe: 6,
      completedPct: 100,
    },
  },
  { kind: 'PainReported', at: '2026-03-02T12:10:00.000Z', data: { moment: 'during', nrs: 1 } },
  { kind: 'PainReported', at: '2026-03-03T07:00:00.000Z', data: { moment: 'morning', nrs: 1 } },
])

const one = (changes: Members): Members => ({
  id: 'strange',
  kind: 'PainReported',
  at: '2026-03-03T09:00:00.000Z',
  day: '2026-03-03',
  zone: 'UTC',
  device: 'two',
  v: 1,
  data: { moment: 'now', nrs: 1 },
  ...changes,
})

/** The plan without what only tells of the strange fact. */
const planOf = ({ setAside: _, ...plan }: Record<string, unknown>) => plan

describe('backstride today: what it answers by', () => {
  it('names the version of its rules and one word for all their numbers, its steps and its advice', async () => {
    const { document } = await answer(...known)
    expect(document).toMatchObject({ rulesVersion, thresholds: thresholdsHash, setAside: [] })
    expect(document.steps).toEqual(expect.any(Array))
    expect(document.advice).toEqual(expect.any(Array))
  })

  it('gives every reason with its rule, its numbers, its tag and its source', async () => {
    const { document } = await answer(...known)
    const reasons = document.items.flatMap(({ because }: { because: readonly object[] }) => because)
    expect(reasons.length).toBeGreaterThan(2)
    for (const { rule, says, saw, tag, source, numbers } of reasons) {
      const published = rules.find(({ id }) => id === rule)
      expect({ tag, source, numbers }).toEqual({
        tag: published?.tag,
        source: published?.source,
        numbers: published?.numbers ?? {},
      })
      expect(says).toMatch(/\w{3}/)
      expect(saw).toEqual(expect.any(Object))
    }
  })

  it.each([
    ['en', ['PG-06', 'saw: usual 1', 'numbers: 2 or less during it', 'Rules: PG; EV 2.1, 2.3; PN 4 [D]']],
    ['de', ['PG-06', 'gesehen: usual 1', 'Zahlen: höchstens 2 dabei', 'Rules: PG; EV 2.1, 2.3; PN 4 [D]']],
  ])('tells them in %s', async (lang, lines) => {
    const { stdout } = await today(known, '--lang', lang)
    for (const line of lines) expect(stdout).toContain(line)
  })
})

describe('backstride today: facts that cannot be', () => {
  it.each([
    ['a pain of eleven', { data: { moment: 'now', nrs: 11 } }, 'nrs'],
    ['a pain of minus one', { data: { moment: 'now', nrs: -1 } }, 'nrs'],
    ['a pain of nearly two', { data: { moment: 'now', nrs: 1.9 } }, 'nrs'],
    ['a pain in words', { data: { moment: 'now', nrs: 'strong' } }, 'nrs'],
    ['the thirtieth of February', { day: '2026-02-30' }, 'day'],
    ['a day in the month thirteen', { day: '2026-13-01' }, 'day'],
    ['an instant that is none', { at: '2026-02-30T08:00:00.000Z' }, 'at'],
    ['a zone that is none', { zone: 'Moon/Tranquility' }, 'zone'],
    ['no id', { id: '' }, 'id'],
    ['no data', { data: null }, 'data'],
    ['version zero', { v: 0 }, 'v'],
  ])('%s is refused by name', async (_, changes, names) => {
    const { exitCode, document } = await answer(...known, one(changes as Members))
    expect(exitCode).toBe(1)
    expect(document.error).toMatchObject({
      type: expect.stringMatching(/^(bad-data|not-a-fact)$/),
      message: expect.stringContaining(names),
    })
    expect(document.error.message).toContain(`Fact ${known.length + 1}`)
  })

  it('one id with two contents is refused; the very same fact twice is one', async () => {
    const other = await answer(...known, one({}), one({ data: { moment: 'now', nrs: 2 } }))
    expect([other.exitCode, other.document.error.type]).toEqual([1, 'same-id'])
    expect(other.document.error.message).toContain('strange')
    expect((await answer(...known, one({}), one({}))).document).toEqual(
      (await answer(...known, one({}))).document,
    )
  })
})

describe('backstride today: facts it does not hear', () => {
  it.each([
    [
      'of a later day',
      { day: '2027-03-03', at: '2027-03-03T09:00:00.000Z', data: { moment: 'now', nrs: 9 } },
      'later',
    ],
    [
      'of tomorrow',
      { day: '2026-03-05', at: '2026-03-05T00:00:00.000Z', data: { moment: 'now', nrs: 9 } },
      'later',
    ],
    ['of a kind unknown here', { kind: 'MoonPhaseTold', data: { phase: 'full' } }, 'unknownKind'],
    ['of a newer version', { v: 99, data: { moment: 'now', nrs: 'written anew' } }, 'newerVersion'],
  ])('%s: set aside and named, and the plan stays', async (_, changes, why) => {
    const strange = one(changes as Members)
    const { exitCode, document } = await answer(...known, strange)
    expect(exitCode).toBe(0)
    const { id, kind, day } = strange
    expect(document.setAside).toEqual([{ fact: id, kind, day, why }])
    expect(planOf(document)).toEqual(planOf((await answer(...known)).document))
    expect((await today([...known, strange])).stdout).toContain('set aside')
  })

  it('names them in the same order, in whatever order the file holds them', async () => {
    const later = ['c', 'a', 'b'].map(id => one({ id, day: '2026-03-05', at: '2026-03-05T09:00:00.000Z' }))
    const { stdout } = await today([...known, ...later], '--json')
    expect((await today([...later.toReversed(), ...known], '--json')).stdout).toBe(stdout)
    expect(JSON.parse(stdout).setAside.map(({ fact }: { fact: string }) => fact)).toEqual(['a', 'b', 'c'])
  })

  it('a screen of a newer version is asked anew: nothing is guessed from the older one', async () => {
    const { document } = await answer(...known, one({ kind: 'ScreenAnswered', v: 99, data: { anything: 1 } }))
    expect(document.setAside).toMatchObject([{ kind: 'ScreenAnswered', why: 'newerVersion' }])
    const ids = document.items.map(({ kind, id }: { kind: string; id: string }) => `${kind}/${id}`)
    expect(ids).toContain('checkin/screen')
    expect(ids.filter((id: string) => id.startsWith('drill/'))).toEqual([])
  })
})

describe('backstride today: a clock set back', () => {
  const drillsOf = (items: readonly { kind: string; id: string; dose: object }[]) =>
    items.filter(({ kind }) => kind === 'drill').map(({ id, dose }) => ({ id, dose }))
  const before = (years: number): readonly Members[] =>
    known
      .filter(({ kind }) => kind !== 'ScreenAnswered')
      .map(fact => ({
        ...fact,
        id: `${fact.id}-back`,
        at: String(fact.at).replace('2026', String(2026 - years)),
        day: String(fact.day).replace('2026', String(2026 - years)),
      }))

  it.each([1, 30])(
    'by %i years: what was recorded then stands on its day, and the newest session decides',
    async years => {
      const harder = before(years).map(fact => ({
        ...fact,
        data: JSON.parse(JSON.stringify(fact.data).replaceAll('HH02', 'HH21')),
      }))
      const { exitCode, document } = await answer(...known, ...harder)
      expect(exitCode).toBe(0)
      const { level, items } = (await answer(...known)).document
      expect([document.level, drillsOf(document.items)]).toEqual([level, drillsOf(items)])
    },
  )

  it('an hour back between two facts: the same facts in any order give the same plan', async () => {
    const facts = [...known, one({ at: '2026-03-02T11:00:00.000Z', day: '2026-03-02' })]
    const plan = (await answer(...facts)).document
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(facts, { minLength: facts.length }), async shuffled => {
        expect((await answer(...shuffled)).document).toEqual(plan)
      }),
      { numRuns: 20 },
    )
  })

  it('an emergency told with a clock set back still stands', async () => {
    const marked = changed(calm, { change: { answers: { RF03: 'yes' } } })
    const { document } = await answer(
      ...journalFacts([{ kind: 'ScreenAnswered', at: '2020-01-01T08:00:00.000Z', data: {} }]).map(fact => ({
        ...fact,
        data: marked,
      })),
    )
    expect(document.level).toBe(0)
  })
})
