import { rmdqStatements } from '@backstride/facts'
import { expect, it } from 'vitest'
import { rmdqEn } from './rmdq-en.ts'

it('has all 24 statements, each once, each about the back', () => {
  expect(rmdqEn.statements).toHaveLength(rmdqStatements)
  expect(new Set(rmdqEn.statements).size).toBe(rmdqStatements)
  for (const words of rmdqEn.statements) expect(words).toMatch(/^[A-Z].*\bback\b.*\.$/)
})

it('says where it comes from', () => {
  expect(rmdqEn.citation).toContain('Spine 1983; 8: 141-144')
})
