export * from './turn-count.ts'
export * from './turn-rules.ts'
