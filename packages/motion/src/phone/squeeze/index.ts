export * from './squeeze.ts'
export * from './squeeze-rules.ts'
