/** What the text of a file may not hold. Paths are those of the repository, with `/`. */
const testFile = /\.(test|spec|bench)\.tsx?$|\/contract-suite\.ts$/
const code = /\.(ts|tsx|mjs|js|cjs)$/
const ofPackages = path => path.startsWith('packages/') && code.test(path) && !testFile.test(path)
const ofTheseFences = path => path.startsWith('scripts/fences/')

const bans = [
  {
    name: 'clock and chance come in as arguments',
    where: ofPackages,
    pattern: /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bTemporal\.Now\b|\bperformance\.now\b/,
  },
  {
    name: 'no raw console',
    where: path =>
      (ofPackages(path) || path.startsWith('apps/app/src/')) && code.test(path) && !testFile.test(path),
    pattern: /\bconsole\.\w+/,
  },
  {
    name: 'only the store knows IndexedDB',
    where: path =>
      path.startsWith('apps/app/src/') && !path.startsWith('apps/app/src/store/') && !testFile.test(path),
    pattern: /\bindexedDB\b/,
  },
  {
    name: 'no skipped test',
    where: path => testFile.test(path) && !ofTheseFences(path),
    pattern:
      /\b(it|test|describe|suite)(\.\w+)*\.(skip|only|todo|skipIf|runIf|fixme|fails)\b|\bx(it|test|describe)\(/,
  },
  {
    name: 'no suppression',
    where: path => code.test(path) && !ofTheseFences(path),
    pattern:
      /biome-ignore|@ts-ignore|@ts-expect-error|@ts-nocheck|eslint-disable|\bas any(?=\s*([),;.}\]]|$))|\bas unknown as\b/,
  },
  {
    name: 'the text knows no machine',
    where: path => path !== 'scripts/test-real.mjs',
    pattern: /\.\.\/sha[r]ed\b|\.\.\/\.lib[r]ary\b|\/wo[r]k\/(main|shared)/,
  },
]

const longest = 500
const counted = /\.(ts|tsx|mjs|js|cjs|css|html)$/
const vagueFolder = /(^|\/)(utils?|helpers?|misc|common)\//

/** Every fault of one file, with its line. */
export function textFaults(path, text) {
  const lines = text.split('\n')
  const banned = bans
    .filter(({ where }) => where(path))
    .flatMap(({ name, pattern }) =>
      lines.flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${name}`] : [])),
    )
  return [
    ...banned,
    ...(counted.test(path) && lines.length - 1 > longest ? [`${path}: longer than ${longest} lines`] : []),
    ...(vagueFolder.test(path) ? [`${path}: the folder wants the name of its concept`] : []),
  ]
}
