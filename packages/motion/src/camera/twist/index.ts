export { type ReachLevel, reachLevels } from './reach-level.ts'
export type { RearLeg } from './rear-leg.ts'
export * from './twist-camera.ts'
export { twistRules } from './twist-rules.ts'
