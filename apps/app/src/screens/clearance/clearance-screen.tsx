import { useStandingScreen } from '../../app/safety/standing-screen.ts'
import { ClearanceForm } from './clearance-form.tsx'
import { NothingToClear } from './nothing-to-clear.tsx'

/** "I have been seen": the only way back from levels 0 to 2. */
export default function ClearanceScreen() {
  const standing = useStandingScreen()
  if (standing === undefined || standing.decided.length === 0) return <NothingToClear />
  return <ClearanceForm standing={standing} />
}
