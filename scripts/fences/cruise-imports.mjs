import { cruise } from 'dependency-cruiser'
import { importRules } from './import-rules.mjs'

/** What dependency-cruiser saw under `root`: how many modules of ours, and every import through a fence. */
export async function cruiseImports(root) {
  const { output } = await cruise(
    ['packages', 'apps'],
    {
      baseDir: root,
      validate: true,
      ruleSet: { forbidden: importRules(root) },
      exclude: { path: '(^|/)(dist|\\.build)/' },
      doNotFollow: { path: 'node_modules' },
      tsPreCompilationDeps: true,
      enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
    },
    { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] },
  )
  const own = output.modules.filter(({ source }) => /^(packages|apps)\//.test(source))
  return {
    modules: own.length,
    broken: output.summary.violations.map(({ from, to, rule }) => `${rule.name}: ${from} -> ${to}`),
  }
}
