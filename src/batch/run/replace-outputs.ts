import { LAYOUTS } from '../processing/layouts.ts'
import type { BatchResult, Task, TaskResult } from '../processing/protocol.ts'
import { inputAt, type Run, recordResults, taskFor } from './run.ts'

/**
 * Does inputs again with permission to replace what is there. Their entries in the journal are made invalid before the first file
 * is changed, and valid again where no file was.
 */
export async function replaceOutputs(
  run: Run,
  retry: readonly TaskResult[],
  again: (tasks: Task[]) => Promise<BatchResult>
): Promise<TaskResult[]> {
  const tasks = retry.map(({ index }) => taskFor(run, index, true))
  if (run.setup.dryRun) return (await again(tasks)).results
  const layout = LAYOUTS[run.setup.layout]
  layout.beginReplacing(run.setup, run.journal, tasks)
  const batch = await again(tasks)
  recordResults(run, batch)
  const untouched = batch.results.filter(({ line, touched }) => line === null && !touched)
  layout.endReplacing(
    run.journal,
    untouched.map(({ index }) => inputAt(run, index).relative)
  )
  return batch.results
}
