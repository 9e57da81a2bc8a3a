/** A number of a record as it is spelt there, where JavaScript would change it: `1234567890123456789`, `1e400`, `-0`, `1.50`. */
export class ExactNumber {
  readonly spelling: string

  constructor(spelling: string) {
    this.spelling = spelling
  }

  /** For programs that serialise a document themselves, a string: JSON of JavaScript has no exact numbers. */
  toJSON(): string {
    return this.spelling
  }

  toString(): string {
    return this.spelling
  }
}
