export * from './chest/index.ts'
export * from './pelvis/index.ts'
export * from './phone-rules.ts'
export * from './squeeze/index.ts'
