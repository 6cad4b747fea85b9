import type { Drill, WayScene } from '@backstride/content'

/** What a picture needs of a drill, or of a part of a way down or up. */
export type PicturedDrill = WayScene & Pick<Drill, 'entryPostures'>
