export * from './planner/planner.ts'
export * from './runner/model.ts'
export * from './runner/runner.ts'
export * from './simulate.ts'
