import { strengthSpacing } from '@backstride/coach'
import { expect, it } from 'vitest'
import { catalogue, ladderInfos } from '../catalogue/index.ts'
import { ruleSentences } from './sentences.ts'

it('[ST-01] [ST-02] space the drills of the strength lane, all of them and no others', () => {
  const lane = new Set<string>(
    ladderInfos.filter(info => info.lane === 'strength').map(({ ladder }) => ladder),
  )
  const isSpaced = (id: string) => strengthSpacing.ladders.some(ladder => id.startsWith(ladder))
  for (const { id, ladder } of catalogue) expect([id, isSpaced(id)]).toEqual([id, lane.has(ladder)])
})

it('[ST-01] says the hours that decide', () => {
  for (const says of Object.values(ruleSentences['ST-01']))
    expect(says).toContain(String(strengthSpacing.apartH))
})
