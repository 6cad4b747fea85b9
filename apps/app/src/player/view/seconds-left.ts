/** Whole seconds, never less than is left: at 0 it is over. */
export const secondsLeft = (leftMs: number): number => Math.max(0, Math.ceil(leftMs / 1000 - 1e-6))
