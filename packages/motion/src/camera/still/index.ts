export * from './form-of-still.ts'
export * from './still-form-rules.ts'
