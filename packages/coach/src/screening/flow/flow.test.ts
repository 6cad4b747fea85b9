import { readScreenDocument, redFlagIds } from '@backstride/facts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { screen } from '../screen.ts'
import { secondHalfOfRf21FromAge } from './cards.ts'
import { courseIds, emptyDraft, ScreenDraft, spanUnits } from './draft.ts'
import {
  answerBoneStress,
  answerCourse,
  answerPain,
  answerQuestion,
  answerStart,
  changeDraft,
  changeMarks,
  clarifyRows,
  confirmMarks,
  currentStep,
  finished,
  goBack,
  passRows,
  pathOf,
  rescreenDraft,
  type ScreenStep,
  toggleRow,
} from './index.ts'

/** Says yes to some items, is unsure of some, and taps "None of these" everywhere else. */
function walk({
  back = 'fine',
  ageYears = 34,
  yes = [],
  unsure = [],
  painAtRest = 3,
}: {
  back?: 'fine' | 'sore' | 'bad'
  ageYears?: number
  yes?: readonly string[]
  unsure?: readonly string[]
  painAtRest?: number
}): { draft: ScreenDraft; seen: readonly ScreenStep[] } {
  let draft: ScreenDraft = emptyDraft
  const seen: ScreenStep[] = []
  for (let count = 0; count < 100; count += 1) {
    const step = currentStep(draft)
    seen.push(step)
    if (step.kind === 'end') return { draft, seen }
    draft = answer(draft, step)
  }
  throw new Error('The flow does not end.')

  function answer(before: ScreenDraft, step: ScreenStep): ScreenDraft {
    switch (step.kind) {
      case 'start':
        return answerStart(before, back, ageYears)
      case 'pain':
        return answerPain(before, painAtRest)
      case 'course':
        return answerCourse(before, { since: { amount: 3, unit: 'weeks' }, first: true, going: 'half' })
      case 'boneStress':
        return answerBoneStress(before, { amount: 9, unit: 'days' }, ['loadSpike'])
      case 'question':
        return answerQuestion(
          before,
          step,
          yes.includes(step.item) ? 'yes' : unsure.includes(step.item) ? 'unsure' : 'no',
        )
      case 'confirm':
        return confirmMarks(before, step)
      case 'rows': {
        const ticked = step.rows
          .filter(row => yes.includes(row) && before.answers[row] !== 'yes')
          .reduce(toggleRow, before)
        return step.rows.some(row => unsure.includes(row))
          ? clarifyRows(ticked, step)
          : passRows(ticked, step)
      }
      case 'end':
        return before
    }
  }
}

const done = (draft: ScreenDraft) => {
  const result = finished(draft)
  if (result === null) throw new Error('The screen is not finished.')
  return result
}

const rowsStep = (draft: ScreenDraft) => {
  const step = currentStep(draft)
  if (step.kind !== 'rows') throw new Error(`Not rows: ${step.key}`)
  return step
}

describe('[SC-FLOW] the way through the screen', () => {
  it('a runner without pain sees cards 0 to 5, seven screenfuls, and is clear', () => {
    const { draft, seen } = walk({})
    expect(new Set(seen.map(({ card }) => card))).toEqual(new Set([0, 1, 2, 3, 4, 5]))
    expect(seen.filter(({ kind }) => kind !== 'end')).toHaveLength(7)
    expect(readScreenDocument(done(draft).document).ok).toBe(true)
    expect(screen(done(draft).document).level).toBe(4)
  })

  it('a sore back is asked for numbers and for landings after the common cards', () => {
    const { draft, seen } = walk({ back: 'sore' })
    expect(seen.map(({ kind }) => kind).slice(-4)).toEqual(['pain', 'course', 'rows', 'end'])
    expect(done(draft).document.episode).toEqual({
      weeks: 3,
      first: true,
      improvedPct: 50,
      worsening: false,
      painAtRest: 3,
      noEasingPosition: false,
      cannotStandOrWalk: false,
    })
    expect(done(draft).document.boneStress).toEqual({ impactFocalPain: 'no', days: 0, risks: [] })
  })

  it('an emergency ends the screen after "Is that right?", and names what was not asked', () => {
    const { draft, seen } = walk({ back: 'sore', yes: ['RF03'] })
    expect(seen.map(({ kind }) => kind)).toEqual(['start', 'rows', 'question', 'confirm', 'end'])
    const { document, unasked, confirmed } = done(draft)
    expect(readScreenDocument(document).ok).toBe(true)
    expect(document.answers.RF03).toBe('yes')
    expect(document.episode).toBeNull()
    expect(confirmed).toEqual({ level: 0, marked: ['RF03'] })
    expect(unasked).toContain('RF05')
    expect(unasked).toContain('RF32')
    expect(unasked).not.toContain('RF01')
    expect(unasked.every(id => (document.answers[id] ?? 'no') === 'no')).toBe(true)
  })

  it('unchanged for more than 14 days is urgent, not an emergency: all else is asked first', () => {
    const { draft, seen } = walk({ yes: ['RF03', 'cesUnchanged14d'] })
    expect(seen.at(-2)?.kind).toBe('confirm')
    const { document, unasked } = done(draft)
    expect(screen(document).level).toBe(1)
    expect(unasked).toEqual([])
  })

  it('an accident found on a later card raises an urgent answer to an emergency', () => {
    const { draft } = walk({ yes: ['RF07', 'fall', 'RF20'] })
    expect(done(draft).confirmed?.level).toBe(0)
    expect(screen(done(draft).document).level).toBe(0)
  })

  it('"Not sure" asks the rows that are not ticked one by one', () => {
    const { draft, seen } = walk({ yes: ['RF08'], unsure: ['RF09'] })
    const asked = seen.flatMap(step => (step.kind === 'question' ? [step.item] : []))
    expect(asked).toEqual(['RF05', 'RF06', 'RF07', 'RF09'])
    expect(done(draft).document.answers).toMatchObject({ RF08: 'yes', RF09: 'unsure', RF05: 'no' })
  })

  it('"None of these" after going back from "Not sure" asks no row one by one', () => {
    const first = answerStart(emptyDraft, 'fine', 34)
    const unsure = clarifyRows(first, rowsStep(first))
    expect(currentStep(unsure).kind).toBe('question')
    const back = goBack(unsure)
    const none = passRows(back, rowsStep(back))
    expect(currentStep(none).kind).toBe('rows')
    expect(pathOf(none).steps.filter(({ kind }) => kind === 'question')).toEqual([])
    const second = clarifyRows(none, rowsStep(none))
    const alsoBack = passRows(goBack(second), rowsStep(goBack(second)))
    expect(pathOf(alsoBack).steps.filter(({ kind }) => kind === 'question')).toEqual([])
  })

  it('"None of these" on one card leaves the single questions of another', () => {
    const first = answerStart(emptyDraft, 'fine', 34)
    let draft = clarifyRows(first, rowsStep(first))
    for (let step = currentStep(draft); step.kind === 'question'; step = currentStep(draft))
      draft = answerQuestion(draft, step, 'no')
    const asked = pathOf(draft).steps.filter(({ kind }) => kind === 'question')
    draft = passRows(draft, rowsStep(draft))
    expect(pathOf(draft).steps.filter(({ kind }) => kind === 'question')).toEqual(asked)
  })

  it('a gate that is unsure opens its follow-up as a yes does', () => {
    const { seen } = walk({ unsure: ['heart'] })
    expect(seen.map(({ key }) => key)).toContain('RF14a+RF14b+RF14c')
  })

  it('a small fall needs its second half, which age 70 gives of itself', () => {
    const yes = ['fall', 'smallStart']
    expect(done(walk({ yes }).draft).document.answers.RF21).toBe('no')
    expect(done(walk({ yes: [...yes, 'RF21'] }).draft).document.answers.RF21).toBe('yes')
    const old = walk({ yes, ageYears: secondHalfOfRf21FromAge })
    expect(done(old.draft).document.answers.RF21).toBe('yes')
    expect(old.seen.map(({ key }) => key)).not.toContain('?RF21')
  })

  it('each thing we train around opens its one follow-up', () => {
    const { seen } = walk({
      yes: ['RF16', 'pelvis', 'pressureOrEyes', 'bloodOrDefence', 'dizzyOrNeck', 'RF65'],
    })
    expect(seen.map(({ key }) => key).slice(-8, -1)).toEqual([
      'trainAround',
      '?RF16e',
      'RF17+RF63c',
      'RF63a+RF63b+RF63d',
      'RF19+RF41',
      'RF65+RF66a+RF66b',
      '?faintedTwice3Months',
    ])
  })

  it('back keeps every answer, and an answer taken back closes what it opened', () => {
    const { draft } = walk({ yes: ['heart', 'RF14c'] })
    const atFollowUp = { ...draft, at: 'RF14a+RF14b+RF14c' }
    const back = goBack(atFollowUp)
    expect(currentStep(back).key).toBe('emergencies')
    expect(back.answers).toEqual(draft.answers)
    const changed = passRows(toggleRow(back, 'heart'), stepOf(back, 'rows'))
    expect(pathOf(changed).steps.map(({ key }) => key)).not.toContain('RF14a+RF14b+RF14c')
    expect(done(changed).document.answers.RF14c).toBe('no')
  })

  it('"Change" leads to the card of the first mark; a taken-back mark goes on', () => {
    const before = toggleRow(walkTo('legs'), 'RF05')
    const marked = passRows(before, stepOf(before, 'rows'))
    const back = changeMarks(marked, stepOf(marked, 'confirm'))
    expect(currentStep(back).key).toBe('legs')
    const changed = passRows(toggleRow(back, 'RF05'), stepOf(back, 'rows'))
    expect(currentStep(changed).key).toBe('emergencies')
  })

  it('every path ends in a whole, valid screen whose level is the one that was confirmed', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat(999)), fc.boolean(), (stream, fine) => {
        const draft = wander(stream, fine)
        expect(ScreenDraft.safeParse(JSON.parse(JSON.stringify(draft))).success).toBe(true)
        const { document, confirmed, unasked } = done(draft)
        const read = readScreenDocument(document)
        expect(read.ok, JSON.stringify(read)).toBe(true)
        const { level } = screen(document)
        expect(confirmed?.level ?? level).toBe(level)
        if (level > 0) expect(unasked).toEqual([])
        if (draft.start?.back === 'fine')
          expect(Math.max(...pathOf(draft).steps.map(s => s.card))).toBeLessThan(6)
      }),
      { numRuns: 300 },
    )
  })

  it('[SC-CHANGE] a stored screen opens again with its answers, where the answer was given that decided', () => {
    const stored = done(
      walk({ back: 'sore', yes: ['heart', 'RF14b', 'RF63c', 'pelvis', 'impactFocalPain'] }).draft,
    )
    const again = changeDraft(stored.document, stored.unasked)
    expect(currentStep(again).key).toBe('RF14a+RF14b+RF14c')
    const taken = passRows(toggleRow(again, 'RF14b'), stepOf(again, 'rows'))
    expect(done(taken).document).toEqual({
      ...stored.document,
      answers: { ...stored.document.answers, RF14b: 'no' },
    })
  })

  it('[SC-CHANGE] after an early end, what was not asked is asked', () => {
    const stored = done(walk({ yes: ['RF05'] }).draft)
    const again = changeDraft(stored.document, stored.unasked)
    expect(currentStep(again).key).toBe('legs')
    const taken = passRows(toggleRow(again, 'RF05'), stepOf(again, 'rows'))
    expect(currentStep(taken).key).toBe('emergencies')
    expect(finished(taken)).toBeNull()
  })

  it('[SC-RESCREEN] what lasts stands ticked, and what a clearance covers ends no screen', () => {
    const last = done(walk({ yes: ['RF22', 'pelvis', 'RF17'] }).draft).document
    const draft = rescreenDraft(last, { RF05: 0 })
    expect(draft.answers).toEqual({ RF22: 'yes', RF17: 'yes', pelvis: 'yes' })
    const started = answerStart(draft, 'fine', 40)
    const first = passRows(started, stepOf(started, 'rows'))
    const legs = passRows(toggleRow(first, 'RF05'), stepOf(first, 'rows'))
    expect(currentStep(legs).key).toBe('emergencies')
  })

  it('every red flag stands on exactly one card, except those asked later', () => {
    const { draft } = walk({ back: 'sore' })
    const absent = redFlagIds.filter(id => done(draft).document.answers[id] === undefined)
    expect(absent).toEqual(['RF10', 'RF64a', 'RF64b'])
  })
})

function walkTo(key: string): ScreenDraft {
  let draft = answerStart(emptyDraft, 'fine', 40)
  while (currentStep(draft).key !== key) draft = passRows(draft, stepOf(draft, 'rows'))
  return draft
}

function stepOf<K extends ScreenStep['kind']>(draft: ScreenDraft, kind: K): Extract<ScreenStep, { kind: K }> {
  const step = currentStep(draft)
  if (step.kind !== kind) throw new Error(`Expected ${kind}, but ${step.key} is on the screen.`)
  return step as Extract<ScreenStep, { kind: K }>
}

/** Taps at random, going back now and then, until the end. Mostly says none, so that paths are long. */
function wander(stream: Iterable<number>, fine: boolean): ScreenDraft {
  let draft: ScreenDraft = emptyDraft
  let taps = 0
  const lots = stream[Symbol.iterator]()
  const lot = (below: number): number => ((lots.next().value as number | undefined) ?? 0) % below
  const pick = <T>(of: readonly T[]): T => of[lot(of.length)] as T
  for (;;) {
    taps += 1
    if (taps > 5000) throw new Error('The flow does not end.')
    if (taps < 200 && lot(12) === 0) {
      draft = goBack(draft)
      continue
    }
    const step = currentStep(draft)
    switch (step.kind) {
      case 'end':
        return draft
      case 'start':
        draft = answerStart(draft, fine ? 'fine' : pick(['sore', 'bad'] as const), 5 + lot(116))
        break
      case 'pain':
        draft = answerPain(draft, lot(11))
        break
      case 'course':
        draft = answerCourse(draft, {
          since: { amount: lot(1000), unit: pick(spanUnits) },
          first: lot(2) === 0,
          going: pick(courseIds),
        })
        break
      case 'boneStress':
        draft = answerBoneStress(
          draft,
          { amount: lot(1000), unit: pick(spanUnits) },
          lot(2) ? ['lowEnergy'] : [],
        )
        break
      case 'question':
        draft = answerQuestion(draft, step, pick(['no', 'no', 'yes', 'unsure'] as const))
        break
      case 'confirm':
        draft = taps < 200 && lot(3) === 0 ? changeMarks(draft, step) : confirmMarks(draft, step)
        break
      case 'rows':
        for (const row of step.rows) if (lot(9) === 0) draft = toggleRow(draft, row)
        draft = lot(6) === 0 ? clarifyRows(draft, step) : passRows(draft, step)
        break
    }
  }
}
