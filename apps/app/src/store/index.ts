export * from './device-storage.ts'
export type { StoragePersistence } from './storage-persistence.ts'
