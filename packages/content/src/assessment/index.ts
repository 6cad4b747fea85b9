export * from './test-postures.ts'
