import { StetError } from '../../../errors.ts'
import { type Example, exampleOf, type Gold, goldIn } from '../../../train/labelled-data.ts'
import { yieldToSignals } from '../../io/byte-input.ts'
import { wholeInput } from '../../io/whole-input.ts'

/** All labelled dumps in files of JSON lines or tagged text. @throws StetError `bad-record` for a file of other things, `empty` for one that holds none. */
export async function labelledDumpsIn(files: readonly string[]): Promise<Example[]> {
  const examples: Example[] = []
  for (const file of files) {
    const found = goldsIn(await wholeInput(file), file)
    if (found.length === 0) throw new StetError('empty', `${file}: expected labelled dumps, but got none`)
    for (const gold of found) {
      examples.push(exampleOf(gold))
      await yieldToSignals()
    }
  }
  return examples
}

function isLabelled({ labels }: Gold): boolean {
  return labels.some((label) => label !== '')
}

function goldsIn(bytes: Uint8Array, file: string): Gold[] {
  try {
    return goldIn(bytes, file).filter(isLabelled)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : cause
    throw new StetError('bad-record', `${file}: expected labelled dumps; ${reason}`, { cause })
  }
}
