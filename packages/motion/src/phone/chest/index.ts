export * from './chest.ts'
export * from './chest-rules.ts'
export * from './range-share.ts'
