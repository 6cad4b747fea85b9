import { Trans, useLingui } from '@lingui/react/macro'
import { useId, useState } from 'react'
import { useServices } from '../../app/services.tsx'
import { MainButton, OutlineButton, TextAction } from '../../look/actions/actions.tsx'
import { ScreenLayout } from '../../look/layout/screen-layout.tsx'
import { Row, Rows } from '../../look/surfaces/row.tsx'
import { BackOr, NotNow } from './one-question.tsx'

export interface NamedActivity {
  readonly id: string
  /** In the runner's own words; running needs none. */
  readonly words?: string
}

const mostOwn = 4
const mostLetters = 60

/** Running stays; up to four more in the runner's own words. An id stays with its words from the first day on. */
export function NameActivities({
  named,
  onChange,
  onDone,
}: {
  readonly named: readonly NamedActivity[]
  readonly onChange: (named: readonly NamedActivity[]) => void
  readonly onDone: () => void
}) {
  const { t } = useLingui()
  const { random } = useServices()
  const field = useId()
  const [words, setWords] = useState('')
  const own = named.filter(each => each.words !== undefined)
  const removes = (name = '') => t`Remove: ${name}`
  const typed = words.trim()
  const withTyped =
    typed === '' || own.length >= mostOwn ? named : [...named, { id: random.uuid(), words: typed }]
  const add = () => {
    onChange(withTyped)
    setWords('')
  }
  return (
    <ScreenLayout
      title={t`Your activities`}
      headerStart={<BackOr onBack={undefined} />}
      headerEnd={<NotNow />}
      heading={<Trans>What does your back get in the way of?</Trans>}
      lead={
        <Trans>
          Running is on the list. Add one to four things of your own: sitting at work, lifting a child.
        </Trans>
      }
      ground={
        <MainButton
          onClick={() => {
            add()
            onDone()
          }}
        >
          <Trans>Rate them</Trans>
        </MainButton>
      }
    >
      <div className="outcome-fields">
        <Rows label={t`Your activities`}>
          <Row title={<Trans>Running</Trans>} />
          {own.map(each => (
            <Row
              key={each.id}
              title={
                <span className="own-words" translate="no">
                  {each.words}
                </span>
              }
              action={
                <TextAction
                  label={removes(each.words)}
                  onClick={() => onChange(named.filter(({ id }) => id !== each.id))}
                >
                  <Trans>Remove</Trans>
                </TextAction>
              }
            />
          ))}
        </Rows>
        {own.length < mostOwn && (
          <form
            className="activity-add"
            onSubmit={event => {
              event.preventDefault()
              add()
            }}
          >
            <label className="field" htmlFor={field}>
              <Trans>In your words</Trans>
              <input
                id={field}
                maxLength={mostLetters}
                autoComplete="off"
                value={words}
                onChange={event => setWords(event.target.value)}
              />
            </label>
            <OutlineButton type="submit" size="small" disabled={typed === ''}>
              <Trans>Add</Trans>
            </OutlineButton>
          </form>
        )}
      </div>
    </ScreenLayout>
  )
}
