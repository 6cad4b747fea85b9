import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Own tests first, then the quick ones: a mutant dies at the first test that fails, and the rest need not run. */
const order = [
  `packages/coach/src/${process.env.MUTATE_FOLDER ?? ''}/`,
  'packages/coach/src/',
  'packages/content/src/ladders/',
  'apps/cli/src/',
  'packages/content/src/',
]
const place = ({ moduleId }: TestSpecification) => order.findIndex(path => moduleId.includes(path))

export class InOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => place(a) - place(b) || a.moduleId.localeCompare(b.moduleId))
  }
}
