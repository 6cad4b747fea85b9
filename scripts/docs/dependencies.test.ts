import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

interface Manifest {
  readonly dependencies?: Record<string, string>
  readonly devDependencies?: Record<string, string>
}

const manifests = [
  'package.json',
  ...['packages', 'apps'].flatMap(rooms => readdirSync(rooms).map(room => `${rooms}/${room}/package.json`)),
]
  .filter(path => existsSync(path))
  .map(path => JSON.parse(readFileSync(path, 'utf8')) as Manifest)

const direct = new Map(
  manifests.flatMap(({ dependencies, devDependencies }) =>
    Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([name]) => !name.startsWith('@backstride/'),
    ),
  ),
)
const rows = readFileSync('docs/dependencies.md', 'utf8')
  .split('\n')
  .filter(line => line.startsWith('| `'))
  .map(line => line.split('|').map(cell => cell.trim()))

it('every direct dependency has one row, and no row is left over', () => {
  const named = rows.map(cells => (cells[1] ?? '').replaceAll('`', ''))
  expect(named.toSorted()).toEqual([...direct.keys()].toSorted())
})

it.each(rows.map(cells => [cells[1] ?? '', cells] as const))('%s is told in full', (name, cells) => {
  const [, , licence, size, why, runnerUp] = cells
  const manifest = readFileSync(`node_modules/${name.replaceAll('`', '')}/package.json`, 'utf8')
  expect((JSON.parse(manifest) as { license: string }).license).toBe(licence)
  for (const cell of [size, why, runnerUp]) expect(cell).not.toBe('')
})

it.each([...direct])('%s is pinned exactly', (_, version) => {
  expect(version).toMatch(/^\d+\.\d+\.\d+$/)
})
