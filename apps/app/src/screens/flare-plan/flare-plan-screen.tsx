import { flareOn, flarePlanOf } from '@backstride/coach'
import { useState } from 'react'
import { useDay, useFacts } from '../../app/services.tsx'
import { NoPlanYet } from './no-plan-yet.tsx'
import { ReadPlan } from './read-plan.tsx'
import { WritePlan } from './write-plan.tsx'
import './flare-plan.css'

/** Written while well, read when it hurts. */
export default function FlarePlanScreen() {
  const facts = useFacts()
  const today = useDay()
  const [writing, setWriting] = useState(false)
  const plan = flarePlanOf(facts)
  const hurts = flareOn(facts, today) !== undefined
  if (writing) return <WritePlan {...(plan === undefined ? {} : { plan })} onDone={() => setWriting(false)} />
  if (plan !== undefined) return <ReadPlan plan={plan} hurts={hurts} onChange={() => setWriting(true)} />
  return hurts ? (
    <NoPlanYet onWrite={() => setWriting(true)} />
  ) : (
    <WritePlan onDone={() => setWriting(false)} />
  )
}
