import { StetError } from '../../../errors.ts'
import { type Example, exampleOf, goldIn } from '../../../train/labelled-data.ts'
import { wholeInput } from '../../io/whole-input.ts'

/** All labelled dumps in files of JSON lines or tagged text. @throws StetError `bad-record` for a file that holds none. */
export async function labelledDumpsIn(files: readonly string[]): Promise<Example[]> {
  const examples: Example[] = []
  for (const file of files) {
    for (const example of dumpsIn(await wholeInput(file), file)) examples.push(example)
  }
  return examples
}

function dumpsIn(bytes: Uint8Array, file: string): Example[] {
  try {
    return goldIn(bytes, file).map(exampleOf)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : cause
    throw new StetError('bad-record', `${file}: expected labelled dumps; ${reason}`, { cause })
  }
}
