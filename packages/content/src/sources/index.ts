export * from './sources.ts'
