export * from './emergency/index.ts'
export * from './exercises/index.ts'
export * from './ladders/hollow-hold.ts'
export * from './rules/sentences.ts'
