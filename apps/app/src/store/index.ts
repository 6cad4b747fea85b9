export * from './device-storage.ts'
export type * from './store-ports.ts'
