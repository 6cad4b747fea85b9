import { type Contact, contactHeight, type Posture, type Side, type Skeleton, solve } from '@backstride/body'
import type { Drill } from '../drill.ts'
import type { CatalogueFault } from './catalogue-fault.ts'

/** Percent of stature within which the eye takes a part of the body for resting, skin and hair included. */
const restsWithinPct = 3
/** Less than this off the floor nobody would see as lifted. */
const liftedFromPct = 2

/** What a posture says bears on the floor does, drawn; and a head that should be up is. */
export const checkContacts = (drill: Drill): readonly CatalogueFault[] => [
  ...drill.moves.flatMap(({ posture }, index) => contactFaults(posture, `${drill.id} moves[${index}]`)),
  ...(drill.entryPostures ?? []).flatMap((posture, index) =>
    contactFaults(posture, `${drill.id} entryPostures[${index}]`),
  ),
  ...drill.faults.flatMap(({ id, posture }) => contactFaults(posture, `${drill.id} faults.${id}`)),
]

function contactFaults(posture: Posture, where: string): CatalogueFault[] {
  const skeleton = solve(posture)
  const { contacts } = posture
  const gap = (contact: Contact) => gapPct(contact, posture, skeleton)
  const off = contacts
    .filter(contact => Math.abs(gap(contact)) > restsWithinPct)
    .map(contact => `${contact} is ${gap(contact).toFixed(1)} % off what it should rest on`)
  const down = shouldBeUp(posture)
    .filter(contact => gap(contact) < liftedFromPct)
    .map(contact => `${contact} rests although it is not named`)
  const twice = contacts.filter((contact, index) => contacts.indexOf(contact) !== index)
  return [...off, ...down, ...twice.map(contact => `${contact} is named twice`)].map(says => ({
    type: 'contact',
    where,
    says,
  }))
}

/** Lying on the back, a head or a free foot that is not named stays clear of the floor. */
function shouldBeUp({ base, contacts, legs }: Posture): readonly Contact[] {
  if (base !== 'supine') return []
  const free = (['left', 'right'] as const).filter(side => legs[side].kind === 'free')
  return (['head', ...free.map(side => `${side}Foot` as const)] as const).filter(
    contact => !contacts.includes(contact),
  )
}

/** From the floor, or from the height of the step, chair or wall spot where a limb is planted. */
function gapPct(contact: Contact, { legs, arms }: Posture, skeleton: Skeleton): number {
  const side: Side = contact.startsWith('left') ? 'left' : 'right'
  const limb = contact.endsWith('Foot') ? legs[side] : contact.endsWith('Hand') ? arms[side] : undefined
  return contactHeight(contact, skeleton) - (limb?.kind === 'planted' ? limb.upPct : 0)
}
