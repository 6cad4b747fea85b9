export * from './squeeze-camera.ts'
export * from './squeeze-camera-rules.ts'
