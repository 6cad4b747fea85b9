import { explain, flareOn, keepingMode } from '@backstride/coach'
import { ruleSentences } from '@backstride/content'
import { Trans } from '@lingui/react/macro'
import { useSaving } from '../../app/saving.tsx'
import { useDay, useFacts, useRecord } from '../../app/services.tsx'
import { useLang } from '../../language/language.tsx'
import { isPseudo, pseudo } from '../../language/pseudo.ts'
import { TextAction } from '../../look/actions/actions.tsx'
import { Toggle } from '../../look/choices/toggle.tsx'

/** Offered after quiet weeks, on by choice, over by choice or by a flare. */
export function KeepingMode() {
  const lang = useLang()
  const facts = useFacts()
  const today = useDay()
  const record = useRecord()
  const { save, problem } = useSaving()
  const { on, offered, because } = keepingMode(facts, today)
  const ended = because?.rule === 'MT-03' && flareOn(facts, today) !== undefined
  if (because === null || (!on && !offered && !ended)) return problem
  const says = explain(because, ruleSentences, lang).says
  const sentence = isPseudo() ? pseudo(says) : says
  const choose = (chosen: boolean) => void save(record('KeepingModeChosen', { on: chosen }))
  if (ended) return <p className="small">{sentence}</p>
  return (
    <div>
      <Toggle on={on} onChange={choose} detail={sentence}>
        <Trans>Keeping mode</Trans>
      </Toggle>
      {offered && (
        <TextAction onClick={() => choose(false)}>
          <Trans>Not now</Trans>
        </TextAction>
      )}
      {problem}
    </div>
  )
}
