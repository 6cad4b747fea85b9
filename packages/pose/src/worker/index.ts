export * from './media-pipe.ts'
export * from './serve-pose.ts'
