import type { Drill } from '@backstride/content'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { useSay } from '../../language/language.tsx'
import { Tag } from '../../look/surfaces/tag.tsx'
import '../../look/surfaces/surfaces.css'
import { RowFigure } from './row-figure.tsx'

/** A drill in a list: its figure, its name, one line. The whole row leads to its page. */
export function DrillRow({
  drill,
  children,
  mark,
}: {
  readonly drill: Drill
  readonly children: ReactNode
  readonly mark?: 'today' | 'later' | undefined
}) {
  const say = useSay()
  return (
    <li>
      <Link href={`/library/${drill.id}`} className="row drill-row">
        <RowFigure drill={drill} />
        <span className="row-words">
          <strong>{say(drill.name)}</strong>
          <span className="small">{children}</span>
          {mark === 'today' && (
            <Tag tone="moss" icon="check">
              <Trans>In today’s plan</Trans>
            </Tag>
          )}
          {mark === 'later' && (
            <Tag>
              <Trans>Not for now</Trans>
            </Tag>
          )}
        </span>
      </Link>
    </li>
  )
}
