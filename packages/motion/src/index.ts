export * from './hold/contact.ts'
export * from './hold/hold.ts'
export * from './trusted-time/trusted-time.ts'
export * from './twist/twist.ts'
