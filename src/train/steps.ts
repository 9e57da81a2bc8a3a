/** Long work in steps: it yields the share that is done, and gives what it made. Whoever runs it may do something else in between. */
export type Steps<Made> = Generator<number, Made, void>

/** Work that is a part of larger work: `whole` makes the share of the whole of its own. */
export function* partOf<Made>(steps: Steps<Made>, whole: (share: number) => number): Steps<Made> {
  for (;;) {
    const { done, value } = steps.next()
    if (done === true) return value
    yield whole(value)
  }
}

/** Does all the work at once. */
export function atOnce<Made>(steps: Steps<Made>): Made {
  for (;;) {
    const { done, value } = steps.next()
    if (done === true) return value
  }
}
