export const MS_PER_S = 1000
export const MS_PER_MIN = 60 * MS_PER_S
export const MS_PER_H = 60 * MS_PER_MIN
/** Of a calendar day without clock changes: for day numbers, never for moments. */
export const MS_PER_DAY = 24 * MS_PER_H
export const M_PER_KM = 1000
export const M_PER_MILE = 1609.344
