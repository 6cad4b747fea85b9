import { type Rule, type RuleGroup, type RuleId, ruleGroups, rules } from '@backstride/coach'
import { ruleSentences } from '@backstride/content'
import { noBreak } from '@backstride/kit'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { RuleNumbers, TagWords } from '../../app/why-sheet.tsx'
import { useSay } from '../../language/language.tsx'
import { ScreenLayout } from '../../look/layout/screen-layout.tsx'
import { WayBack } from '../../look/layout/way-back.tsx'
import { Tag } from '../../look/surfaces/tag.tsx'
import './rules-screen.css'

/** Every rule that may decide here, as published: id, sentence, numbers, source, tag. */
export default function RulesScreen() {
  const { t } = useLingui()
  const [wanted, setWanted] = useState('')
  const say = useSay()
  const groups: readonly (readonly [RuleGroup, string])[] = [
    ['levels', t`Levels and clearance`],
    ['screening', t`Safety questions`],
    ['rescreen', t`When they are asked again`],
    ['entry', t`Where you start`],
    ['progression', t`Harder, easier, the same`],
    ['twists', t`Twists`],
    ['strength', t`Strength`],
    ['conditions', t`Lasting conditions`],
    ['mornings', t`Mornings`],
    ['assessment', t`Tests and questions`],
    ['outcome', t`How change is read`],
    ['week', t`Your week`],
    ['explore', t`Explore round`],
  ]
  const matches = (id: string, sentence: string) =>
    `${id} ${sentence}`.replaceAll(noBreak, ' ').toLowerCase().includes(wanted.trim().toLowerCase())
  const count = rules.length
  return (
    <ScreenLayout
      title={t`Rules`}
      headerStart={<WayBack href="/more">{t`More`}</WayBack>}
      heading={<Trans>{count} rules, nothing else decides.</Trans>}
      lead={<Trans>None of them names a disease. Where a number is our own choice, its tag says so.</Trans>}
      tabs
    >
      <div className="rules">
        <ul className="rule-tags">
          <li>
            <TagWords tag="F" />
          </li>
          <li>
            <TagWords tag="M" />
          </li>
          <li>
            <TagWords tag="D" />
          </li>
        </ul>
        <label className="field block">
          <Trans>Find a rule</Trans>
          <input type="search" value={wanted} onChange={event => setWanted(event.target.value)} />
        </label>
        {groups.map(([group, name]) => {
          const all: readonly (Rule & { readonly id: RuleId })[] = ruleGroups[group]
          const found = all.filter(({ id }) => matches(id, say(ruleSentences[id])))
          if (found.length === 0) return null
          return (
            <section key={group} className="block">
              <h2>{name}</h2>
              <ul className="rows">
                {found.map(({ id, source, tag, numbers = {} }) => (
                  <li key={id} className="row rule">
                    <div className="row-words">
                      <p className="rule-line">
                        <span className="rule-id">{id}</span>
                        <Tag>{tag}</Tag>
                      </p>
                      <p>{say(ruleSentences[id])}</p>
                      {Object.keys(numbers).length > 0 && (
                        <p className="small">
                          <RuleNumbers id={id} numbers={numbers} />
                        </p>
                      )}
                      <p className="small" lang="en" translate="no">
                        {source}
                      </p>
                    </div>
                  </li>
                ))}
              </ul>
            </section>
          )
        })}
      </div>
    </ScreenLayout>
  )
}
