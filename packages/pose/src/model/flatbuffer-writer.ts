/**
 * Writes a small FlatBuffer forwards: a table first, then what it points to. So every offset is positive, as the format
 * asks, and one may also point into bytes that follow the whole (`following`). Only what our two schemas need.
 * Format: https://flatbuffers.dev/internals
 */
export type Part =
  | { readonly kind: 'uint8' | 'uint32'; readonly value: number }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'floats'; readonly values: readonly number[] }
  /** Bytes that begin at a multiple of 16, as the runtime asks of weights. */
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'list'; readonly items: readonly Part[] }
  | Table
  /** Something that is written already: so many bytes after the end of this buffer. */
  | { readonly kind: 'following'; readonly at: number }

/** The fields in the order of the schema; undefined is left out. */
export interface Table {
  readonly kind: 'table'
  readonly fields: readonly (Part | undefined)[]
}

export const table = (...fields: readonly (Part | undefined)[]): Table => ({ kind: 'table', fields })
export const list = (...items: readonly Part[]): Part => ({ kind: 'list', items })
export const text = (words: string): Part => ({ kind: 'text', text: words })
export const floats = (...values: readonly number[]): Part => ({ kind: 'floats', values })
export const uint8 = (value: number): Part => ({ kind: 'uint8', value })
export const uint32 = (value: number): Part => ({ kind: 'uint32', value })

/** Length of every buffer written here is a multiple of this: what follows stays aligned as it was. */
export const ALIGNED_BYTES = 16

export function writeFlatBuffer(root: Table, identifier: string): Uint8Array {
  const bytes: number[] = []
  /** Places that hold an offset, and what they point to. Filled in order, so that nothing points backwards. */
  const pointers: { readonly at: number; readonly to: Part }[] = []
  const outside: { readonly at: number; readonly to: number }[] = []

  const align = (to: number, ahead = 0) => {
    while ((bytes.length + ahead) % to !== 0) bytes.push(0)
  }
  const put = (value: number, size: number) => {
    for (let byte = 0; byte < size; byte++) bytes.push(Math.floor(value / 256 ** byte) % 256)
  }
  const patch = (at: number, value: number, size: number) => {
    for (let byte = 0; byte < size; byte++) bytes[at + byte] = Math.floor(value / 256 ** byte) % 256
  }
  const putPointer = (to: Part) => {
    pointers.push({ at: bytes.length, to })
    put(0, 4)
  }

  const putTable = ({ fields }: Table): number => {
    align(2)
    const vtable = bytes.length
    put(4 + 2 * fields.length, 2)
    for (let entry = 0; entry <= fields.length; entry++) put(0, 2)
    align(4)
    const start = bytes.length
    put(start - vtable, 4)
    fields.forEach((field, index) => {
      if (field === undefined) return
      if (field.kind !== 'uint8') align(4)
      patch(vtable + 4 + 2 * index, bytes.length - start, 2)
      if (field.kind === 'uint8' || field.kind === 'uint32') put(field.value, field.kind === 'uint8' ? 1 : 4)
      else putPointer(field)
    })
    patch(vtable + 2, bytes.length - start, 2)
    return start
  }

  const putPart = (part: Part): number => {
    if (part.kind === 'table') return putTable(part)
    align(4)
    if (part.kind === 'bytes') align(ALIGNED_BYTES, 4)
    const start = bytes.length
    switch (part.kind) {
      case 'list':
        put(part.items.length, 4)
        for (const item of part.items) putPointer(item)
        break
      case 'floats':
        put(part.values.length, 4)
        for (const byte of new Uint8Array(new Float32Array(part.values).buffer)) bytes.push(byte)
        break
      case 'bytes':
        put(part.bytes.length, 4)
        for (const byte of part.bytes) bytes.push(byte)
        break
      case 'text': {
        const encoded = utf8(part.text)
        put(encoded.length, 4)
        bytes.push(...encoded, 0)
        break
      }
      default:
        throw new Error(`A ${part.kind} stands inside a table, never apart.`)
    }
    return start
  }

  putPointer(root)
  bytes.push(...utf8(identifier))
  for (let next = pointers.shift(); next !== undefined; next = pointers.shift()) {
    if (next.to.kind === 'following') outside.push({ at: next.at, to: next.to.at })
    else {
      const start = putPart(next.to)
      patch(next.at, start - next.at, 4)
    }
  }
  align(ALIGNED_BYTES)
  for (const { at, to } of outside) patch(at, bytes.length + to - at, 4)
  return Uint8Array.from(bytes)
}

/** The texts are ours and plain: names and numbers. */
function utf8(words: string): readonly number[] {
  const codes = [...words].map(letter => letter.charCodeAt(0))
  if (codes.some(code => code > 127)) throw new Error(`Only plain letters are written here: ${words}`)
  return codes
}
