import type { ChangeLabel, RatedLabel, Reading } from '@backstride/coach'
import { useLingui } from '@lingui/react/macro'

/** What may be said of a change, in words; undefined reading: nothing to compare yet. */
export function useLabelWords(): (reading: Pick<Reading, 'label' | 'recovered'> | undefined) => string {
  const { t } = useLingui()
  const words: Readonly<Record<ChangeLabel, string>> = {
    improved: t`better`,
    worse: t`worse`,
    noClearChange: t`no clear change`,
    floor: t`began too low to show change`,
  }
  return reading => {
    if (reading === undefined) return t`nothing to compare yet`
    const { label, recovered } = reading
    const said = label === undefined ? t`no label: how much change counts is not settled` : words[label]
    return recovered ? t`${said}; studies would count this as recovered` : said
  }
}

export function useRatedWords(): (label: RatedLabel) => string {
  const { t } = useLingui()
  const words: Readonly<Record<RatedLabel, string>> = {
    clearlyBetter: t`clearly better`,
    slightlyBetter: t`a little better`,
    same: t`about the same`,
    slightlyWorse: t`a little worse`,
    clearlyWorse: t`clearly worse`,
  }
  return label => words[label]
}
