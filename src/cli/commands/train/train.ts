import { existsSync } from 'node:fs'
import path from 'node:path'
import { refuseInBag } from '../../../batch/bag/refuse-in-bag.ts'
import { linkTarget, openFolderOf } from '../../../batch/files/output-folder.ts'
import { realPath } from '../../../batch/inputs/true-path.ts'
import { StetError } from '../../../errors.ts'
import { train as learn, TRAIN, trainFrom } from '../../../train/index.ts'
import { weightsIn } from '../../flags/weights-file.ts'
import { inTurns } from '../../io/in-turns.ts'
import { logInfo } from '../../io/log.ts'
import { refuseFolderForFile, refuseInputAsOutput } from '../../io/output-place.ts'
import { progressBar } from '../../io/progress.ts'
import { atInterruption } from '../../process/signals.ts'
import { labelledDumpsIn } from './labelled-dumps.ts'

interface TrainFlags {
  output?: string
  from?: string
  force?: boolean
  epochs?: number
  seed?: number
  folds?: number
  quiet?: boolean
  logFormat?: string
}

/** The bar counts in thousandths of the work. */
const STEPS = 1000

/** `stet train DATA… -o WEIGHTS`: learns weights from labelled dumps and corrected archives, with `--from` on top of others. */
export async function train(data: readonly string[], flags: TrainFlags): Promise<void> {
  const { output } = flags
  if (output === undefined) throw new StetError('usage', 'expected -o FILE: where to write the weights')
  refuseFolderForFile('--output', output)
  const file = linkTarget(output)
  refuseInputAsOutput('--output', output, data)
  refuseInBag(file)
  if (flags.force !== true) refuseOtherFile(file, flags.from)
  const from = flags.from === undefined ? null : weightsIn(flags.from)
  const { examples, lines, corrected } = await labelledDumpsIn(data, from)
  const options = {
    ...TRAIN,
    epochs: flags.epochs ?? TRAIN.epochs,
    seed: flags.seed ?? TRAIN.seed,
    folds: flags.folds ?? TRAIN.folds
  }
  const bar = await progressBar(flags)
  atInterruption(() =>
    logInfo('interrupted: no weights were written; running the same again starts from the beginning')
  )
  bar.start(STEPS, 'learning')
  const steps = from === null ? learn(examples, options) : trainFrom(from, examples, options)
  const bytes = await inTurns(steps, (share) => bar.reach(Math.round(share * STEPS)))
  bar.stop()
  openFolderOf(file).put(path.basename(file), bytes, true)
  const byHand = corrected === 0 ? '' : `, ${corrected} of them corrected in archives`
  logInfo(
    `${output}: ${bytes.length} bytes of weights from ${lines} lines of ${examples.length} ${examples.length === 1 ? 'dump' : 'dumps'}${byHand}`
  )
}

/** @throws StetError `exists` where the output would replace a file that holds no weights, or the weights that are learned from. */
function refuseOtherFile(file: string, from: string | undefined): void {
  if (!existsSync(file)) return
  if (from !== undefined && realPath(from) === realPath(file))
    throw new StetError('exists', `${file}: is the input of --from and was left as it is; --force replaces it`)
  try {
    weightsIn(file)
  } catch {
    throw new StetError(
      'exists',
      `${file}: holds something else than weights and was left as it is; --force replaces it`
    )
  }
}
