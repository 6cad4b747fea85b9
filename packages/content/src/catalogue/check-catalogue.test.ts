import type { Posture } from '@backstride/body'
import { describe, expect, it } from 'vitest'
import { hollowHold } from '../ladders/hollow-hold.ts'
import { lessons } from '../lessons/index.ts'
import { catalogue, drillOf } from './catalogue.ts'
import type { CatalogueFaultType } from './check/catalogue-fault.ts'
import { type CatalogueToCheck, checkCatalogue } from './check-catalogue.ts'
import type { Drill } from './drill.ts'
import { hollowHoldPostures } from './hollow-hold/postures.ts'

const today: CatalogueToCheck = {
  drills: catalogue,
  edges: hollowHold.edges,
  flows: ['cooldown', 'squeezeTest'],
  weighed: ['hollowHold', 'neutralBrace'],
  references: lessons.flatMap(({ id, figures }) =>
    figures.flatMap(figure => ('drill' in figure ? [{ from: `lesson ${id}`, ...figure }] : [])),
  ),
}

it("today's catalogue is sound", () => {
  expect(checkCatalogue(today).map(({ type, where, says }) => `${type}: ${where} ${says}`)).toEqual([])
})

describe('a broken catalogue is caught', () => {
  const drill = (id: string): Drill => {
    const found = drillOf(id)
    if (found === undefined) throw new Error(`${id} is no drill.`)
    return found
  }
  /** Three rungs that hang together. */
  const sound: CatalogueToCheck = {
    drills: [drill('HH00'), drill('HH01'), drill('HH02')],
    edges: [
      ['HH00', 'HH01'],
      ['HH01', 'HH02'],
    ],
    flows: [],
    weighed: ['hollowHold'],
    references: [{ from: 'template', drill: 'HH02' }],
  }
  const withChanged = (id: string, change: Partial<Drill>): CatalogueToCheck => ({
    ...sound,
    drills: sound.drills.map(each => (each.id === id ? { ...each, ...change } : each)),
  })
  const held = (posture: Posture): Pick<Drill, 'moves'> => ({ moves: [{ posture }] })
  const caught = (broken: CatalogueToCheck) =>
    checkCatalogue(broken).map(({ type, where }) => `${type} ${where}`)

  it('and the one it was broken from is not', () => {
    expect(caught(sound)).toEqual([])
  })

  const { HH02 } = hollowHoldPostures
  const long = 'eins zwei drei vier fünf sechs sieben acht neun'
  const text = (de: string) => ({ en: 'Short.', de })
  const cases: readonly (readonly [string, CatalogueFaultType, string, CatalogueToCheck])[] = [
    ['an empty text', 'missing-text', 'HH02 name.de', withChanged('HH02', { name: text(' ') })],
    [
      'a language left out',
      'missing-text',
      'HH02 ends.de',
      withChanged('HH02', { ends: JSON.parse('{"en":"It ends."}') }),
    ],
    [
      'a cue over six words',
      'too-long',
      'HH02 cues[0].de',
      withChanged('HH02', { cues: [text(long), text('Kurz.')] }),
    ],
    [
      'an entry line over six words',
      'too-long',
      'HH02 entry[1].de',
      withChanged('HH02', { entry: [text('Kurz.'), text(long), text('Kurz.')] }),
    ],
    [
      'a correction over eight words',
      'too-long',
      'HH02 faults.sags.correction.de',
      withChanged('HH02', {
        faults: [{ id: 'sags', name: text('Sinkt'), posture: HH02, correction: text(long) }],
      }),
    ],
    ['no fault', 'incomplete', 'HH02', withChanged('HH02', { faults: [] })],
    ['no cue', 'incomplete', 'HH02', withChanged('HH02', { cues: [] })],
    ['no source', 'incomplete', 'HH02', withChanged('HH02', { source: ' ' })],
    ['no stop word', 'incomplete', 'HH02', withChanged('HH02', { stopWords: [] })],
    ['no set-up', 'incomplete', 'HH02', withChanged('HH02', { setUp: [] })],
    ['no eye', 'incomplete', 'HH02', withChanged('HH02', { eyes: [] })],
    [
      'a move without a word',
      'incomplete',
      'HH02',
      withChanged('HH02', { moves: [{ posture: HH02, says: text('Hoch.') }, { posture: HH02 }] }),
    ],
    ['a drill there twice', 'duplicate-id', 'HH02', { ...sound, drills: [...sound.drills, drill('HH02')] }],
    [
      'a fault there twice',
      'duplicate-id',
      'HH02 faults.backLifted',
      withChanged('HH02', { faults: [...drill('HH02').faults, ...drill('HH02').faults.slice(0, 1)] }),
    ],
    ['an edge to nowhere', 'unknown-id', 'HH99', { ...sound, edges: [...sound.edges, ['HH02', 'HH99']] }],
    [
      'a stop word nobody knows',
      'unknown-id',
      'HH02 sneezing',
      withChanged('HH02', { stopWords: JSON.parse('["sneezing"]') }),
    ],
    [
      'a template that names no drill',
      'unknown-id',
      'template six',
      { ...sound, references: [{ from: 'template six', drill: 'HH99' }] },
    ],
    [
      'a figure of a move that is not there',
      'unknown-id',
      'lesson middle',
      { ...sound, references: [{ from: 'lesson middle', drill: 'HH02', pose: 1 }] },
    ],
    ['a drill no step leads to', 'unreachable', 'HH02', { ...sound, edges: [['HH00', 'HH01']] }],
    [
      'a ladder without listed edges, its chain cut',
      'unreachable',
      'HH01',
      { ...withChanged('HH01', { lever: null }), edges: [] },
    ],
    ['a step of two levers', 'lever', 'HH01-HH02', withChanged('HH02', held(hollowHoldPostures.HH04))],
    ['a step of none', 'lever', 'HH01-HH02', withChanged('HH02', held(hollowHoldPostures.HH01))],
    ['a lever that did not move', 'lever', 'HH02', withChanged('HH02', { lever: 'arms' })],
    ['a lever named by none', 'lever', 'HH02', withChanged('HH02', { lever: null })],
    ['too large a step', 'demand-step', 'HH01-HH02', withChanged('HH02', held(hollowHoldPostures.HH08))],
    [
      'a step that cannot be weighed',
      'demand-step',
      'HH01-HH02',
      withChanged('HH02', held({ ...HH02, contacts: HH02.contacts.filter(each => each !== 'seat') })),
    ],
    ['a step down', 'demand-step', 'HH01-HH02', withChanged('HH02', held(hollowHoldPostures.HH00))],
    [
      'a foot said to stand that is in the air',
      'contact',
      'HH02 moves[0]',
      withChanged('HH02', held({ ...HH02, contacts: [...HH02.contacts, 'leftFoot'] })),
    ],
    [
      'a head said to be up that lies',
      'contact',
      'HH02 moves[0]',
      withChanged('HH02', held({ ...HH02, contacts: HH02.contacts.filter(each => each !== 'head') })),
    ],
    [
      'a contact named twice',
      'contact',
      'HH02 moves[0]',
      withChanged('HH02', held({ ...HH02, contacts: [...HH02.contacts, 'seat'] })),
    ],
  ]
  it.each(cases)('%s', (_, type, where, broken) => {
    expect(caught(broken)).toContain(`${type} ${where}`)
  })
})
