export * from './catalogue.ts'
export type * from './drill.ts'
export * from './hollow-hold/postures.ts'
