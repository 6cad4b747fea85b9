import { readFileSync } from 'node:fs'
import { redFlags } from '@backstride/coach'
import { redFlagIds } from '@backstride/facts'
import { expect, it } from 'vitest'
import { realFile } from './real-dir.ts'

/** Rows of the specification's table: id and the text of "yes gives". */
const rows = readFileSync(realFile('screen.md'), 'utf8')
  .split('\n')
  .map(line => line.split('|').map(cell => cell.trim()))
  .filter(cells => /^RF\d+[a-e]?$/.test(cells[1] ?? ''))
  .map(cells => ({ id: cells[1] ?? '', gives: cells[3] ?? '' }))

it('asks what the specification asks, in its order', () => {
  expect(rows.map(({ id }) => id)).toEqual(redFlagIds)
})

it.each(redFlags.map(flag => [flag.id, flag] as const))(
  '[%s] gives alone what the specification says first',
  (id, flag) => {
    const gives = rows.find(row => row.id === id)?.gives ?? ''
    const expected =
      { information: 'information', partner: 'nothing alone' }[String(flag.yes)] ?? String(flag.yes)
    expect(gives.startsWith(expected)).toBe(true)
  },
)
