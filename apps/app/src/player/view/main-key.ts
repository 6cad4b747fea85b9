/** Keys that belong to the browser, the system or the focus: they say nothing in a session. */
const elsewhere =
  /^(Tab|Shift|Control|Alt|AltGraph|Meta|OS|Fn|FnLock|CapsLock|NumLock|ScrollLock|Escape|ContextMenu|Dead|Process|Unidentified|F\d+|(Audio|Media|Browser|Launch|Brightness|Microphone|Volume|TV|Power|Wake|Eject|Print).*)$/
const go: ReadonlySet<string> = new Set([' ', 'Enter'])

export interface KeyPress {
  readonly key: string
  readonly repeat: boolean
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
  readonly defaultPrevented: boolean
  /** The focus is on another control, one that takes this key itself. */
  readonly onOtherControl: boolean
}

/** What a key says: the main action, a pause, or nothing. A key held down says it once. */
export function saidByKey(press: KeyPress, keys: 'any' | 'go'): 'main' | 'pause' | undefined {
  const { key } = press
  if (press.defaultPrevented || press.repeat || press.ctrlKey || press.altKey || press.metaKey)
    return undefined
  if (key === 'Escape') return 'pause'
  if (go.has(key)) return press.onOtherControl ? undefined : 'main'
  return keys === 'any' && !elsewhere.test(key) ? 'main' : undefined
}
