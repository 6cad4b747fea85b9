/** The sun on a mat: where the low back touches, it is warm. */
export function BrandMark({ size = 30 }: { readonly size?: number }) {
  return (
    <svg className="brand-mark" width={size} height={(size * 18) / 30} viewBox="0 0 30 18" aria-hidden="true">
      <path d="M5.5 12.2a9.5 9.5 0 0 1 19 0Z" fill="var(--sun)" />
      <rect y="12" width="30" height="5" rx="2.5" fill="currentColor" />
    </svg>
  )
}
