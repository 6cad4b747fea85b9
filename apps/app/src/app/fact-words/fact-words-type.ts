export interface FactWords {
  readonly title: string
  readonly detail: string
}
