import { Converter, StetError, WRITERS } from '../../../dist/index.js'

const LIMIT = 2 ** 28
const writers = await Promise.all(Object.values(WRITERS).map((writer) => writer()))

/** The least CPU time, in milliseconds, in which bytes were read and written in every format, or refused. */
export async function bestMilliseconds(bytes, from, runs) {
  const converter = new Converter({ from, keepFields: true, longestLine: LIMIT, largestDocument: LIMIT })
  let best = Number.POSITIVE_INFINITY
  for (let run = 0; run < runs; run++) {
    const start = process.cpuUsage()
    await convert(converter, bytes)
    const { user, system } = process.cpuUsage(start)
    best = Math.min(best, (user + system) / 1_000)
  }
  return best
}

async function convert(converter, bytes) {
  try {
    for await (const batch of converter.convert(bytes))
      for (const one of batch) if (one.ok) for (const writer of writers) writer.write(one.result, true)
  } catch (error) {
    if (!(error instanceof StetError)) throw error
  }
}
