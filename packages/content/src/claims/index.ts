export * from './ban.ts'
export * from './exceptions.ts'
export * from './find-claims.ts'
export * from './texts-in.ts'
