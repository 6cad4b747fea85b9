export * from './camera/index.ts'
export * from './phone/index.ts'
