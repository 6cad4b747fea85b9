import { type Fact, isKind } from '@backstride/facts'

const isExplored = isKind('PositionsExplored')

/** [EX-02] What was explored is play: nothing looks at it, not even at its day or zone. A stop in it is no play. */
export const isPlay = (fact: Fact): boolean =>
  fact.kind === 'PositionsExplored' && !(isExplored(fact) && fact.data.stopWord !== undefined)
