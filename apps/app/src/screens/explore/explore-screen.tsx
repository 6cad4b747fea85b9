import {
  type Because,
  conditionsOn,
  exploring,
  type LadderVariant,
  type TodayPlan,
  variantsLeftOpen,
} from '@backstride/coach'
import { hollowHold, type StopReasonId } from '@backstride/content'
import { useCallback, useState } from 'react'
import { useStandingScreen } from '../../app/safety/standing-screen.ts'
import { useSaving } from '../../app/saving.tsx'
import { useFacts, useRecord } from '../../app/services.tsx'
import { useToday } from '../../app/today.ts'
import { ExploreClosed } from './explore-closed.tsx'
import { ExploreResult } from './explore-result.tsx'
import { ExploreStopped } from './explore-stopped.tsx'
import { PainFirst } from './pain-first.tsx'
import { RoundPlayer } from './round/round-player.tsx'
import { WhichWasHardest } from './which-was-hardest.tsx'
import './explore-screen.css'

type Stage =
  | { readonly name: 'pain' }
  | { readonly name: 'closed'; readonly because: readonly Because[] }
  | { readonly name: 'round'; readonly painNrs: number; readonly positions: readonly LadderVariant[] }
  | { readonly name: 'asking'; readonly painNrs: number; readonly positions: readonly LadderVariant[] }
  | { readonly name: 'result'; readonly positions: readonly LadderVariant[]; readonly hardest: string | null }
  | { readonly name: 'stopped'; readonly reason: StopReasonId }

/** The explore round: other positions for a few seconds each, and which was hardest. [EX-01, EX-02] */
export default function ExploreScreen() {
  const plan = useToday()
  const onlyVariants = useVariantsLeftOpen()
  const [stage, setStage] = useState<Stage>(() => firstStage(plan, onlyVariants))
  const [painNrs, setPainNrs] = useState<number>()
  // Decided once, by the plan that the report of pain has led to; what follows moves nothing under the runner's feet.
  if (stage.name === 'pain' && painNrs !== undefined) setStage(stageAfter(plan, painNrs, onlyVariants))
  const onOver = useCallback(
    () => setStage(now => (now.name === 'round' ? { ...now, name: 'asking' } : now)),
    [],
  )
  const record = useRecord()
  const { save, problem } = useSaving()
  const onStopped = (reason: StopReasonId) => {
    if (stage.name !== 'round') return
    const { painNrs, positions } = stage
    setStage({ name: 'stopped', reason })
    // Kept at once: the safety questions come before any drill, even for someone who leaves now. [PG-01]
    const stop = { positions: [...idsOf(positions)], hardest: null, painNrs, stopWord: reason }
    void save(record('PositionsExplored', stop))
  }
  switch (stage.name) {
    case 'pain':
      return <PainFirst onTold={setPainNrs} />
    case 'closed':
      return <ExploreClosed because={stage.because} />
    case 'round':
      return <RoundPlayer positions={idsOf(stage.positions)} onOver={onOver} onStopped={onStopped} />
    case 'asking':
      return (
        <Asking
          {...stage}
          onKept={hardest => setStage({ name: 'result', positions: stage.positions, hardest })}
        />
      )
    case 'result':
      return <ExploreResult tried={stage.positions} hardest={stage.hardest} />
    case 'stopped':
      return <ExploreStopped reason={stage.reason} notKept={problem} />
  }
}

function Asking({
  painNrs,
  positions,
  onKept,
}: {
  readonly painNrs: number
  readonly positions: readonly LadderVariant[]
  readonly onKept: (hardest: string | null) => void
}) {
  const record = useRecord()
  const { save, problem } = useSaving()
  const [answer, setAnswer] = useState<string | null>()
  const [saving, setSaving] = useState(false)
  async function keep(hardest: string | null) {
    if (saving) return
    setSaving(true)
    setAnswer(hardest)
    const kept = await save(
      record('PositionsExplored', { positions: [...idsOf(positions)], hardest, painNrs }),
    )
    setSaving(false)
    if (kept) onKept(hardest)
  }
  return (
    <WhichWasHardest
      positions={idsOf(positions)}
      answer={answer}
      onAnswer={hardest => void keep(hardest)}
      problem={problem}
    />
  )
}

type LeftOpen = readonly string[] | undefined

/** Lasting conditions limit play as they limit the plan. */
function useVariantsLeftOpen(): LeftOpen {
  const facts = useFacts()
  const screen = useStandingScreen()
  return screen === undefined ? undefined : variantsLeftOpen('hollowHold', conditionsOn(facts, screen.level))
}

const idsOf = (positions: readonly LadderVariant[]): readonly string[] => positions.map(({ id }) => id)

/** Closed whatever the pain is: then it is not asked for. */
function firstStage(plan: TodayPlan, onlyVariants: LeftOpen): Stage {
  const calm = stageAfter(plan, 0, onlyVariants)
  if (calm.name !== 'closed') return { name: 'pain' }
  const saw: Because['saw'] = plan.level === null ? {} : { level: plan.level }
  return { name: 'closed', because: [{ rule: 'EX-01', saw }, ...noDrillsBecause(plan)] }
}

function stageAfter(plan: TodayPlan, painNrs: number, onlyVariants: LeftOpen): Stage {
  const { level, restrictions, session } = plan
  const { positions, because } = exploring({
    level,
    painNrs,
    restrictions,
    ladder: hollowHold,
    step: session?.hold ?? null,
    onlyVariants,
  })
  // One position alone is nothing to compare.
  return positions.length > 1 ? { name: 'round', painNrs, positions } : { name: 'closed', because }
}

/** Why there is no hold today, where that is what closes it. */
const noDrillsBecause = ({ session, items }: TodayPlan): readonly Because[] =>
  session?.hold == null
    ? items.filter(({ id }) => id !== 'morning').flatMap(({ because }) => because.slice(0, 1))
    : []
