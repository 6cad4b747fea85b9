import {
  type RedFlag,
  type Rule,
  type RuleGroup,
  type RuleId,
  redFlagOf,
  ruleGroups,
  ruleNumbers,
  rulesVersion,
  thresholdsHash,
} from '@backstride/coach'
import { numbersInWords, ruleSentences } from '@backstride/content'
import { noBreak } from '@backstride/kit'

/** Pages of `docs/rules/`: every published rule with its sentence, numbers, tag and source. */
export function pages(): Record<string, string> {
  const groups = Object.keys(ruleGroups) as RuleGroup[]
  return {
    'docs/rules/README.md': index(groups),
    ...Object.fromEntries(groups.map(group => [`docs/rules/${group}.md`, page(group)])),
  }
}

const titles: Readonly<Record<RuleGroup, string>> = {
  screening: 'The safety screen',
  levels: 'What a level opens, and the way back',
  rescreen: 'When the screen is asked again',
  entry: 'Where the hold begins',
  progression: 'From session to session',
  twists: 'The flow of twists',
  strength: 'How often strength drills come',
  conditions: 'What a lasting condition changes',
  mornings: 'The morning question',
  assessment: 'Tests and questions beside the safety screen',
  outcome: 'How change over weeks is read',
  week: 'The week, pauses and keeping mode',
  explore: 'The explore round',
}

function index(groups: readonly RuleGroup[]): string {
  return lines(
    '# The published rules',
    '',
    generated,
    '',
    `Rules version ${rulesVersion}, thresholds ${thresholdsHash}. Every decision of the coach names one of these. Tags: **F** found in a public source, **M** from memory`,
    'and to be verified, **D** our own choice: no trial stands behind the exact number. All levels and thresholds are our choice on',
    'the named sources and **wait for the sign-off of a physiotherapist and a doctor before release**. EV is the evidence pack,',
    'PN the physiotherapist\'s notes, "Screen" and "Rules" the specifications that the project was ordered with.',
    '',
    ...groups.map(group => `- [${titles[group]}](${group}.md): ${ruleGroups[group].length} rules`),
    '',
    '- [Vignettes](vignettes.md): what must be said to whom, counted',
    '',
    'Numbers stand beside each rule; below each table they stand once more as the code has them. `backstride today` shows them in',
    'every reason. The running column of PG and RL are not yet in force: they come with the running plan.',
  )
}

function page(group: RuleGroup): string {
  const table: readonly (Rule & { id: RuleId })[] = ruleGroups[group]
  const figures = Object.entries(ruleNumbers[group]).map(
    ([name, values]) => `- ${name}: \`${JSON.stringify(values)}\``,
  )
  return lines(
    `# ${titles[group]}`,
    '',
    generated,
    '',
    ...(group === 'screening' ? screeningNote : []),
    `| id |${group === 'screening' ? ' yes gives |' : ''} says | numbers | tag | source |`,
    `|---|${group === 'screening' ? '---|' : ''}---|---|---|---|`,
    ...table.map(
      ({ id, tag, source, numbers = {} }) =>
        `| ${id} |${group === 'screening' ? ` ${gives(id)} |` : ''} ${ruleSentences[id].en} | ${numbersInWords({ id, numbers }, 'en').join('; ').replaceAll(noBreak, ' ')} | ${tag} | ${source} |`,
    ),
    ...(figures.length === 0 ? [] : ['', '## Numbers', '', ...figures]),
  )
}

const screeningNote = [
  'Levels: 0 emergency now, 1 urgent the same day, 2 clinician first, 3 caution, 4 clear; the lowest that fires counts.',
  'Still unsure after the clarifier counts as yes where yes gives 0 or 1, as 3 where yes gives 2, and as no below (RF12: as no).',
  'Inside a "with" condition unsure counts as yes. **The levels want a physiotherapist\'s and a doctor\'s sign-off before release.**',
  '',
]

function gives(id: RuleId): string {
  const flag = redFlagOf(id as RedFlag['id'])
  if (flag === undefined) return 'worked out'
  const raised = (flag.raised ?? []).map(
    ({ to, withAny, withQualifier, firstEpisodeFromAge }) =>
      `${to} with ${withAny?.join(', ') ?? withQualifier ?? `a first episode from ${firstEpisodeFromAge} years`}`,
  )
  return [
    String(flag.yes) + (flag.fromAge === undefined ? '' : ` (from ${flag.fromAge} years)`),
    ...(flag.eased === undefined ? [] : [`${flag.eased.to} with ${flag.eased.withQualifier}`]),
    ...raised,
    ...(flag.partnerOf === undefined ? [] : [`beside ${flag.partnerOf.join(', ')}`]),
    ...(flag.easesAfterDays === undefined ? [] : [`4 after ${flag.easesAfterDays} days`]),
    ...(flag.restrictions === undefined ? [] : [flag.restrictions.join(', ')]),
  ].join('; ')
}

const generated = '<!-- Written by `npm run docs` from the rule data; a test fails when it is stale. -->'
const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`
