import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { cruiseImports } from './cruise-imports.mjs'

const roots: string[] = []
afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true, force: true })
})

/** A small repository in which `file` says `code`, beside rooms that keep every fence. */
function repositoryWith(file: string, code: string): string {
  const root = mkdtempSync(join(tmpdir(), 'backstride-fences-'))
  roots.push(root)
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  put(
    'package.json',
    '{"type":"module","dependencies":{"react":"1.0.0","idb":"1.0.0","zod":"1.0.0","@mediapipe/tasks-vision":"1.0.0"}}',
  )
  for (const name of ['kit', 'facts', 'coach', 'journal', 'pose']) {
    put(`packages/${name}/package.json`, `{"name":"@backstride/${name}","exports":{".":"./src/index.ts"}}`)
    put(`packages/${name}/src/index.ts`, "import * as z from 'zod'\nexport const there = z\n")
    put(`packages/${name}/src/inside.ts`, 'export const inside = 1\n')
    mkdirSync(join(root, 'node_modules/@backstride'), { recursive: true })
    symlinkSync(join('../../packages', name), join(root, 'node_modules/@backstride', name))
  }
  for (const name of ['react', 'idb', 'zod', '@mediapipe/tasks-vision']) {
    put(`node_modules/${name}/package.json`, `{"name":"${name}","version":"1.0.0","main":"index.js"}`)
    put(`node_modules/${name}/index.js`, '')
  }
  put('apps/app/src/screens/today/today.ts', 'export const today = 1\n')
  put('apps/app/src/store/database.ts', "import 'idb'\n")
  put('apps/server/src/app.ts', "import '@backstride/kit'\n")
  put(file, code)
  return root
}

const namesOf = (broken: readonly string[]) => broken.map(line => line.split(':')[0])

it('lets through a repository that keeps every fence, and sees its modules', async () => {
  const { modules, broken } = await cruiseImports(
    repositoryWith('packages/coach/src/rule.ts', "import '@backstride/facts'\nimport './index.ts'\n"),
  )
  expect(broken).toEqual([])
  expect(modules).toBe(14)
})

it('lets the pose worker alone take the runtime of its model', async () => {
  const { broken } = await cruiseImports(
    repositoryWith(
      'packages/pose/src/worker/a.ts',
      "import '@mediapipe/tasks-vision'\nimport '@backstride/kit'\n",
    ),
  )
  expect(broken).toEqual([])
})

it.each([
  ['a package that takes a screen library', 'packages/kit/src/a.ts', "import 'react'", 'packages-are-pure'],
  ['a package that takes Node', 'packages/kit/src/a.ts', "import 'node:fs'", 'packages-are-pure'],
  [
    'a package that takes a type of Node',
    'packages/kit/src/a.ts',
    "import type { Stats } from 'node:fs'\nexport type A = Stats",
    'packages-are-pure',
  ],
  [
    'a package that takes an app',
    'packages/kit/src/a.ts',
    "import '../../../apps/server/src/app.ts'",
    'packages-know-no-app',
  ],
  ['an arrow against the picture', 'packages/facts/src/a.ts', "import '@backstride/coach'", 'room-facts'],
  [
    'the journal reading the coach',
    'packages/journal/src/a.ts',
    "import '@backstride/coach'",
    'room-journal',
  ],
  [
    'a way in past the exports',
    'apps/app/src/a.ts',
    "import '../../../packages/coach/src/inside.ts'",
    'package-entered-by-its-exports',
  ],
  [
    'a relative way out of a room',
    'apps/app/src/a.ts',
    "import '../../../packages/coach/src/index.ts'",
    'no-way-around-the-package-name',
  ],
  [
    'a server that knows facts',
    'apps/server/src/a.ts',
    "import '@backstride/facts'",
    'server-knows-no-meaning',
  ],
  [
    'a server that knows the type of a fact',
    'apps/server/src/a.ts',
    "import type { there } from '@backstride/facts'\nexport type A = typeof there",
    'server-knows-no-meaning',
  ],
  [
    'the runtime of the pose model outside of its room',
    'apps/app/src/a.ts',
    "import '@mediapipe/tasks-vision'",
    'pose-runtime-in-pose',
  ],
  [
    'a package that takes the runtime of the pose model',
    'packages/pose/src/a.ts',
    "import '@mediapipe/tasks-vision'",
    'pose-runtime-in-pose',
  ],
  ['an app inside another', 'apps/cli/src/a.ts', "import '../../server/src/app.ts'", 'apps-do-not-meet'],
  [
    'a screen that takes another',
    'apps/app/src/screens/more/more.ts',
    "import '../today/today.ts'",
    'screen-alone',
  ],
  ['IndexedDB on a screen', 'apps/app/src/screens/more/more.ts', "import 'idb'", 'indexeddb-in-the-store'],
  ['Node in the app', 'apps/app/src/a.ts', "import 'node:fs'", 'app-runs-in-a-browser'],
  ['an import of nothing', 'packages/kit/src/index.ts', "import './absent.ts'", 'resolvable'],
  ['a circle', 'packages/kit/src/inside.ts', "export * from './inside.ts'", 'no-cycle'],
])('catches %s', async (_, file, code, rule) => {
  const { broken } = await cruiseImports(repositoryWith(file, `${code}\n`))
  expect(namesOf(broken)).toContain(rule)
})
