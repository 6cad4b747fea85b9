export * from './instrument-names.ts'
export * from './rmdq/rmdq-en.ts'
