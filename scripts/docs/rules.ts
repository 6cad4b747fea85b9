import {
  clearanceRules,
  clearanceSpanDays,
  computedFlags,
  entryRules,
  exploreRound,
  frontOfHipRules,
  holdSteps,
  judging,
  progressRules,
  type RedFlag,
  type Rule,
  type RuleGroup,
  type RuleId,
  redFlagOf,
  rescreenRules,
  roundQuality,
  ruleGroups,
  rulesVersion,
  strengthSpacing,
  twistRules,
  usualPainWindows,
} from '@backstride/coach'
import { ruleSentences } from '@backstride/content'

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
  mornings: 'The morning question',
  explore: 'The explore round',
}

/** Numbers that the rules of a group stand on, as they are in the code. */
const numbers: Readonly<Record<RuleGroup, Readonly<Record<string, object>>>> = {
  screening: computedFlags,
  levels: {
    'cleared: days at caution': { days: clearanceRules['CL-02'].cautionDays },
    'clearance holds at most, days': clearanceSpanDays,
  },
  rescreen: { rescreenRules, frontOfHipRules },
  entry: { entryRules },
  progression: { judging, progressRules, roundQuality, holdSteps, usualPainWindows },
  twists: { twistRules },
  strength: { strengthSpacing },
  mornings: {},
  explore: { exploreRound },
}

function index(groups: readonly RuleGroup[]): string {
  return lines(
    '# The published rules',
    '',
    generated,
    '',
    `Rules version ${rulesVersion}. Every decision of the coach names one of these. Tags: **F** found in a public source, **M** from memory`,
    'and to be verified, **D** our own choice: no trial stands behind the exact number. All levels and thresholds are our choice on',
    'the named sources and **wait for the sign-off of a physiotherapist and a doctor before release**. EV is the evidence pack,',
    'PN the physiotherapist\'s notes, "Screen" and "Rules" the specifications that the project was ordered with.',
    '',
    ...groups.map(group => `- [${titles[group]}](${group}.md): ${ruleGroups[group].length} rules`),
    '',
    'Not yet in force: PG-10, PG-11, PG-12, PG-14, PG-15, PG-16 and the running column of PG and RL come with the whole programme.',
    'Strength drills never come the day before the long run: that rule waits for a plan that knows the long run.',
  )
}

function page(group: RuleGroup): string {
  const table: readonly (Rule & { id: RuleId })[] = ruleGroups[group]
  const figures = Object.entries(numbers[group]).map(
    ([name, values]) => `- ${name}: \`${JSON.stringify(values)}\``,
  )
  return lines(
    `# ${titles[group]}`,
    '',
    generated,
    '',
    ...(group === 'screening' ? screeningNote : []),
    `| id |${group === 'screening' ? ' yes gives |' : ''} says | tag | source |`,
    `|---|${group === 'screening' ? '---|' : ''}---|---|---|`,
    ...table.map(
      ({ id, tag, source }) =>
        `| ${id} |${group === 'screening' ? ` ${gives(id)} |` : ''} ${ruleSentences[id].en} | ${tag} | ${source} |`,
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
  if (flag === undefined) return 'worked out, see Numbers'
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
