/** Reads tables of a FlatBuffer by the number of their field. Positions are from the start of the bytes. */
export class FlatBufferReader {
  private readonly view: DataView

  constructor(bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  root(): number {
    return this.follow(0)
  }

  /** Four letters that say which schema this is. */
  identifier(): string {
    return this.letters(4, 4)
  }

  /** Where the value of a field stands; undefined: the table has none. */
  field(table: number, index: number): number | undefined {
    const vtable = table - this.view.getInt32(table, true)
    const entry = 4 + 2 * index
    if (entry >= this.view.getUint16(vtable, true)) return undefined
    const offset = this.view.getUint16(vtable + entry, true)
    return offset === 0 ? undefined : table + offset
  }

  /** What a field points to: a table, a list or a text. */
  pointed(table: number, index: number): number | undefined {
    const at = this.field(table, index)
    return at === undefined ? undefined : this.follow(at)
  }

  uint8(table: number, index: number): number {
    const at = this.field(table, index)
    return at === undefined ? 0 : this.view.getUint8(at)
  }

  uint32(table: number, index: number): number {
    const at = this.field(table, index)
    return at === undefined ? 0 : this.view.getUint32(at, true)
  }

  text(table: number, index: number): string {
    const at = this.pointed(table, index)
    return at === undefined ? '' : this.letters(at + 4, this.view.getUint32(at, true))
  }

  /** Where the tables of a list stand. */
  tables(table: number, index: number): readonly number[] {
    return this.places(table, index, 4).map(at => this.follow(at))
  }

  floats(table: number, index: number): readonly number[] {
    return this.places(table, index, 4).map(at => this.view.getFloat32(at, true))
  }

  /** The bytes of a list of bytes, and where they begin. */
  bytes(table: number, index: number): { readonly at: number; readonly bytes: Uint8Array } {
    const [at = 0] = this.places(table, index, 1)
    const length = this.places(table, index, 1).length
    return { at, bytes: new Uint8Array(this.view.buffer, this.view.byteOffset + at, length) }
  }

  private follow(at: number): number {
    return at + this.view.getUint32(at, true)
  }

  private places(table: number, index: number, size: number): readonly number[] {
    const at = this.pointed(table, index)
    if (at === undefined) return []
    return Array.from({ length: this.view.getUint32(at, true) }, (_, item) => at + 4 + item * size)
  }

  private letters(at: number, length: number): string {
    return Array.from({ length }, (_, letter) => String.fromCharCode(this.view.getUint8(at + letter))).join(
      '',
    )
  }
}
