import type { InputProblem } from '../../batch/inputs/walk.ts'

/** How many files in folders were no text, and which, in words. */
export interface NoText {
  files: number
  message: string
}

/** `12 files were no text: 9 pdf, 3 png`; `null` where all that was met in folders may be text. */
export function noTextTotal(problems: readonly InputProblem[]): NoText | null {
  const byEnding = new Map<string, number>()
  for (const { ending } of problems) if (ending !== undefined) byEnding.set(ending, (byEnding.get(ending) ?? 0) + 1)
  const counts = [...byEnding].sort(([a, most], [b, more]) => more - most || (a < b ? -1 : 1))
  const files = counts.reduce((sum, [, count]) => sum + count, 0)
  if (files === 0) return null
  const said = counts.map(([ending, count]) => `${count} ${ending}`).join(', ')
  return { files, message: `${files} ${files === 1 ? 'file was' : 'files were'} no text: ${said}` }
}
