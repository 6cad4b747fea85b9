import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { generatedPages } from './generators.ts'

it.each(Object.entries(generatedPages()))('%s is as `npm run docs` writes it', (path, text) => {
  expect(readFileSync(path, 'utf8')).toBe(text)
})
