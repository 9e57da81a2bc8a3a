/**
 * A label that is no surer than this ought to be looked at: of such lines more are wrong than right on pages that no
 * weights have seen (of those from .40 to .45 it is 46 % that are right, of those from .45 to .50 it is 54 %).
 */
export const UNSURE = 0.45

/** Whether a label is unsure: the one test for warnings, the report, `explain` and the page for corrections. */
export function isUnsure(confidence: number): boolean {
  return confidence <= UNSURE
}
