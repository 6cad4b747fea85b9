/** From 0 to 1 without a jerk at either end. */
export const eased = (share: number): number => (1 - Math.cos(Math.PI * Math.max(0, Math.min(1, share)))) / 2
