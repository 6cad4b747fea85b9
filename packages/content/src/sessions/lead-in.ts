/**
 * What comes before a step counts that does not follow a rest, seconds: to put the phone down and lie back, or to stand;
 * then the entry, one line a second. Source: physio notes 9, rules (HH); our choice [D].
 */
export const leadInS = { tag: 'D', source: 'PN 9; rules HH', floor: 10, standing: 5, countIn: 3 } as const
