import type { Ladder, LadderVariant } from '@backstride/coach'

/** What a row of the catalogue leaves to its default: both legs bent, head down. */
const variant = (
  id: string,
  demand: number,
  legRatio: number,
  tier: number,
  more: Partial<Pick<LadderVariant, 'headLift' | 'straightLegs' | 'automatic'>> = {},
): LadderVariant => ({
  id,
  demand,
  legRatio,
  tier,
  headLift: false,
  straightLegs: false,
  automatic: false,
  ...more,
})

const automatic = { automatic: true } as const
const lift = { headLift: true } as const
const straight = { straightLegs: true } as const

/**
 * The hollow hold, easy to hard. `demand` is the mean of male and female against table-top, `legRatio` the larger of
 * both. Source: EV 5.3 and rules.md HH, computed from EV 5.2; tag D. Automatic: rules.md HH.
 */
export const hollowHold: Ladder = {
  variants: [
    variant('HH00', 0, 0, 0, automatic),
    variant('HH01', 0.62, 0.5, 0, automatic),
    variant('HH02', 1, 1, 1, automatic),
    variant('HH25', 1.04, 1.1, 2, straight),
    variant('HH03', 1.11, 1, 1),
    variant('HH28', 1.22, 1, 1),
    variant('HH04', 1.47, 1, 1, { ...lift, ...automatic }),
    variant('HH14', 1.51, 1.1, 2, { ...lift, ...straight }),
    variant('HH07', 1.63, 1.56, 2, { ...straight, ...automatic }),
    variant('HH29', 1.85, 1.56, 2, straight),
    variant('HH05', 1.93, 1, 2, lift),
    variant('HH26', 2, 2.13, 2, straight),
    variant('HH09', 2.1, 1.56, 2, { ...lift, ...straight, ...automatic }),
    variant('HH08', 2.14, 2, 2, { ...straight, ...automatic }),
    variant('HH15', 2.47, 2.13, 3, { ...lift, ...straight }),
    variant('HH23', 2.54, 2.34, 3, straight),
    variant('HH10', 2.62, 2, 3, { ...lift, ...straight, ...automatic }),
    variant('HH12', 2.77, 2.34, 3, straight),
    variant('HH27', 2.83, 3.01, 3, { ...straight, ...automatic }),
    variant('HH11', 3.07, 2, 3, { ...lift, ...straight, ...automatic }),
    variant('HH16', 3.3, 3.01, 4, { ...lift, ...straight, ...automatic }),
    variant('HH24', 3.47, 2.34, 4, { ...lift, ...straight }),
    variant('HH13', 3.7, 2.34, 4, { ...lift, ...straight }),
    variant('HH17', 3.76, 3.01, 4, { ...lift, ...straight, ...automatic }),
    variant('HH18', 3.94, 3.68, 4, { ...lift, ...straight, ...automatic }),
    variant('HH19', 4.4, 3.68, 5, { ...lift, ...straight, ...automatic }),
    variant('HH22', 4.8, 4.11, 5, { ...lift, ...straight, ...automatic }),
    variant('HH20', 5.12, 4.11, 5, { ...lift, ...straight, ...automatic }),
    variant('HH21', 5.25, 4.11, 5, { ...lift, ...straight, ...automatic }),
  ],
  edges: (
    '00-01 01-02 02-03 02-04 02-07 04-05 04-09 04-14 07-08 07-09 08-10 08-23 09-10 09-15 10-11 10-16 11-17 11-24 ' +
    '16-17 16-18 17-19 18-19 19-22 20-21 22-20 23-12 24-13 02-25 07-26 08-27 26-15 27-16 03-28 07-29 28-29'
  )
    .split(' ')
    .map(edge => [`HH${edge.slice(0, 2)}`, `HH${edge.slice(3)}`] as const),
}
