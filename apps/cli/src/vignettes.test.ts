import { err, ok } from '@backstride/kit'
import { describe, expect, it } from 'vitest'
import { main } from './main.ts'
import {
  chapters,
  type Json,
  journalFacts,
  type ProgressionCase,
  type ScreenCase,
  screenDocument,
} from './testing/vignettes.ts'

interface Item {
  readonly kind: string
  readonly id: string
  readonly dose?: { readonly rounds?: number; readonly holdS?: number; readonly perSide?: number }
  readonly because: readonly { readonly rule: string }[]
}

async function answerTo(document: Json, ...words: string[]) {
  const { stdout, exitCode } = await main(
    [...words, '--json'],
    {
      readText: async () => ok(JSON.stringify(document)),
      readBytes: async path => err({ type: 'cannot-read', message: path }),
      tell: () => undefined,
    },
    '0.1.0',
  )
  return { exitCode, document: JSON.parse(stdout) }
}

const sorted = (texts: readonly string[]) => [...texts].sort()

function expectRefusal(answer: Awaited<ReturnType<typeof answerTo>>, names: string) {
  expect(answer.exitCode).toBe(1)
  expect(answer.document.error.type).toEqual(expect.any(String))
  expect(answer.document.error.message).toContain(names)
}

describe.each(chapters<ScreenCase>('screen'))('the safety screen, %s', (_, vignettes) => {
  it.each(vignettes)('$name', async ({ input, expected }) => {
    const answer = await answerTo(screenDocument(input), 'screen', 'a')
    if (expected.error) return expectRefusal(answer, expected.error.names)
    const { level, code, rules, pages, restrictions } = answer.document
    expect({ level, code }).toEqual({ level: expected.level, code: expected.code })
    const first = expected.rulesAtLevel
    if (first) {
      expect(sorted(rules.slice(0, first.length))).toEqual(sorted(first))
      if (expected.otherRules) expect(sorted(rules.slice(first.length))).toEqual(sorted(expected.otherRules))
    }
    if (expected.pages) expect(sorted(pages)).toEqual(sorted(expected.pages))
    for (const page of expected.notPages ?? []) expect(pages).not.toContain(page)
    if (expected.restrictions) expect(sorted(restrictions)).toEqual(sorted(expected.restrictions))
    expect(answer.exitCode).toBe(0)
  })
})

const isHold = ({ kind, id }: Item) => kind === 'drill' && id.startsWith('HH')

describe.each(chapters<ProgressionCase>('progression'))('progression, %s', (_, vignettes) => {
  it.each(vignettes)('$name', async ({ input: { date, facts }, expected }) => {
    const journal = { format: 'backstride-journal', version: 1, facts: journalFacts(facts) }
    const answer = await answerTo(journal, 'today', 'j', '--date', date)
    if (expected.error) return expectRefusal(answer, expected.error.names)
    expect(answer.exitCode).toBe(0)
    const items: readonly Item[] = answer.document.items
    const ids = items.flatMap(({ kind, id }) => [kind, `${kind}/${id}`])
    const kinds = items.map(({ kind }) => kind)
    const hold = items.find(isHold)
    const rules = items.flatMap(({ because }) => because.map(({ rule }) => rule))
    if (expected.level !== undefined) expect(answer.document.level).toBe(expected.level)
    if (expected.only) expect(items.map(({ kind, id }) => `${kind}/${id}`)).toEqual(expected.only)
    for (const kind of expected.kinds ? kinds : []) expect(expected.kinds).toContain(kind)
    for (const kind of expected.noKinds ?? []) expect(kinds).not.toContain(kind)
    for (const id of expected.some ?? []) expect(ids).toContain(id)
    for (const id of expected.without ?? []) expect(ids).not.toContain(id)
    if (expected.hold !== undefined) expect(hold?.id ?? null).toBe(expected.hold)
    if (expected.holdIn) expect(expected.holdIn).toContain(hold?.id)
    if (expected.holdS !== undefined) expect(hold?.dose?.holdS).toBe(expected.holdS)
    if (expected.maxHoldS !== undefined) expect(hold?.dose?.holdS ?? 0).toBeLessThanOrEqual(expected.maxHoldS)
    if (expected.holdRounds !== undefined) expect(hold?.dose?.rounds).toBe(expected.holdRounds)
    if (expected.twists) {
      const total = items.reduce(
        (sum, { id, dose }) => sum + (id.startsWith('HM') ? (dose?.perSide ?? 0) : 0),
        0,
      )
      expect(total).toBeGreaterThanOrEqual(expected.twists[0])
      expect(total).toBeLessThanOrEqual(expected.twists[1])
    }
    for (const rule of expected.rules ?? []) expect(rules).toContain(rule)
    for (const rule of expected.notRules ?? []) expect(rules).not.toContain(rule)
    const advice: readonly string[] = answer.document.advice.map(({ id }: { readonly id: string }) => id)
    for (const id of expected.advice ?? []) expect(advice).toContain(id)
    for (const id of expected.noAdvice ?? []) expect(advice).not.toContain(id)
    for (const limit of expected.restrictions ?? []) expect(answer.document.restrictions).toContain(limit)
  })
})
