import type { CameraFrame, Picture } from '@backstride/motion'

/** A picture to look at: whatever the browser can read. */
export interface PictureFile {
  /** As it was named at the terminal. */
  readonly file: string
  readonly bytes: Uint8Array
}

/** What the model saw in one picture. */
export interface PictureSeen {
  readonly frame: CameraFrame
  /** The size it was looked at: the same shape as the file's, turned as its camera noted it was held. */
  readonly picture: Picture
}

/** What the page sends back. One for each picture, in any order, then `done`; or `failed` without `id` for all of them. */
export type PageAnswer =
  | ({ readonly kind: 'looked'; readonly id: number } & PictureSeen)
  | { readonly kind: 'notAPicture'; readonly id: number }
  | { readonly kind: 'failed'; readonly id?: number; readonly problem: { readonly message: string } }
  | { readonly kind: 'done' }
