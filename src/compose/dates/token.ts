/** A piece of a date line: a run of digits, a run of letters, or one other visible character. */
export interface Token {
  readonly type: 'number' | 'word' | 'mark'
  /** As it stands in the text. */
  readonly text: string
  /** Lower case, with plain apostrophes. */
  readonly low: string
  /** White space stands before it. */
  readonly spaced: boolean
}
