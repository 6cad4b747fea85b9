export * from './back-outline.ts'
export * from './calibrate-back.ts'
export * from './hold-camera-rules.ts'
export * from './see-hold.ts'
