/** From one posture to the next, where no tempo says otherwise. Source: look 4. */
export const MOVE_MS = 600
