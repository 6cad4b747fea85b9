export * from './after-words.ts'
