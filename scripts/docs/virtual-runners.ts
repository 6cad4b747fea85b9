import { programme } from '@backstride/content'
import { model, type RunnerKind, runnerKinds, simulate } from '@backstride/virtual'

/** What makes each kind unlike the rest; the numbers stand in packages/virtual/src/runner/runner.ts. */
const kinds: Readonly<Record<RunnerKind, string>> = {
  anyone: 'Nothing special: usual pain of 0 to 4, now and then a flare, a missed morning, days off.',
  painFree: 'No pain; does what is asked on four days a week, and took the leg-lower test.',
  lasting: 'Usual pain of 3 to 4 that stays; all goes well.',
  recovering: 'Begins with 3 to 7, which halves every 10 to 40 days.',
  flaring: 'A flare on 3 to 10 of 100 days, noisy pain, little load is tolerated.',
  legSymptoms: 'Pain that reaches into a leg, sometimes numb, more stop words.',
  hidesPain: 'Tells up to 4 points less than it feels.',
  forgetful: 'Tells few mornings, recalls some later, answers half of what is asked, corrects itself.',
  away: 'Often days or weeks without anything; some of it planned.',
  traveller: 'Changes time zones, with two devices whose clocks are up to 20 minutes off.',
  eager: 'Does more than was asked in half of the sessions, runs often.',
  careful: 'Does less than was asked, loses contact, does not know whether it was kept.',
  flagged: 'Red flags turn up; somebody has looked at them days later.',
  painkillers: 'Takes one before half of the sessions.',
}

const groups: Readonly<Record<'back' | 'load' | 'holding' | 'day', string>> = {
  back: 'The back',
  load: 'What a load is',
  holding: 'How long it holds',
  day: 'The day',
}

/** `docs/virtual-runners.md`: who `simulate` lets live, and what must hold for all of them. */
export function pages(): Record<string, string> {
  const { invariants } = simulate({ runners: 0, weeks: 0, seed: '', programme })
  return {
    'docs/virtual-runners.md': [
      '# Virtual runners',
      '',
      '<!-- Written by `npm run docs` from packages/virtual; a test fails when it is stale. -->',
      '',
      '`backstride simulate --runners 200 --weeks 26 --seed any` lets made-up runners live with the real coach, day by day: each fact is',
      'folded in as it comes, every plan is looked at, and now and then the whole plan is compared with a replay from scratch.',
      '',
      '**What it shows:** that the rules, as they are written, keep to what they say, whatever happens to a runner. **What it never',
      'shows:** that they help anyone. The runners are made up, and so is every number of their backs: all are our own choice [D], none',
      'was measured, none may be quoted.',
      '',
      '## A day',
      '',
      '1. Night: what was too much for the day before shows as irritation, the rest settles; a flare may begin, leg symptoms may.',
      '2. Morning: pain is told, forgotten, or told later; it is rounded, noisy, and less than felt where the runner hides pain.',
      '3. Questions of the plan are answered or not. A run, at times longer than any before.',
      '4. The plan is asked for again and done: as asked, less, more, on a painkiller, with a stop word, with contact lost or not known.',
      '5. Pain during it and an hour later. Load that was more than the back tolerates counts in the next night.',
      '6. At times: days off, a flight over time zones, a correction of what was told, a clock that is wrong, a red flag.',
      '',
      '## Who lives',
      '',
      '| kind | |',
      '|---|---|',
      ...runnerKinds.map(kind => `| ${kind} | ${kinds[kind]} |`),
      '',
      'They are dealt out in turn, so that even a handful holds all of them. The same seed gives the same lives.',
      '',
      '## The numbers',
      '',
      '| | | |',
      '|---|---|---|',
      ...(Object.keys(groups) as (keyof typeof groups)[]).flatMap(group =>
        Object.entries(model[group]).map(
          ([name, value]) => `| ${groups[group]} | ${name} | ${shown(value)} |`,
        ),
      ),
      '',
      '## What must hold',
      '',
      'Each is counted every time it has something to say; a simulation in which one was never looked at says so.',
      '',
      '| id | |',
      '|---|---|',
      ...invariants.map(({ id, says }) => `| ${id} | ${says.en} |`),
      '',
      'That the checks find what is wrong is tested by coaches broken on purpose (`packages/virtual/src/faults.test.ts`).',
      '',
    ].join('\n'),
  }
}

const shown = (value: number | readonly number[]): string =>
  typeof value === 'number' ? String(value) : value.join(' to ')
