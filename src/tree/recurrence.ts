/** In how many documents of its source a line stands, and where in them. */
export interface Recurrence {
  /** Documents of the source that hold the line; 1 where no other does. */
  documents: number
  /** All documents of the source. */
  of: number
  /** How many of them hold it before their text, in it, and after it, as the labeller saw them. */
  before: number
  inside: number
  after: number
}
