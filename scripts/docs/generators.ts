import { pages as factPages } from './facts.ts'
import { pages as playerPages } from './player-chart.ts'
import { pages as rulePages } from './rules.ts'
import { pages as transcriptPages } from './transcripts.ts'
import { pages as vignettePages } from './vignettes.ts'
import { pages as virtualPages } from './virtual-runners.ts'

/** Every page that is written from data or code, by its path in the repository. */
export const generatedPages = (): Record<string, string> => ({
  ...factPages(),
  ...playerPages(),
  ...rulePages(),
  ...transcriptPages(),
  ...vignettePages(),
  ...virtualPages(),
})
