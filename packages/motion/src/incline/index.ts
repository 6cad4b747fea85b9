export * from './gravity.ts'
export * from './lowest-angle.ts'
export * from './still-angle.ts'
