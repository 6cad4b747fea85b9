import { type DrillFilter, noFilter } from '@backstride/content'
import { useState } from 'react'

// Kept for this visit: back from a drill's page one looks on where one was.
let kept: DrillFilter = noFilter

export function useKeptFilter(): readonly [DrillFilter, (filter: DrillFilter) => void] {
  const [filter, setFilter] = useState(kept)
  return [
    filter,
    wanted => {
      kept = wanted
      setFilter(wanted)
    },
  ]
}
