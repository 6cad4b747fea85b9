export * from './camera/index.ts'
