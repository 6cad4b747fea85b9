import type { Because } from '@backstride/coach'
import { useLingui } from '@lingui/react/macro'
import { useSay } from '../language/language.tsx'
import { drillName } from './drill-names.ts'

/** What a rule looked at, as words: `Morning: 4 · Usual: 1`. */
export function useSawWords(): (saw: Because['saw']) => string {
  const { t } = useLingui()
  const say = useSay()
  const named: Readonly<Record<string, string>> = {
    level: t`Level`,
    painNrs: t`Pain`,
    nrs: t`Pain`,
    now: t`Pain now`,
    days: t`Days`,
    hours: t`Hours`,
    perSide: t`A side`,
    done: t`Done a side`,
    distal: t`Reaches down the leg, 0 to 4`,
    goods: t`Good sessions`,
    unasked: t`Cards left`,
    left: t`Steps left`,
    sessions: t`Days trained`,
    minutes: t`Minutes`,
    variant: t`Position`,
    from: t`Position before`,
    to: t`Position now`,
    usual: t`Usual`,
    before: t`Before it`,
    during: t`During it`,
    after60: t`An hour later`,
    next: t`Next morning`,
    d24: t`Against usual`,
    rpe: t`Effort`,
    donePct: t`Done, percent`,
  }
  return saw =>
    Object.entries(saw)
      .flatMap(([key, value]) => {
        const name = named[key]
        if (name === undefined) return []
        const shown =
          key === 'variant' || key === 'from' || key === 'to' ? say(drillName(String(value))) : value
        return [`${name}: ${shown}`]
      })
      .join(' · ')
}
