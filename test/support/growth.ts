/** Least CPU seconds that are told apart: below, what else the process does counts more. */
const LEAST_SECONDS = 0.05

/**
 * How many times as much CPU time an action takes for a size as for a quarter of it: about 4 where it takes time in proportion, 16 where it
 * takes the square. A machine's speed does not change that.
 */
export async function growth(size: number, act: (size: number) => unknown): Promise<number> {
  const small = await secondsOf(() => act(size / 4))
  const large = await secondsOf(() => act(size))
  return large / Math.max(small, LEAST_SECONDS)
}

/** Growth from here on is no proportion any more; the first of the two is slower than it need be, for code that is not compiled yet. */
export const MORE_THAN_LINEAR = 10

async function secondsOf(act: () => unknown): Promise<number> {
  const start = process.cpuUsage()
  await act()
  return process.cpuUsage(start).user / 1e6
}
