/** How many inputs a test tries: few in the short project, many in the long one, which sets the variable. */
export function size({ short, long }: { short: number; long: number }): number {
  return process.env.STET_LONG === '1' ? long : short
}
