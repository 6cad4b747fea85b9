export { ownLadder, wallHollowDrills } from './drills.ts'
export { wallHollowPostures } from './postures.ts'
