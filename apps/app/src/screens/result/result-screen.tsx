import { Redirect } from 'wouter'
import { useStandingScreen } from '../../app/safety/standing-screen.ts'
import { ClinicianResult } from './clinician-result.tsx'
import { CrisisResult } from './crisis-result.tsx'
import { OpenResult } from './open-result.tsx'
import { UrgentResult } from './urgent-result.tsx'

/** What the safety screen says: the page of the level as it stands today. */
export default function ResultScreen() {
  const standing = useStandingScreen()
  if (standing === undefined) return <Redirect to="/screening" replace />
  const { level, decided } = standing
  switch (level.level) {
    case 0:
      return <Redirect to="/emergency" replace />
    case 1:
      return <UrgentResult standing={standing} />
    case 2:
      return decided.includes('RF64b') ? (
        <CrisisResult standing={standing} />
      ) : (
        <ClinicianResult standing={standing} />
      )
    case 3:
    case 4:
      return <OpenResult level={level} />
  }
}
