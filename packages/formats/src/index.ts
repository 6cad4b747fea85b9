export * from './calendar/calendar-file.ts'
export * from './calendar/week-calendar.ts'
