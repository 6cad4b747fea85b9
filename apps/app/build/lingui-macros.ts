import { transformAsync } from '@babel/core'
import linguiMacro from '@lingui/babel-plugin-lingui-macro'
import type { Plugin } from 'vite'

const importsMacro = /from\s+['"]@lingui\/(core|react)\/macro['"]/

/**
 * Compiles lingui's macros. @vitejs/plugin-react 6 brings no Babel and @rolldown/plugin-babel needs Node 22
 * (docs/decisions/0001-lingui-macros-on-node-20.md), so Babel sees only the files that import a macro.
 */
export function linguiMacros(): Plugin {
  return {
    name: 'backstride-lingui-macros',
    enforce: 'pre',
    async transform(code, id) {
      const path = id.split('?')[0] ?? id
      if (!/\.tsx?$/.test(path) || !importsMacro.test(code)) return null
      const result = await transformAsync(code, {
        filename: path,
        babelrc: false,
        configFile: false,
        sourceMaps: true,
        parserOpts: { plugins: ['typescript', 'jsx'] },
        plugins: [linguiMacro],
      })
      if (result?.code == null) throw new Error(`The lingui macros of ${path} could not be compiled.`)
      return { code: result.code, map: result.map ?? null }
    },
  }
}
