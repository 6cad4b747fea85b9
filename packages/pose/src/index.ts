export * from './client/pose-eye.ts'
export type { ModelName } from './model/weights.ts'
export * from './picture/fit-picture.ts'
export * from './protocol/messages.ts'
