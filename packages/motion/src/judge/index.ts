export * from './judge.ts'
export * from './judge-rules.ts'
export type { JudgedSpan } from './spans.ts'
