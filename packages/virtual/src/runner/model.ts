/**
 * Every number of the made-up runners. All of them are our own choice [D]: none was measured, and none may be quoted as
 * if it said how backs behave. They are wide on purpose: rules must stay safe for backs that are unlike any we know.
 */
export const model = {
  tag: 'D',
  source: 'Our choice: made up, to try the rules on',
  back: {
    /** Share of the irritation left after a day, and of a flare. */
    irritationLeftAfterDay: 0.45,
    flareLeftAfterDay: [0.6, 0.9],
    /** How high a flare begins, NRS. */
    flareNrs: [2, 6],
    /** NRS of irritation for each time the load went over what is tolerated. */
    irritationByOverload: 2.5,
    /** NRS during a drill for load as large as what is tolerated. */
    duringByLoad: 1,
    /** How much more is tolerated after a week with training. */
    toleratedGrowthByWeek: 0.03,
    /** Days until leg symptoms are one place further up. */
    legDaysByPlace: 6,
  },
  load: {
    /** One minute of table-top is 1. */
    twistsPerSide: 0.01,
    strengthSet: 0.15,
    /** Beyond the longest run of late, for each time as long. */
    runBeyondLongest: 3,
    run: 0.4,
  },
  holding: {
    /** Demand times seconds that can be held once, low and high; how much of it each round costs. */
    staminaDs: [12, 90],
    growthByWeek: 0.03,
    costByRound: 0.03,
    spread: 0.15,
    /** How hard it feels: this many points of ten when a round asks for all that can be held. */
    rpeAtMost: 9,
  },
  day: {
    wakeH: [5.5, 8.5],
    trainH: [9, 20],
    /** Minutes from a session's start to its saving, and to its after-pain. */
    sessionMin: 12,
    afterMin: 60,
  },
} as const

/** A range in the model, low and high. */
export type Range = readonly [low: number, high: number]
