export * from './calibrate-pelvis.ts'
export * from './pelvis-rules.ts'
export * from './rezero-pelvis.ts'
export * from './see-pelvis.ts'
