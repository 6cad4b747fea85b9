import type { ReactNode } from 'react'
import { useSaving } from './saving.tsx'
import { useRecord } from './services.tsx'

export interface PainNow {
  readonly nrs: number
  /** How far down it reaches; undefined: not told. */
  readonly distal?: number | undefined
  readonly numbOrWeak?: boolean
  readonly painkiller?: boolean
}

/** Keeps what someone says of their back right now; false: it is not kept, and `problem` says why. */
export function useTellPainNow(): {
  readonly tell: (pain: PainNow) => Promise<boolean>
  readonly problem: ReactNode
} {
  const record = useRecord()
  const { save, problem } = useSaving()
  const tell = ({ nrs, distal, numbOrWeak = false, painkiller = false }: PainNow) =>
    save(
      record('PainReported', {
        moment: 'now',
        nrs,
        ...(distal === undefined ? {} : { distal }),
        ...(numbOrWeak ? { numbOrWeak } : {}),
        ...(painkiller ? { painkiller } : {}),
      }),
    )
  return { tell, problem }
}
