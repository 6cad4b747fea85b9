import type { Page } from '@playwright/test'

export interface Left {
  readonly rounds?: number
  readonly holdS?: number
  readonly minutesAgo?: number
  /** Rounds that are over. */
  readonly done?: number
  /** Twists a side after the rounds; 0: none are asked for. */
  readonly twists?: number
}

const plan = ({ rounds = 1, twists = 0, holdS = 10 }: Left) => ({
  hold: { variant: 'HH02', rounds, holdS, restS: 15, entryTest: false },
  twists: twists === 0 ? [] : [{ variant: 'HM0', perSide: twists }],
  restrictions: [],
})

/** Table-top rounds with 15 s of rest, the way up, then twists: as version 2 keeps it. */
function stepsOf({ rounds = 1, twists = 0, holdS = 10 }: Left) {
  const common = { swaps: [], outsideLadder: false }
  const holds = Array.from({ length: rounds }, (_, round) => ({
    ...common,
    kind: 'hold',
    drill: 'HH02',
    ladder: 'hollowHold',
    block: 0,
    targetS: holdS,
    test: false,
    side: null,
    restS: round + 1 < rounds ? 15 : 0,
  }))
  const turns = {
    ...common,
    kind: 'twists',
    drill: 'HM0',
    ladder: 'twists',
    block: 1,
    restS: 0,
    set: { stance: 'standing', perSide: twists },
  }
  return [...holds, { kind: 'lead', what: 'getUp', seconds: 20 }, ...(twists === 0 ? [] : [turns])]
}

const doneRounds = (done: number) =>
  Array.from({ length: done }, (_, stepIndex) => ({
    stepIndex,
    drill: 'HH02',
    side: null,
    targetS: 10,
    cleanS: 10,
    contact: 2,
    endedBy: 'target',
    test: false,
    felt: null,
  }))

const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString()

const startOf = (left: Left) => ({
  sessionId: 'session-left',
  startedUtc: ago((left.minutesAgo ?? 1) + 1),
  plan: plan(left),
  level: 4,
  painBefore: 0,
})

/** A session that was left before its first of so many rounds of 10 s: the shortest there is, nothing faked in it. */
export function leftSession(page: Page, left: Left = {}): Promise<void> {
  const { done = 0, minutesAgo = 1 } = left
  const steps = stepsOf(left)
  return keepDraft(page, {
    v: 2,
    phase: 'running',
    touchedUtc: ago(minutesAgo),
    work: {
      start: { ...startOf(left), template: 'six', steps, known: [], pinchedBefore: false },
      steps,
      at: done,
      rounds: doneRounds(done),
      spiralFrom: 0,
      sets: [],
      twists: [],
      steady: 'answered',
      frontOfHip: 'unasked',
      pace: 'beat',
      stopWord: null,
    },
  })
}

/** The same as the version before kept it: the day's plan, and where the runner was in it. */
export function leftByTheVersionBefore(page: Page, left: Left = {}): Promise<void> {
  const { done = 0, minutesAgo = 1 } = left
  const round = { variant: 'HH02', targetS: 10, cleanS: 10, contact: 2, endedBy: 'target', test: false }
  return keepDraft(page, {
    v: 1,
    phase: 'running',
    touchedUtc: ago(minutesAgo),
    work: {
      start: startOf(left),
      at: done,
      variant: 'HH02',
      rounds: Array.from({ length: done }, () => round),
      spiralFrom: 0,
      twists: [],
      steady: 'answered',
      pace: 'beat',
      stopWord: null,
    },
  })
}

/** A page of the app has to be open, and none of a session that would write its own. */
const keepDraft = (page: Page, draft: object): Promise<void> =>
  page.evaluate(text => localStorage.setItem('backstride.draft.session', text), JSON.stringify(draft))
