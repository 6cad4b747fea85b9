import { isKind } from '@backstride/facts'
import type { Day } from '@backstride/kit'
import { useLingui } from '@lingui/react/macro'
import { useFactWords } from '../../app/fact-words.ts'
import { useFacts } from '../../app/services.tsx'
import { Row, Rows } from '../../look/surfaces/row.tsx'

/** What was done on a day: the plan has had its say. */
export default function DoneRows({ day }: { readonly day: Day }) {
  const { t } = useLingui()
  const words = useFactWords()
  const sessions = useFacts().filter(isKind('SessionCompleted'))
  return (
    <div className="today-rows">
      <Rows label={t`Done today`}>
        {sessions
          .filter(session => session.day === day)
          .map(session => {
            const { title, detail } = words(session)
            return (
              <Row key={session.id} icon="check" title={title}>
                {detail}
              </Row>
            )
          })}
      </Rows>
    </div>
  )
}
