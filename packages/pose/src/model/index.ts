export * from './assemble-task.ts'
export * from './weights.ts'
