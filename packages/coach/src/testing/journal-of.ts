import {
  type Answer,
  type Fact,
  type FactData,
  type FactKind,
  type RedFlagId,
  redFlagIds,
  type ScreenDocument,
} from '@backstride/facts'

/** A calm screen of a runner with mild pain, changed where the case says. */
export function screenWith(
  answers: Partial<Record<RedFlagId, Answer | 'declined'>> = {},
  more: Partial<Omit<ScreenDocument, 'answers' | 'episode'>> & {
    episode?: Partial<ScreenDocument['episode']> | null
  } = {},
): ScreenDocument {
  const { episode, ...rest } = more
  const calm = {
    weeks: 3,
    improvedPct: 40,
    first: false,
    worsening: false,
    painAtRest: 2,
    noEasingPosition: false,
    cannotStandOrWalk: false,
  }
  return {
    ageYears: 38,
    answers: {
      ...Object.fromEntries(redFlagIds.map(id => [id, 'no'])),
      ...answers,
    } as ScreenDocument['answers'],
    qualifiers: [],
    episode: episode === null ? null : { ...calm, ...episode },
    boneStress: { impactFocalPain: 'no', days: 0, risks: [] },
    inflammatory: {
      onsetBefore40: 'no',
      gradual: 'no',
      betterWithExercise: 'no',
      notBetterWithRest: 'no',
      nightPainEasesOnRising: 'no',
    },
    ...rest,
  }
}

/** One fact: `when` is `YYYY-MM-DD` (noon) or `YYYY-MM-DD HH:MM`, in UTC. */
export function fact<K extends FactKind>(kind: K, when: string, data: FactData<K>, id?: string): Fact {
  const [day = '', time = '12:00'] = when.split(' ')
  return {
    id: id ?? `${kind}-${when}`,
    kind,
    at: `${day}T${time}:00.000Z`,
    day,
    zone: 'UTC',
    device: 'test',
    v: 1,
    data,
  } as Fact
}

/** Rounds of one hold, all clean unless `contact` says otherwise. */
export const rounds = (count: number, targetS: number, contact: 0 | 1 | 2 = 2, cleanS = targetS) =>
  Array.from({ length: count }, () => ({ targetS, cleanS, contact, seenBy: 'felt' as const }))

interface SessionCase {
  readonly variant?: string
  readonly holdS?: number
  readonly rounds?: FactData<'SessionCompleted'>['items'][number]['rounds']
  readonly twists?: number
  /** Chosen shorter or easier than the plan of the day. */
  readonly outside?: 'hold' | 'twists' | 'both' | undefined
  /** Other drills of that session. */
  readonly besides?: FactData<'SessionCompleted'>['items']
  readonly frontOfHip?: 'felt' | 'notFelt' | 'pinches'
  readonly rpe?: number
  readonly completedPct?: number
  readonly lanePct?: FactData<'SessionCompleted'>['lanePct']
  readonly stopWord?: string
  readonly before?: number
  readonly during?: number
  readonly next?: number
  readonly painkiller?: boolean
}

/** A session of the hold at noon with the pain around it; numbers left out are not known. */
export function session(day: string, given: SessionCase = {}): Fact[] {
  const {
    variant = 'HH02',
    holdS = 10,
    twists,
    rpe = 6,
    completedPct = 100,
    stopWord,
    before,
    during,
    next,
    painkiller,
  } = given
  const id = `session-${day}`
  const pain = (moment: FactData<'PainReported'>['moment'], when: string, nrs: number | undefined) =>
    nrs === undefined
      ? []
      : [
          fact(
            'PainReported',
            when,
            { moment, nrs, ...(painkiller === undefined ? {} : { painkiller }), about: id },
            `${moment}-${day}`,
          ),
        ]
  const outside = (lane: 'hold' | 'twists') =>
    given.outside === lane || given.outside === 'both' ? { outsideLadder: true } : {}
  const holds = { variant, rounds: given.rounds ?? rounds(6, holdS), ...outside('hold') }
  const turned =
    twists === undefined
      ? []
      : [{ variant: 'HM2', rounds: [], twists: { left: twists, right: twists }, ...outside('twists') }]
  const { besides = [], frontOfHip, lanePct } = given
  const nextDay = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
  return [
    ...pain('before', `${day} 11:50`, before),
    fact(
      'SessionCompleted',
      `${day} 12:00`,
      {
        items: [holds, ...turned, ...besides],
        rpe,
        completedPct,
        ...(stopWord === undefined ? {} : { stopWord }),
        ...(lanePct === undefined ? {} : { lanePct }),
        ...(frontOfHip === undefined ? {} : { frontOfHip }),
      },
      id,
    ),
    ...pain('during', `${day} 12:05`, during),
    ...pain('morning', `${nextDay} 07:00`, next),
  ]
}

/** A session as good as PG-06 asks for: little pain, a usual morning. */
export const good = (day: string, more: SessionCase = {}): Fact[] =>
  session(day, { before: 1, during: 1, next: 1, ...more })
