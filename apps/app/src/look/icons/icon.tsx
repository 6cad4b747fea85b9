import { type IconName, phosphor } from './phosphor.ts'

export type { IconName } from './phosphor.ts'

/** Always beside a word, except pause and close, which carry their word as a label on the button. */
export function Icon({ name, size = 24 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      className="icon"
      width={size}
      height={size}
      viewBox="0 0 256 256"
      fill="currentColor"
      aria-hidden="true"
    >
      <path d={phosphor[name]} />
    </svg>
  )
}
