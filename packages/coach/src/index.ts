export * from './ladder/ladder.ts'
export * from './rules/rule.ts'
export * from './screening/level.ts'
export * from './today/today-plan.ts'
