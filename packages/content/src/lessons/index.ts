export * from './lesson.ts'
export * from './lessons.ts'
