import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Which other rooms a package may import. A new package has to be entered here before it may import anything. */
const mayImport = {
  kit: [],
  body: ['kit'],
  facts: ['kit'],
  coach: ['kit', 'facts'],
  content: ['kit', 'body', 'coach'],
  motion: ['kit', 'body'],
  journal: ['kit', 'facts'],
  virtual: ['kit', 'facts', 'coach'],
  formats: ['kit', 'facts', 'coach'],
  pose: ['kit', 'motion'],
}

const test = '\\.(test|bench)\\.tsx?$|/contract-suite\\.ts$'
const room = (folder, names) => `^${folder}/(${names.length === 0 ? '(?!)' : names.join('|')})/`
const npm = ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown']

/** The fences between the rooms, as rules of dependency-cruiser. `root` is the repository. */
export function importRules(root) {
  const packages = readdirSync(join(root, 'packages'), { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(({ name }) => name)
  return [
    ...packages.map(name => roomRule(name, packages)),
    {
      name: 'packages-are-pure',
      comment:
        'Time, storage, network and screens come in as arguments: zod is all a package takes from outside.',
      severity: 'error',
      from: { path: '^packages/', pathNot: test },
      to: { dependencyTypes: [...npm, 'core'], pathNot: '(^|/)zod(/|$)|(^|/)@mediapipe/tasks-vision(/|$)' },
    },
    {
      name: 'pose-runtime-in-pose',
      comment: 'The runtime of the pose model has one room, and no later version: those post usage data.',
      severity: 'error',
      from: { path: '^(packages|apps)/', pathNot: '^packages/pose/src/worker/' },
      to: { path: '(^|/)@mediapipe/' },
    },
    {
      name: 'packages-know-no-app',
      severity: 'error',
      from: { path: '^packages/' },
      to: { path: '^apps/' },
    },
    {
      name: 'package-entered-by-its-exports',
      severity: 'error',
      from: { path: '^(packages|apps)/([^/]+)/' },
      to: { path: '^packages/', pathNot: [...packages.flatMap(name => entries(root, name)), '^$1/$2/'] },
    },
    {
      name: 'no-way-around-the-package-name',
      comment: 'A relative path out of a room hides the arrow that its package.json should show.',
      severity: 'error',
      from: { path: '^((?:packages|apps)/[^/]+)/(?!bin/)' },
      to: { path: '^(packages|apps)/', pathNot: '^$1/', dependencyTypes: ['local'] },
    },
    {
      name: 'server-knows-no-meaning',
      comment: 'The server cannot know what a fact means: the privacy promise.',
      severity: 'error',
      from: { path: '^apps/server/' },
      to: { path: '^(packages|apps)/', pathNot: '^(packages/kit|apps/server)/' },
    },
    {
      name: 'apps-do-not-meet',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'screen-alone',
      comment: 'Screens meet in the shell only.',
      severity: 'error',
      from: { path: '^apps/app/src/screens/([^/]+)/' },
      to: { path: '^apps/app/src/screens/', pathNot: '^apps/app/src/screens/$1/' },
    },
    {
      name: 'indexeddb-in-the-store',
      severity: 'error',
      from: { path: '^apps/', pathNot: '^apps/app/src/store/' },
      to: { path: '(^|/)idb(/|$)' },
    },
    {
      name: 'app-runs-in-a-browser',
      severity: 'error',
      from: { path: '^apps/app/src/', pathNot: test },
      to: { dependencyTypes: ['core'] },
    },
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'resolvable',
      comment: 'An import that is not found escapes every other fence.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: ['^virtual:', '\\.css$', '\\?raw$', '^@lingui/'] },
    },
  ]
}

function roomRule(name, packages) {
  const allowed = [name, ...(mayImport[name] ?? [])]
  return {
    name: `room-${name}`,
    severity: 'error',
    // Tests may bring rooms together: facts for the coach, a coach for the content.
    from: { path: room('packages', [name]), pathNot: test },
    to: {
      path: room(
        'packages',
        packages.filter(other => !allowed.includes(other)),
      ),
    },
  }
}

/** Files that the `exports` of a package name. */
function entries(root, name) {
  const { exports } = JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8'))
  return Object.values(exports).map(file => `^packages/${name}/${file.slice(2).replaceAll('.', '\\.')}$`)
}
