import path from 'node:path'
import { linkedFile, openStore } from '../../batch/files/output-folder.ts'
import { StetError } from '../../errors.ts'
import { train as learn, TRAIN, trainFrom } from '../../train/index.ts'
import { type Example, exampleOf, readGold } from '../../train/labelled-data.ts'
import { weightsIn } from '../flags/weights-file.ts'
import { progressBar } from '../io/progress.ts'
import { say } from '../io/stdio.ts'

export interface TrainFlags {
  output?: string
  from?: string
  epochs?: string
  seed?: string
  folds?: string
  quiet?: boolean
  logFormat?: string
}

/** The bar counts in thousandths of the work. */
const STEPS = 1000

/** `stet train DATA… -o WEIGHTS`: learns weights from labelled dumps, with `--from` on top of others. */
export async function train(data: readonly string[], flags: TrainFlags): Promise<void> {
  const { output } = flags
  if (output === undefined) throw new StetError('usage', 'expected -o FILE: where the weights go')
  const examples = examplesIn(data)
  const options = {
    ...TRAIN,
    epochs: numberOf(flags.epochs, TRAIN.epochs, '--epochs'),
    seed: numberOf(flags.seed, TRAIN.seed, '--seed'),
    folds: numberOf(flags.folds, TRAIN.folds, '--folds')
  }
  const bar = await progressBar(flags)
  bar.start(STEPS, 'learning')
  const onProgress = (share: number): void => bar.reach(Math.round(share * STEPS))
  const bytes =
    flags.from === undefined
      ? learn(examples, options, onProgress)
      : trainFrom(weightsIn(flags.from), examples, options, onProgress)
  bar.stop()
  const file = linkedFile(output)
  openStore(path.dirname(file)).put(path.basename(file), bytes, true)
  say(`${output}: ${bytes.length} bytes of weights from ${examples.length} dumps`)
}

/** All labelled dumps in files of JSON lines or tagged text. */
export function examplesIn(paths: readonly string[]): Example[] {
  return paths.flatMap((path) => {
    try {
      return readGold(path).map(exampleOf)
    } catch (error) {
      throw new StetError(
        'bad-record',
        `${path}: expected labelled dumps; ${error instanceof Error ? error.message : error}`,
        { cause: error }
      )
    }
  })
}

function numberOf(asked: string | undefined, normal: number, flag: string): number {
  if (asked === undefined) return normal
  const value = Number(asked)
  if (!Number.isInteger(value) || value < 0)
    throw new StetError('bad-option', `${flag} takes a whole number, not ${asked}`)
  return value
}
