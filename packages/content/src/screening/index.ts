export * from './cards.ts'
export type { ItemText } from './item-text.ts'
export * from './letter-text.ts'
export * from './result-pages.ts'
