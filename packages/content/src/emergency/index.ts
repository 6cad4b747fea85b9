export * from './guess-region.ts'
export * from './regions.ts'
