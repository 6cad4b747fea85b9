/** What a shape is made of; the look gives it a colour, paler when it is far. */
export type Tone = 'skin' | 'shirt' | 'shorts' | 'shoes' | 'hair' | 'ear' | 'pack'

export interface FigureShape {
  /** SVG path data, percent of stature. */
  readonly path: string
  readonly tone: Tone
}

export type PartName =
  | 'pack'
  | 'strap'
  | 'trunk'
  | 'neck'
  | 'head'
  | 'leftLeg'
  | 'rightLeg'
  | 'leftArm'
  | 'rightArm'

/** What is drawn together: first its halo in the colour of the background, which separates near from far, then its shapes. */
export interface FigurePart {
  readonly name: PartName
  readonly far: boolean
  readonly halo: readonly string[]
  readonly haloWidth: number
  readonly shapes: readonly FigureShape[]
}

/** How the low back lies: on the floor, off it, or nothing claimed. */
export type ContactState = 'glued' | 'lifted' | 'unseen'

/** Where low back and floor meet, as the picture shows it. */
export interface ContactMark {
  readonly fromX: number
  readonly toX: number
  /** The open arch under a lifted back: its edge, and what it cuts out. null: flat. */
  readonly arch: { readonly edge: string; readonly opening: string } | null
}

export interface Bounds {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** One picture of a posture. Numbers are percent of stature, y down, the floor's line at `floorY`. */
export interface FigureDrawing {
  /** From back to front. */
  readonly parts: readonly FigurePart[]
  readonly floorY: number
  readonly contact: ContactMark | null
  /** Lines over the figure that say which way it moves. */
  readonly marks: readonly string[]
  readonly bounds: Bounds
}
