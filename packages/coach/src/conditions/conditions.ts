import type { Condition } from './condition.ts'

/** Numbers of the conditions. Source: PN 3; our choice [D]. */
export const conditionNumbers = {
  tag: 'D',
  source: 'PN 3',
  /** From this age the beginning is easier; nothing is shut by age alone. */
  ageFrom: 65,
  entryEasier: 1,
  /** So long after getting up a back that dislikes bending walks or turns first. Source: PN 3 (Snook 1998); transfer ours. */
  bendingWaitsMin: 45,
} as const

/**
 * The one table of what a lasting condition leaves open, cleared or not: a clearance opens the drills, what lies behind it
 * may stay. Plan, play, tests and library all read it. Doubt decides towards safety: what the notes do not name as allowed
 * stays shut, and a flag that may mean two things counts as the stricter. Source: physio notes 2 and 3; our choice [D].
 *
 * Not here, because no fact tells it: hypermobility, beta blockers by name, a back whose shape does not reach the floor, a
 * birth apart from a pregnancy, an impact limit after a vertebral fracture. A spine operation or fracture that was
 * discharged (RF62b) limits nothing once its two weeks of caution are over.
 */
export const conditions: readonly Condition[] = [
  {
    id: 'pregnancy',
    rule: 'LV-05',
    tag: 'D',
    source: 'PN 3, pregnancy and birth',
    // The flag cannot tell a pregnancy from the weeks after a birth.
    knownBy: { flags: ['RF16'] },
    open: {
      hollowHold: [],
      neutralBrace: [],
      // Turns stay small and near.
      twists: ['HM0', 'HM1', 'HM2'],
      sidePlank: [],
      bridge: [],
      hinge: [],
      hipSide: ['HS0', 'HS1'],
      squat: ['SQ0', 'SQ1', 'SQ2'],
      calf: ['CA0', 'CA1', 'CA2', 'CA3', 'CA4'],
    },
    says: [],
    noRise: true,
    shutTests: ['A7', 'A8'],
  },
  {
    id: 'fragileBones',
    rule: 'LV-06',
    tag: 'D',
    source: 'PN 3, osteoporosis, fragility fracture, long steroids; limits per drill ours',
    // RF21 is a small fall with bones that may be fragile.
    knownBy: { flags: ['RF22', 'RF21'] },
    open: {
      hollowHold: ['HH00', 'HH01', 'HH02'],
      // No far reach.
      twists: ['HM0', 'HM1', 'HM2', 'HM3'],
      // No rounding under load: elbow to knee stays out, and so does what follows it.
      birdDog: ['BD0', 'BD1', 'BD2', 'BD3'],
      sidePlank: ['SP0', 'SP1', 'SP2'],
      hipSide: [],
    },
    says: [],
    shutTests: ['A8'],
  },
  {
    id: 'pelvicSigns',
    rule: 'CO-01',
    tag: 'D',
    source: 'PN 2, RF17',
    knownBy: { flags: ['RF17'] },
    open: {
      hollowHold: ['HH00', 'HH01'],
      neutralBrace: ['HH00N', 'HH01N'],
      wallHollow: ['HW0'],
      sidePlank: [],
      squat: [],
      bridge: [],
      hinge: [],
      hipSide: [],
      calf: [],
    },
    says: [],
    shutTests: ['A7', 'A8'],
  },
  {
    id: 'hernia',
    rule: 'CO-02',
    tag: 'D',
    source: 'Screen: RF63c, no head lift and no straight legs',
    knownBy: { flags: ['RF63c'] },
    open: { hollowHold: ['HH00', 'HH01', 'HH02', 'HH03', 'HH28'] },
    says: ['neutralBrace'],
    shutTests: ['A8'],
  },
  {
    id: 'slipOrFracture',
    rule: 'CO-03',
    tag: 'D',
    source: 'PN 2, RF62: no arch with a twist',
    // The flag cannot tell a slip or a fracture from an operation.
    knownBy: { flags: ['RF62a'] },
    open: { twists: ['HM0', 'HM1'] },
    says: [],
    noArch: true,
  },
  {
    id: 'neckPain',
    rule: 'CO-04',
    tag: 'D',
    source: 'PN 3, neck pain: the path with the head down',
    knownBy: { flags: ['RF66a'] },
    open: {
      hollowHold: [
        ...['HH00', 'HH01', 'HH02', 'HH25', 'HH28', 'HH07', 'HH29', 'HH26', 'HH08', 'HH23', 'HH12', 'HH27'],
      ],
    },
    says: ['neutralBrace'],
  },
  {
    id: 'pressure',
    rule: 'CO-05',
    tag: 'D',
    source: 'Screen: RF63b; PN 3, blood pressure tablets',
    knownBy: { flags: ['RF63b'] },
    open: {},
    says: ['hollowHold', 'neutralBrace', 'twists'],
  },
  {
    id: 'dizzyStanding',
    rule: 'CO-06',
    tag: 'D',
    source: 'Screen: RF65; PN 3, get-up rule',
    knownBy: { flags: ['RF65'] },
    open: {},
    says: ['hollowHold', 'neutralBrace'],
  },
  {
    id: 'from65',
    rule: 'CO-07',
    tag: 'D',
    source: 'PN 3, age',
    knownBy: { ageFrom: conditionNumbers.ageFrom },
    open: {},
    says: ['hollowHold', 'neutralBrace', 'twists'],
    entryEasier: conditionNumbers.entryEasier,
  },
  {
    id: 'flatteningHurts',
    rule: 'CO-08',
    tag: 'D',
    source: 'PN 3, flattening hurts; EV 5.1',
    knownBy: { flatteningHurts: true },
    // The hold goes on with a neutral brace; bridge without the press.
    open: { hollowHold: [], wallHollow: [], bridge: ['BR1', 'BR2', 'BR3', 'BR4', 'BR5'] },
    says: ['neutralBrace'],
    shutTests: ['A7', 'A8'],
  },
  {
    id: 'archingHurts',
    rule: 'CO-09',
    tag: 'D',
    source: 'PN 3, arching or downhill hurts',
    knownBy: { worseWith: 'arching' },
    open: { twists: ['HM0', 'HM1'] },
    says: [],
    noArch: true,
  },
  {
    id: 'bendingHurts',
    rule: 'CO-10',
    tag: 'D',
    source: 'PN 3, first 45 minutes after getting up (Snook 1998); transfer to this drill ours',
    knownBy: { worseWith: 'bending' },
    open: {},
    says: ['hollowHold', 'neutralBrace'],
  },
]
