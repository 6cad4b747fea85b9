export type * from './drill.ts'
