import path from 'node:path'
import { linkTarget, openOutputFolder } from '../../../batch/files/output-folder.ts'
import { StetError } from '../../../errors.ts'
import { train as learn, TRAIN, trainFrom } from '../../../train/index.ts'
import { weightsIn } from '../../flags/weights-file.ts'
import { logInfo } from '../../io/log.ts'
import { progressBar } from '../../io/progress.ts'
import { labelledDumpsIn } from './labelled-dumps.ts'

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
  if (output === undefined) throw new StetError('usage', 'expected -o FILE: where to write the weights')
  const examples = labelledDumpsIn(data)
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
  const file = linkTarget(output)
  openOutputFolder(path.dirname(file)).put(path.basename(file), bytes, true)
  logInfo(`${output}: ${bytes.length} bytes of weights from ${examples.length} dumps`)
}

function numberOf(typed: string | undefined, byDefault: number, flag: string): number {
  if (typed === undefined) return byDefault
  const value = Number(typed)
  if (Number.isInteger(value) && value >= 0) return value
  throw new StetError('usage', `expected ${flag} to be a whole number, but got "${typed}"`)
}
